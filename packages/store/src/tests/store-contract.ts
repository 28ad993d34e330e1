import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Database } from '../connect/database.ts';
import { ensurePublisher } from '../publisher/publisher.ts';
import type { Db } from '../tables.ts';
import { describeComparing } from './comparing-contract.ts';
import { describeConcurrency } from './concurrency-contract.ts';
import { describeContents } from './contents-contract.ts';
import { emptyDatabase } from './empty-database.ts';
import { describeFields } from './field-contract.ts';
import { describeHistory } from './history-contract.ts';
import { describeHostileText } from './hostile-contract.ts';
import { describePaging, describeTotals } from './paging-contract.ts';
import { describePublishing } from './publish-contract.ts';
import { describeReading } from './read-contract.ts';
import { describeRegistration } from './registration-contract.ts';
import { describeSchema } from './schema-contract.ts';
import { describeFactSearch, describeSearch } from './search-contract.ts';

/** Gives the database of the suite; it is empty, with the publishers `acme.example` and `other.example`. */
export type TestDatabase = () => Db;

/** A first start takes seconds of processor time, which other suites may be using. */
const HOOK_MAX_MS = 60_000;

/** What every kind of database must do: run once per kind. */
export function describeStore(name: string, open: () => Promise<Database>): void {
  describe(`the store on ${name}`, () => {
    let database: Database;
    beforeAll(async () => {
      database = await open();
    }, HOOK_MAX_MS);
    afterAll(async () => {
      await database?.close();
    });
    const db = (): Db => database.db;
    describe('with a database that is empty before every test:', () => {
      beforeEach(() => begin(db()));
      describePublishing(db);
      describeReading(db);
      describeContents(db);
      describeHostileText(db);
      describeRegistration(db);
      describeHistory(db);
      describeTotals(db);
      describeFactSearch(db);
      describeComparing(db);
      describeFields(db);
      describeConcurrency(db);
      describeSchema(db);
    });
    // These only read: what they read is published once.
    describePaging(db, () => begin(db()));
    describeSearch(db, () => begin(db()));
  });
}

async function begin(db: Db): Promise<void> {
  await emptyDatabase(db);
  await ensurePublisher(db, { namespace: 'acme.example', name: 'Acme' });
  await ensurePublisher(db, { namespace: 'other.example', name: 'Other' });
}
