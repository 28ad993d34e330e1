import { readFile, writeFile } from 'node:fs/promises';
import { spdxShapeModule } from './spdx-shape-module.ts';
import { spdxShapeTable } from './spdx-shape-table.ts';

/**
 * Writes the shape table from the official schema, whose path is the one argument; see
 * docs/decisions/0007-spdx-shapes.md for why the table is kept and not the schema.
 */
const [path] = process.argv.slice(2);
if (path === undefined) throw new TypeError('Name the file of the SPDX 3.0.1 JSON schema');
const schema: unknown = JSON.parse(await readFile(path, 'utf8'));
const output = new URL('../src/spdx/schema/generated/shapes.ts', import.meta.url);
await writeFile(output, spdxShapeModule(spdxShapeTable(schema)));
