import type { Database } from '@trasluz/store';
import { afterAll, beforeAll, describe } from 'vitest';
import { testComparison } from './comparison-suite.ts';
import { testContents } from './contents-suite.ts';
import { testLists } from './lists-suite.ts';
import { testProblems } from './problems-suite.ts';
import { testPublishing } from './publishing-suite.ts';
import { createTestRegistry, type TestRegistry } from './registry.ts';

/** Gives the tests of a suite the registry, once it is there. */
export type Registry = () => TestRegistry;

/** Runs the whole API suite on a database; `open` must give an empty one at every call. */
export function testApi(name: string, open: () => Promise<Database>): void {
  for (const [what, test] of SUITES) {
    describe(`the API on ${name}: ${what}`, () => {
      let database: Database | undefined;
      let registry: TestRegistry | undefined;
      beforeAll(async () => {
        database = await open();
        registry = await createTestRegistry(database);
      });
      afterAll(() => database?.close());
      // Tests run after `beforeAll`.
      test(() => registry as TestRegistry);
    });
  }
}

const SUITES: readonly (readonly [what: string, test: (registry: Registry) => void])[] = [
  ['publishing', testPublishing],
  ['what a document says', testContents],
  ['lists and search', testLists],
  ['comparison and diff', testComparison],
  ['problems', testProblems],
];
