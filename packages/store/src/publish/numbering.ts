import { StoreError } from '../store-error.ts';
import type { Db } from '../tables.ts';

/** The numbering as it stands while its lock is held. */
export interface Numbering {
  readonly epoch: number;
  /** The newest publication number; 0 when there is none. */
  readonly head: number;
}

/**
 * Locks the numbering until the transaction ends. Numbers are given out under this lock, so that they have no gaps and
 * follow the order of commits. A leader passes its epoch and is refused once another one has taken over.
 */
export async function lockNumbering(db: Db, epoch: number | undefined): Promise<Numbering> {
  const row = await db.selectFrom('epoch').select(['epoch', 'head']).forUpdate().executeTakeFirstOrThrow();
  if (epoch === undefined || epoch === row.epoch) return row;
  throw new StoreError(
    'stale-epoch',
    `Cannot publish in epoch ${epoch}: epoch ${row.epoch} has begun, this process does not lead any more`,
  );
}

/** Makes a number the newest one; only under the lock. */
export async function advanceNumbering(db: Db, head: number): Promise<void> {
  await db.updateTable('epoch').set({ head }).execute();
}

/** Begins a new epoch and returns it: from now on only a process that passes it, or none, may publish. */
export async function takeLead(db: Db): Promise<number> {
  const row = await db
    .updateTable('epoch')
    .set((expression) => ({ epoch: expression('epoch', '+', 1) }))
    .returning('epoch')
    .executeTakeFirstOrThrow();
  return row.epoch;
}
