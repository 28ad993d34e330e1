import { assertName } from '../names.ts';
import { storableText } from '../publish/storable-json.ts';
import { StoreError } from '../store-error.ts';
import type { Db } from '../tables.ts';

/** Somebody who publishes under a namespace. */
export interface PublisherInput {
  /** A proven domain, or one of the `.localhost` names of this installation. */
  readonly namespace: string;
  readonly name: string;
}

/** Registers a publisher; a second call with another name renames it. */
export async function ensurePublisher(db: Db, { namespace, name }: PublisherInput): Promise<void> {
  assertName('a namespace', namespace);
  const values = { namespace, name: storableText(name) };
  await db
    .insertInto('publisher')
    .values(values)
    .onConflict((conflict) => conflict.column('namespace').doUpdateSet({ name: values.name }))
    .execute();
}

/** Finds the number of a namespace, or throws `unknown-publisher`. */
export async function findPublisherId(db: Db, namespace: string): Promise<number> {
  const row = await db
    .selectFrom('publisher')
    .select('id')
    .where('namespace', '=', namespace)
    .executeTakeFirst();
  if (row !== undefined) return row.id;
  throw new StoreError('unknown-publisher', `Cannot publish under "${namespace}": it is not registered`);
}
