import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { PIECES } from './pieces.ts';

/** What one bundle is made of. */
export interface PieceInput {
  readonly name: string;
  /** The file that the piece exports. */
  readonly source: string;
  readonly folder: string;
}

/** Writes a piece as a script that is a function of `module`, `exports` and the loaders of other pieces and of Node's modules. */
export async function bundlePiece({ name, source, folder }: PieceInput): Promise<void> {
  await build({
    entryPoints: [source],
    outfile: join(folder, `${name}.cjs`),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    charset: 'ascii',
    legalComments: 'linked',
    banner: { js: '(function(module,exports,load,require){' },
    footer: { js: '})' },
    logLevel: 'warning',
    plugins: [otherPieces(source), withoutChildProcess, withoutCollator],
  });
}

/** Turns the import of a file that is a piece by itself into a call of `load` at the time the import would run. */
function otherPieces(source: string): Plugin {
  const nameOf = new Map([...PIECES].map(([name, path]) => [path, name]));
  return {
    name: 'other-pieces',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
        const target = resolve(resolveDir, path);
        return kind === 'dynamic-import' && target !== source && nameOf.has(target)
          ? { path: target, namespace: 'piece' }
          : undefined;
      });
      onLoad({ filter: /./, namespace: 'piece' }, ({ path }) => ({
        contents: `module.exports = load(${JSON.stringify(nameOf.get(path))});`,
      }));
    },
  };
}

/** Commander loads `child_process` for subcommands in files of their own; there are none here, and loading it costs milliseconds. */
const withoutChildProcess: Plugin = {
  name: 'without-child-process',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, () => ({
      path: 'none',
      namespace: 'without-child-process',
    }));
    onLoad({ filter: /./, namespace: 'without-child-process' }, () => ({ contents: 'export default {};' }));
  },
};

/**
 * The reader of package URLs sorts eight names of its own by a collator as it is loaded. Making one costs five milliseconds,
 * a fifth of the start; digits, which it compares, are in the same order by their code.
 */
const withoutCollator: Plugin = {
  name: 'without-collator',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]packageurl-js[\\/]src[\\/]strings\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        'new Intl.Collator()',
        '{ compare: (a, b) => (String(a) < String(b) ? -1 : Number(String(a) > String(b))) }',
      ),
    }));
  },
};
