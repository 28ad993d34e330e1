import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Reads the licence ids that CycloneDX 1.7 documents are validated against, as the text of our data file. */
export async function licenceIdList(): Promise<string> {
  const library = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json');
  const schema = new URL('res/schema/spdx.SNAPSHOT.schema.json', pathToFileURL(library));
  // The schema is a file of a pinned dependency; its one member of interest is a list of texts.
  const { enum: ids } = JSON.parse(await readFile(schema, 'utf8')) as { readonly enum: readonly string[] };
  return `${JSON.stringify({ source: 'CycloneDX 1.7 spdx.schema.json', ids: ids.toSorted() }, null, 1)}\n`;
}
