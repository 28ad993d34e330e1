/** Writes data/spdx-licence-ids.json from the list that CycloneDX 1.7 validates licence ids against. */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const schemaPath = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json');
const schemaUrl = new URL('res/schema/spdx.SNAPSHOT.schema.json', `file://${schemaPath}`);
const schema: unknown = JSON.parse(await readFile(schemaUrl, 'utf8'));
if (typeof schema === 'object' && schema !== null && 'enum' in schema && Array.isArray(schema.enum)) {
  const ids = schema.enum.map(String).toSorted();
  const target = new URL('../data/spdx-licence-ids.json', import.meta.url);
  await writeFile(target, `${JSON.stringify({ source: 'CycloneDX 1.7 spdx.schema.json', ids }, null, 1)}\n`);
}
