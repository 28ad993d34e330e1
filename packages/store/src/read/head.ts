import { StoreError } from '../store-error.ts';
import type { Db } from '../tables.ts';

/** The newest publication number; 0 when nothing was published. */
export async function head(db: Db): Promise<number> {
  const row = await db.selectFrom('epoch').select('head').executeTakeFirstOrThrow();
  return row.head;
}

/** Settles at which publication number a read happens, or throws `future-publication`. */
export async function resolveAt(db: Db, at: number | undefined): Promise<number> {
  const newest = await head(db);
  if (at === undefined) return newest;
  if (Number.isInteger(at) && at >= 0 && at <= newest) return at;
  throw new StoreError('future-publication', `Cannot read at publication ${at}: the newest one is ${newest}`);
}
