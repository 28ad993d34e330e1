import type { Database } from '@trasluz/store';
import { afterAll, beforeAll, describe } from 'vitest';
import { testAccess } from './access-suite.ts';
import { testClient } from './client-suite.ts';
import { testComparison } from './comparison-suite.ts';
import { testContents } from './contents-suite.ts';
import { testConverting } from './convert-suite.ts';
import { testCorpus } from './corpus-suite.ts';
import { emptyRegistry } from './empty-registry.ts';
import { testForms } from './forms-suite.ts';
import { testGoldens } from './golden-suite.ts';
import { testLists } from './lists-suite.ts';
import { testMerging } from './merge-suite.ts';
import { testProblems } from './problems-suite.ts';
import { testPublishing } from './publishing-suite.ts';
import { createTestRegistry, type TestRegistry } from './registry.ts';

/** Gives the tests of a suite the registry, once it is there. */
export type Registry = () => TestRegistry;

/** Runs the whole API suite on a database, which is emptied before each part. */
export function testApi(name: string, open: () => Promise<Database>): void {
  describe(`the API on ${name}`, () => {
    let database: Database | undefined;
    beforeAll(async () => {
      database = await open();
    });
    afterAll(() => database?.close());
    for (const [what, test] of SUITES) {
      describe(what, () => {
        let registry: TestRegistry | undefined;
        beforeAll(async () => {
          // The outer `beforeAll` has run.
          const open = database as Database;
          await emptyRegistry(open.db);
          registry = await createTestRegistry(open);
        });
        test(() => registry as TestRegistry);
      });
    }
  });
}

const SUITES: readonly (readonly [what: string, test: (registry: Registry) => void])[] = [
  ['publishing', testPublishing],
  ['documents in every form', testForms],
  ['converting', testConverting],
  ['merging', testMerging],
  ['documents from the field', testCorpus],
  ['what a document says', testContents],
  ['lists and search', testLists],
  ['comparison and diff', testComparison],
  ['problems', testProblems],
  ['the typed client', testClient],
  ['whole answers', testGoldens],
  ['access', testAccess],
];
