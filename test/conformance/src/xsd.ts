import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';

/** The folder of the official schemas, found from the main file of the library, which exports no path to them. */
export function schemaFolder(): string {
  const main = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library');
  return join(main.slice(0, main.indexOf('cyclonedx-library') + 'cyclonedx-library'.length), 'res', 'schema');
}

function schemaFile(name: string): XMLFileInfo {
  return { fileName: name, contents: readFileSync(join(schemaFolder(), name), 'utf8') };
}

/** A gibibyte in pages of 64 KiB: the largest document of the corpus needs a quarter of it. */
const MEMORY_PAGES_MAX = 16_384;

/** Texts by the name under which errors are told. */
export type XmlFiles = ReadonlyMap<string, string>;

/** What the official XSD of a version finds wrong with texts; libxml2 judges, and reads the schema once for all. */
export async function xsdErrors(files: XmlFiles, version: string): Promise<readonly string[]> {
  const result = await validateXML({
    xml: [...files].map(([fileName, contents]) => ({ fileName, contents })),
    schema: [schemaFile(`bom-${version}.SNAPSHOT.xsd`)],
    preload: [schemaFile('spdx.SNAPSHOT.xsd')],
    maxMemoryPages: MEMORY_PAGES_MAX,
  });
  return result.valid ? [] : result.errors.map(({ rawMessage }) => rawMessage);
}
