import { _, Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { FORMATS } from './formats.ts';
import { enumeration, uniqueness } from './keywords.ts';
import type { SchemaSet } from './schemas.ts';
import { withoutPaths } from './without-paths.ts';

/**
 * Compiles one schema to the source of a module that exports `validate(document): boolean`.
 * The validator stops at the first violation: which ones there are, and what they mean, the explainer finds.
 */
export function compileValidator(schemas: SchemaSet): string {
  const ajv = new Ajv({
    strict: false, // the schemas carry keywords such as meta:enum
    addUsedSchema: false,
    messages: false,
    logger: { log: refuse, warn: refuse, error: refuse },
    formats: FORMATS,
    code: { source: true, esm: true, optimize: 2, formats: _`require("./formats.ts").FORMATS` },
  });
  for (const keyword of [uniqueness, enumeration]) {
    ajv.removeKeyword(String(keyword.keyword));
    ajv.addKeyword(keyword);
  }
  for (const [name, schema] of Object.entries(schemas.byName)) {
    if (name !== schemas.main) ajv.addSchema(withId(schema, name));
  }
  const validate = ajv.compile(withId(schemas.byName[schemas.main], schemas.main));
  return withoutPaths(standalone.default(ajv, validate));
}

/** Whatever ajv only warns about, an unknown format say, would be a check that silently does not happen. */
function refuse(...words: readonly unknown[]): never {
  throw new TypeError(words.join(' '));
}

function withId(schema: unknown, id: string): object {
  return { ...Object(schema), $id: `http://cyclonedx.org/schema/${id}` };
}
