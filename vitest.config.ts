import { defineConfig } from 'vitest/config';

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
        test: {
          name: 'unit',
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
