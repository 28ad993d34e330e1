import { createHash } from 'node:crypto';
import { type ApiDeps, createApi } from '@trasluz/api';
import { loadCatalog } from '@trasluz/catalog';
import { type Database, IN_MEMORY, openDatabase } from '@trasluz/store';

/** The clock of the tests. */
export const NOW = '2026-03-01T12:00:00.000Z';

/** A real registry in memory. */
export interface MemoryRegistry {
  readonly deps: ApiDeps;
  readonly api: ReturnType<typeof createApi>;
  /** The JSON of an answer. */
  readonly read: (path: string) => Promise<unknown>;
  readonly close: Database['close'];
}

/** Opens an empty registry on PGlite, with bytes that count up where chance would be. */
export async function openMemoryRegistry(): Promise<MemoryRegistry> {
  const database = await openDatabase({ dataDir: IN_MEMORY, log: () => undefined });
  let calls = 0;
  const deps: ApiDeps = {
    db: database.db,
    database: database.kind,
    catalog: await loadCatalog(),
    clock: () => new Date(NOW),
    random: (length) => {
      calls += 1;
      return new Uint8Array(length).fill(calls);
    },
    hash: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    version: '0.0.0-test',
  };
  const api = createApi(deps);
  const read = async (path: string): Promise<unknown> =>
    (await api.fetch(new Request(`http://registry.localhost${path}`))).json();
  return { deps, api, read, close: database.close };
}
