import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import type { SchemaTable } from './flatten.ts';

/** Makes one self-contained ECMAScript module, for Node and browsers alike. */
export async function bundleValidator(source: string): Promise<string> {
  return bundle(`${source}\nexport { hasFormat } from "./formats.ts";`);
}

/** Makes a module that exports the schema as data; the text is parsed as JSON, which engines do fastest. */
export async function bundleSchemaTable(table: SchemaTable): Promise<string> {
  return bundle(`export const schema = JSON.parse(${JSON.stringify(JSON.stringify(table))});`);
}

async function bundle(contents: string): Promise<string> {
  const options: BuildOptions & { write: false } = {
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral', // a node: import would fail the build here, not in a reader's browser
    mainFields: ['module', 'main'],
    target: 'es2022',
    minify: true,
    legalComments: 'eof',
    write: false,
  };
  const result = await build(options);
  return result.outputFiles.map((file) => file.text).join('');
}
