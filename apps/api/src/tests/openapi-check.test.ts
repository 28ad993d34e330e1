import { ROUTES } from '@trasluz/contract';
import { expect, it } from 'vitest';
import { createOpenapiCheck } from './openapi-check.ts';

const check = createOpenapiCheck();

function json(status = 200): Response {
  return new Response('{}', { status, headers: { 'content-type': 'application/json' } });
}

it('accepts what the document describes, and refuses a wrong body, an unknown status and another media type', () => {
  const status = { at: 0, database: 'pglite', version: '1' };
  expect(() => check(ROUTES.status, json(), status)).not.toThrow();
  expect(() => check(ROUTES.status, json(), { ...status, at: '0' })).toThrow();
  expect(() => check(ROUTES.status, json(418), status)).toThrow();
  expect(() => check(ROUTES.status, new Response(''), status)).toThrow();
});

it('follows references into the named schemas', () => {
  expect(() => check(ROUTES.factDefinitions, json(), { items: [{ id: 'x' }] })).toThrow();
});
