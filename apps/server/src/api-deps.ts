import { createHash, randomBytes } from 'node:crypto';
import type { ApiDeps } from '@trasluz/api';
import type { Catalog } from '@trasluz/catalog';
import type { Database } from '@trasluz/store';
import manifest from '../package.json' with { type: 'json' };

/** What the API reaches the world through: the clock, chance and hashes of this process, and an open database. */
export function createApiDeps(database: Pick<Database, 'db' | 'kind'>, catalog: Catalog): ApiDeps {
  return {
    db: database.db,
    database: database.kind,
    catalog,
    clock: () => new Date(),
    random: (length) => new Uint8Array(randomBytes(length)),
    hash: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    version: manifest.version,
    report: ({ traceId, path, cause }) => console.error(`${traceId} ${path}`, cause),
  };
}
