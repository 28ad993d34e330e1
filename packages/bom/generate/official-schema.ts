import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A node of a JSON schema, as far as the generator looks at it. */
export interface SchemaNode {
  [key: string]: unknown;
}

/** The folder in which the official schema files stand. */
export const SCHEMA_FOLDER: string = fileURLToPath(
  new URL('res/schema/', packageRoot(import.meta.resolve('@cyclonedx/cyclonedx-library'))),
);

/** Reads the official CycloneDX 1.7 schema as the published package has it. */
export function readSchema(): SchemaNode {
  return JSON.parse(readFileSync(`${SCHEMA_FOLDER}bom-1.7.SNAPSHOT.schema.json`, 'utf8'));
}

// The package exports its code only; its data files are found from where its code stands.
function packageRoot(entry: string): string {
  const name = '@cyclonedx/cyclonedx-library/';
  return entry.slice(0, entry.indexOf(name) + name.length);
}
