import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Database } from '../connect/database.ts';
import { ensurePublisher } from '../publisher/publisher.ts';
import type { Db } from '../tables.ts';
import { describeComparing } from './comparing-contract.ts';
import { describeContents } from './contents-contract.ts';
import { emptyDatabase } from './empty-database.ts';
import { describeHistory } from './history-contract.ts';
import { describeHostileText } from './hostile-contract.ts';
import { describePaging } from './paging-contract.ts';
import { describePublishing } from './publish-contract.ts';
import { describeReading } from './read-contract.ts';
import { describeRegistration } from './registration-contract.ts';
import { describeSchema } from './schema-contract.ts';
import { describeSearch } from './search-contract.ts';

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
    beforeEach(async () => {
      await emptyDatabase(database.db);
      await ensurePublisher(database.db, { namespace: 'acme.example', name: 'Acme' });
      await ensurePublisher(database.db, { namespace: 'other.example', name: 'Other' });
    });
    const db = (): Db => database.db;
    describePublishing(db);
    describeReading(db);
    describeContents(db);
    describeHostileText(db);
    describeRegistration(db);
    describeHistory(db);
    describePaging(db);
    describeSearch(db);
    describeComparing(db);
    describeSchema(db);
  });
}
