import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { StoreError } from '../store-error.ts';
import type { Db, Tables } from '../tables.ts';
import type { Log } from './database.ts';

const INT8 = 20;
const NUMERIC = 1700;
const TIMESTAMPTZ = 1184;

/**
 * The one place that turns what the driver reads into values: 64-bit integers and counts become numbers, times become
 * RFC 3339 text in UTC with milliseconds. A number that a double cannot hold is refused, never rounded.
 */
export function parserOf(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (oid === INT8 || oid === NUMERIC) return toSafeNumber;
  const parse = pg.types.getTypeParser(oid, format ?? 'text');
  if (oid === TIMESTAMPTZ) return (text) => new Date(parse(text)).toISOString();
  return parse;
}

function toSafeNumber(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value)) return value;
  throw new StoreError('number-out-of-range', `Cannot read the number "${text}" without loss`);
}

/** Opens a pool with this package's value parsers; an idle connection that breaks is told and replaced. */
export function openPool(config: pg.PoolConfig, log: Log): pg.Pool {
  const pool = new pg.Pool({
    ...config,
    types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
  });
  pool.on('error', (error) => log(`An idle database connection broke: ${error.message}`));
  return pool;
}

/** Wraps a pool in the one dialect that all kinds of database share. */
export function toKysely(pool: pg.Pool): Db {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
