import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** What SvelteKit gives the pages when it renders them on the server. */
const kitModules = { find: /^\$app\/(state|navigation)$/, replacement: kitModule('$1') };

/** One project per kind of test; test/run.js chooses among them and says what was skipped. */
export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['packages/{bom,formats,catalog,diff}/src/**/*.ts'],
      exclude: ['**/generated/**', '**/*.test.ts'],
    },
    projects: [
      {
        // The web UI's components are rendered on the server; other packages have none and pay nothing.
        plugins: [svelte({ configFile: false })],
        resolve: { alias: [kitModules] },
        test: {
          name: 'unit',
          server: { deps: { inline: [/@sveltejs\/kit/] } },
          include: ['packages/*/{src,generate}/**/*.test.ts', 'apps/*/{src,seed}/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'tidy', include: ['test/tidy/src/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'laws', include: ['test/laws/src/**/*.test.ts'], testTimeout: 120_000 } },
      { test: { name: 'conformance', include: ['test/conformance/src/**/*.test.ts'], testTimeout: 300_000 } },
      {
        test: {
          name: 'pg',
          include: ['{packages,apps}/*/src/**/*.pg.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'e2e',
          globalSetup: ['test/e2e/src/global-setup.ts'],
          include: ['test/e2e/src/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

function kitModule(name: string): string {
  return fileURLToPath(import.meta.resolve('@sveltejs/kit/package.json')).replace(
    'package.json',
    `src/runtime/app/${name}/server.js`,
  );
}
