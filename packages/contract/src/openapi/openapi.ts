import { type JsonObject, type Language, text } from '@trasluz/bom';
import type * as v from 'valibot';
import { DOCUMENT_MEDIA_TYPES, MEDIA_TYPE_JSON, MEDIA_TYPE_PROBLEM } from '../media-types.ts';
import { PROBLEMS, type ProblemCode } from '../problems.ts';
import { COMMON_PROBLEMS, type ParameterSchema, type RouteDefinition } from '../route.ts';
import { ROUTES } from '../routes.ts';
import { jsonSchemaOf, namedJsonSchemas } from './json-schema.ts';

/** The version of the API, not of the software: additions do not change it. */
export const API_VERSION = '1.0';

const TITLE = text('Trasluz registry API', 'API del registro Trasluz');

/** Builds the OpenAPI 3.1 document of all routes; deterministic, so that it can be committed and compared. */
export function openapi(language: Language = 'en'): JsonObject {
  const document = {
    openapi: '3.1.0',
    info: {
      title: TITLE[language],
      version: API_VERSION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths: pathsOf(language),
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: namedJsonSchemas(),
    },
  };
  // A JSON Schema may hold `undefined`; the way through text drops it and proves that the rest is JSON.
  return JSON.parse(JSON.stringify(document)) as JsonObject;
}

function pathsOf(language: Language): Record<string, Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, route] of Object.entries<RouteDefinition>(ROUTES)) {
    const methods = paths[route.path] ?? {};
    methods[route.method.toLowerCase()] = operationOf(name, route, language);
    paths[route.path] = methods;
  }
  return paths;
}

function operationOf(name: string, route: RouteDefinition, language: Language): object {
  return {
    operationId: name,
    summary: route.summary[language],
    parameters: [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query')],
    ...(route.body === undefined ? {} : { requestBody: bodyOf(route.body) }),
    responses: { ...answersOf(route, language), ...problemsOf(route, language) },
    ...(route.token ? { security: [{ token: [] }] } : {}),
  };
}

function parametersOf(schema: ParameterSchema, place: 'path' | 'query'): readonly object[] {
  return Object.entries(entriesOf(schema)).map(([name, entry]) => ({
    name,
    in: place,
    required: entry.type !== 'exact_optional',
    ...(place === 'query' ? { style: 'form', explode: false } : {}),
    schema: jsonSchemaOf(entry),
  }));
}

function entriesOf(schema: ParameterSchema): Readonly<Record<string, v.GenericSchema>> {
  // Every parameter schema is an object schema; `RouteDefinition` cannot say so without losing its inference.
  return (schema as unknown as { readonly entries: Record<string, v.GenericSchema> }).entries;
}

function bodyOf(body: NonNullable<RouteDefinition['body']>): object {
  const content =
    body === 'document' ? documentContent() : { [MEDIA_TYPE_JSON]: { schema: jsonSchemaOf(body) } };
  return { required: true, content };
}

/** OpenAPI 3.1: bytes that are no JSON have no schema. */
function documentContent(): object {
  return Object.fromEntries(
    DOCUMENT_MEDIA_TYPES.map((type) => [type, type.endsWith('json') ? { schema: { type: 'object' } } : {}]),
  );
}

function answersOf(route: RouteDefinition, language: Language): Record<string, object> {
  const description = route.summary[language];
  return Object.fromEntries(
    route.statuses.map((status) => [
      String(status),
      status === 304 ? { description: 'Not Modified' } : { description, content: contentOf(route) },
    ]),
  );
}

function contentOf(route: RouteDefinition): object {
  if (route.answer !== 'bytes') return { 'application/json': { schema: jsonSchemaOf(route.answer) } };
  return documentContent();
}

/** One answer per status: several codes share one, and the description lists them. */
function problemsOf(route: RouteDefinition, language: Language): Record<string, object> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of [...route.problems, ...COMMON_PROBLEMS]) {
    const { status } = PROBLEMS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const content = { [MEDIA_TYPE_PROBLEM]: { schema: { $ref: '#/components/schemas/Problem' } } };
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      { description: codes.map((code) => `${code}: ${PROBLEMS[code].title[language]}`).join('; '), content },
    ]),
  );
}
