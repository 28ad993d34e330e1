import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '@trasluz/store';
import { testApi } from './tests/api-suite.ts';

testApi('a PostgreSQL server', async () => {
  const url = process.env['DATABASE_URL'];
  const log = (): void => undefined;
  if (url !== undefined && url !== '') return openDatabase({ url, dataDir: 'memory:', log });
  return openTemporary(log);
});

/** The server that ships with the packages, on a directory that goes away with it. */
async function openTemporary(log: (line: string) => void): Promise<Database> {
  const dataDir = mkdtempSync(join(tmpdir(), 'trasluz-api-'));
  // The server does not run as root and must be able to enter.
  chmodSync(dataDir, 0o755);
  const database = await openDatabase({ dataDir, prefer: 'embedded', log });
  return {
    ...database,
    close: async () => {
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
