import { describe, expect, it } from 'vitest';
import { openDatabase } from '../connect/open-database.ts';

import { startServers } from './servers.ts';
import { describeStore } from './store-contract.ts';

const log = (): undefined => undefined;

/** Every real server this machine has: DATABASE_URL, the embedded one, the system's PostgreSQL 15. */
const { servers, missing } = await startServers();

for (const server of servers) {
  describeStore(server.name, async () => {
    const database = await openDatabase({ ...server.options, log });
    return { ...database, close: () => database.close().finally(server.stop) };
  });
}

describe('the servers of this machine', () => {
  it('are at least one, and those that are missing are told', () => {
    for (const reason of missing) console.warn(`NOT TESTED: ${reason}`);
    expect(servers.length).toBeGreaterThan(0);
  });
});
