import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Database } from '../connect/database.ts';
import { ensurePublisher } from '../publisher/publisher.ts';
import type { Db } from '../tables.ts';
import { describeContents } from './contents-contract.ts';
import { emptyDatabase } from './empty-database.ts';
import { describeHostileText } from './hostile-contract.ts';
import { describePublishing } from './publish-contract.ts';
import { describeReading } from './read-contract.ts';
import { describeSchema } from './schema-contract.ts';

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
    describeSchema(db);
  });
}
