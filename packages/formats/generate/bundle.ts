import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
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
    plugins: [lazyMailbox],
  };
  const result = await build(options);
  return result.outputFiles.map((file) => file.text).join('');
}

const MAILBOX = 'ajv-formats-draft2019/formats/idn-email.js';

/** The grammar of e-mail addresses is built when the first odd address asks for it: most documents hold none. */
const lazyMailbox: Plugin = {
  name: 'lazy-mailbox',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /idn-email\.js$/ }, ({ path, namespace }) =>
      namespace === 'lazy-mailbox' ? undefined : { path, namespace: 'lazy-mailbox' },
    );
    onLoad({ filter: /./, namespace: 'lazy-mailbox' }, () => ({
      contents: `module.exports = (value) => require(${JSON.stringify(MAILBOX)})(value);`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    }));
  },
};
