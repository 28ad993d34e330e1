import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { JsonObject } from '@trasluz/bom';
import type { RouteDefinition } from '@trasluz/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';

/** The committed OpenAPI document, as clients in other languages read it. */
const DOCUMENT_ID = 'openapi.json';

/** Holds answers against the committed OpenAPI document: what it says of an address, a method and a status. */
export function createOpenapiCheck(): (route: RouteDefinition, response: Response, body: unknown) => void {
  const document = readOpenapi();
  const ajv = new Ajv2020({ strict: false, validateFormats: true });
  // The plug-in is a CommonJS module whose types put the function under `default`.
  (addFormats as unknown as (instance: Ajv2020) => void)(ajv);
  ajv.addSchema(document, DOCUMENT_ID);
  return (route, response, body) => {
    const mediaType = response.headers.get('content-type')?.split(';')[0] ?? '';
    const place = ['paths', route.path, route.method.toLowerCase(), 'responses', String(response.status)];
    const pointer = [...place, 'content', mediaType, 'schema'].map(escapedPart).join('/');
    const validate = ajv.getSchema(`${DOCUMENT_ID}#/${pointer}`);
    expect(validate, `${pointer} is described`).toBeDefined();
    validate?.(body);
    expect(validate?.errors ?? []).toEqual([]);
  };
}

function readOpenapi(): JsonObject {
  const index = createRequire(import.meta.url).resolve('@trasluz/contract');
  return JSON.parse(readFileSync(new URL('../openapi.json', `file://${index}`), 'utf8')) as JsonObject;
}

/** A pointer in a URI fragment: escaped for RFC 6901, then for the URI. */
function escapedPart(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}
