import { readFileSync } from 'node:fs';
import { isJsonObject, type JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_MEDIA_TYPES } from '../media-types.ts';
import { PROBLEMS } from '../problems.ts';
import { COMMON_PROBLEMS, type RouteDefinition } from '../route.ts';
import { ROUTES } from '../routes.ts';
import { openapi } from './openapi.ts';

const routes = Object.entries<RouteDefinition>(ROUTES);

/** Follows members into the document; fails the test where one is missing. */
function at(document: JsonObject, ...path: readonly string[]): JsonObject {
  return path.reduce((object, key) => {
    const value = object[key];
    expect(isJsonObject(value), `${path.join('/')} at ${key}`).toBe(true);
    return value as JsonObject;
  }, document);
}

describe('openapi', () => {
  it('is what is committed: run `npm run generate --workspace @trasluz/contract` when this fails', () => {
    const committed = readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8');
    expect(committed).toBe(`${JSON.stringify(openapi(), null, 2)}\n`);
  });

  it.each(routes)('describes %s with every status it can answer with', (name, route) => {
    const operation = at(openapi(), 'paths', route.path, route.method.toLowerCase());
    expect(operation['operationId']).toBe(name);
    const statuses = [...route.problems, ...COMMON_PROBLEMS].map((code) => PROBLEMS[code].status);
    expect(Object.keys(at(operation, 'responses')).map(Number).sort()).toEqual(
      [...new Set([...route.statuses, ...statuses])].sort(),
    );
  });

  it.each(routes)('names every parameter in the path of %s', (_, route) => {
    const operation = at(openapi(), 'paths', route.path, route.method.toLowerCase());
    const inPath = (operation['parameters'] as readonly JsonObject[])
      .filter((parameter) => parameter['in'] === 'path')
      .map((parameter) => parameter['name']);
    expect(inPath).toEqual([...route.path.matchAll(/\{(\w+)\}/gu)].map((match) => match[1]));
  });

  it('refers only to schemas that it holds', () => {
    const document = openapi();
    const schemas = at(document, 'components', 'schemas');
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/gu)];
    expect(references.length).toBeGreaterThan(20);
    for (const [, name = ''] of references) expect(Object.keys(schemas)).toContain(name);
    expect(JSON.stringify(document)).not.toContain('$defs');
  });

  it('says what a parameter is on the receiving side: numbers are numbers, lists are lists', () => {
    const operation = at(openapi(), 'paths', '/v1/compare', 'get');
    const types = (operation['parameters'] as readonly JsonObject[]).map((parameter) => [
      parameter['name'],
      at(parameter, 'schema')['type'],
    ]);
    expect(Object.fromEntries(types)).toMatchObject({ ids: 'array', at: 'integer', differences: 'boolean' });
  });

  it('asks for a token exactly where one is needed', () => {
    const secured = routes.filter(([, route]) => {
      const operation = at(openapi(), 'paths', route.path, route.method.toLowerCase());
      return 'security' in operation;
    });
    expect(secured.map(([name]) => name)).toEqual(['publish']);
  });

  it.each(['publish', 'validate', 'convert'])(
    'says of %s under which types a document may come, and asks JSON to be an object',
    (name) => {
      const { path, method } = ROUTES[name as 'publish'] as RouteDefinition;
      const body = at(openapi(), 'paths', path, method.toLowerCase(), 'requestBody');
      const content = at(body, 'content');
      expect(Object.keys(content)).toEqual(DOCUMENT_MEDIA_TYPES);
      expect(content['application/gzip']).toEqual({});
      expect(content['text/xml']).toEqual({});
      expect(content['application/spdx+json']).toEqual({ schema: { type: 'object' } });
    },
  );

  it('says what is sent to be merged', () => {
    const content = at(openapi(), 'paths', '/v1/merge', 'post', 'requestBody', 'content');
    expect(Object.keys(content)).toEqual(['application/json']);
    expect(at(content, 'application/json', 'schema')).toMatchObject({
      type: 'object',
      properties: {
        documents: { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 1000 },
        form: { enum: ['flat', 'hierarchical'] },
      },
      required: ['documents'],
      additionalProperties: false,
    });
  });

  it('has a Spanish form of the same shape', () => {
    const shape = (document: JsonObject): unknown =>
      JSON.parse(JSON.stringify(document), (key, value: unknown) =>
        ['summary', 'description', 'title'].includes(key) ? '' : value,
      );
    expect(shape(openapi('es'))).toEqual(shape(openapi('en')));
    expect(at(openapi('es'), 'info')['title']).toBe('API del registro Trasluz');
  });
});

describe('ROUTES', () => {
  it.each(routes)('says in both languages what %s does, without a full stop', (_, route) => {
    expect(route.summary.en).toMatch(/^[A-Z].*[^.]$/u);
    expect(route.summary.es).toMatch(/^[A-ZÁÉÍÓÚ].*[^.]$/u);
  });

  it('lists no problem twice', () => {
    for (const [, route] of routes) expect(new Set(route.problems).size).toBe(route.problems.length);
  });
});
