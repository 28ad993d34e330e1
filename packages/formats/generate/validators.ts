import { mkdir, writeFile } from 'node:fs/promises';
import { SCHEMA_VERSIONS } from '../src/schema/versions.ts';
import { bundleSchemaTable, bundleValidator } from './bundle.ts';
import { compileValidator } from './compile.ts';
import { flattenSchemas } from './flatten.ts';
import { loadSchemas } from './schemas.ts';

/**
 * Writes `dist/`: for every version one module with the compiled validator and one with the schema as data.
 * The first decides, and is all a valid document needs; the second is loaded to explain an invalid one.
 */
const OUTPUT = new URL('../dist/', import.meta.url);

await mkdir(OUTPUT, { recursive: true });
for (const version of SCHEMA_VERSIONS) {
  const schemas = await loadSchemas(version);
  await write(`cyclonedx-${version}.validator.js`, await bundleValidator(compileValidator(schemas)));
  await write(`cyclonedx-${version}.schema.js`, await bundleSchemaTable(flattenSchemas(schemas)));
}

async function write(name: string, code: string): Promise<void> {
  await writeFile(new URL(name, OUTPUT), code);
  console.log(`${name} ${Math.round(code.length / 1024)} KiB`);
}
