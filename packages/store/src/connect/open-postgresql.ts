import { StoreError } from '../store-error.ts';
import { type Database, type Log, PROMISES } from './database.ts';
import { openPool, toKysely } from './pool.ts';

/** Connections per process: enough to keep a few cores busy, few enough for a server's default of 100. */
export const POOL_MAX = 10;

/** The oldest server that is tested; `server_version_num` form. */
export const SERVER_VERSION_MIN = 150_000;

/** Connects to a server that somebody else runs. The schema is not touched. */
export async function openPostgresql(url: string, log: Log): Promise<Database> {
  const pool = openPool({ connectionString: url, max: POOL_MAX }, log);
  try {
    const { rows } = await pool.query<{ version: string }>(
      `select current_setting('server_version_num') as version`,
    );
    assertServerVersion(Number(rows[0]?.version));
  } catch (cause) {
    await pool.end();
    if (cause instanceof StoreError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError('database-unavailable', `Cannot connect to the server of DATABASE_URL: ${why}`, {
      cause,
    });
  }
  const db = toKysely(pool);
  return { db, kind: 'postgresql', promise: PROMISES.postgresql, close: () => db.destroy() };
}

function assertServerVersion(version: number): void {
  if (version >= SERVER_VERSION_MIN) return;
  throw new StoreError(
    'database-unavailable',
    `Cannot use PostgreSQL ${Math.floor(version / 10_000)}: 15 or newer is needed`,
  );
}
