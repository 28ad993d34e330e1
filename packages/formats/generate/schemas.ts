import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { SchemaVersion } from '../src/schema/versions.ts';

/** The schema of one version and the schemas it refers to, by the file names that its references use. */
export interface SchemaSet {
  readonly main: string;
  readonly byName: Readonly<Record<string, unknown>>;
}

/** Reads the schemas that the CycloneDX library carries and drops what only people read. */
export async function loadSchemas(version: SchemaVersion): Promise<SchemaSet> {
  const main = fileName(`bom-${version}`);
  const names = [main, ...['spdx', 'jsf-0.82', 'cryptography-defs'].map(fileName)];
  const folder = join(libraryFolder(), 'res', 'schema');
  const entries = names.map(async (name): Promise<[string, unknown]> => {
    const schema: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'));
    return [name, withoutProse(schema)];
  });
  return { main, byName: Object.fromEntries(await Promise.all(entries)) };
}

function fileName(base: string): string {
  return `${base}.SNAPSHOT.schema.json`;
}

/** The folder of the CycloneDX library, found from its main file: it exports no path to its schemas. */
export function libraryFolder(): string {
  const main = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library');
  const end = main.indexOf('cyclonedx-library') + 'cyclonedx-library'.length;
  return main.slice(0, end) || dirname(main);
}

const PROSE: ReadonlySet<string> = new Set([
  '$comment',
  'default',
  'deprecated',
  'description',
  'examples',
  'meta:enum',
  'title',
]);

/** Members of these are names chosen by the schema's author, never keywords. */
const NAME_MAPS: ReadonlySet<string> = new Set(['definitions', 'properties']);

function withoutProse(schema: unknown, isNameMap = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => withoutProse(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => isNameMap || !PROSE.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, withoutProse(value, !isNameMap && NAME_MAPS.has(key))]),
  );
}
