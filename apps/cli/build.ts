import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** Bundles the command with one chunk per verb, so that a verb loads only what it needs. */
const folder = import.meta.dirname;
rmSync(join(folder, 'dist'), { recursive: true, force: true });
await build({
  entryPoints: [join(folder, 'src/main.ts')],
  outdir: join(folder, 'dist'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  minify: true,
  keepNames: false,
  legalComments: 'linked',
  // Packages in CommonJS still call require for Node's own modules.
  banner: { js: "import{createRequire as __r}from'node:module';const require=__r(import.meta.url);" },
  logLevel: 'warning',
  plugins: [withoutChildProcess()],
});

/** Commander loads `child_process` for subcommands in files of their own; there are none here, and loading it costs milliseconds. */
function withoutChildProcess(): Plugin {
  return {
    name: 'without-child-process',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
        importer.includes('/commander/') ? { path: 'none', namespace: 'without-child-process' } : undefined,
      );
      onLoad({ filter: /./, namespace: 'without-child-process' }, () => ({ contents: 'export default {};' }));
    },
  };
}
