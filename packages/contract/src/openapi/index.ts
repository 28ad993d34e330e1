export { jsonSchemaOf, namedJsonSchemas } from './json-schema.ts';
export { API_VERSION, openapi } from './openapi.ts';
