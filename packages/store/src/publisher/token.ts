import { isDigest } from '../names.ts';
import { StoreError } from '../store-error.ts';
import type { Db } from '../tables.ts';
import { toTime } from '../time.ts';
import { findPublisherId } from './publisher.ts';

/** A token to be kept: its hash, never itself. */
export interface TokenInput {
  /** The only namespace under which the token may publish. */
  readonly namespace: string;
  /** SHA-256 of the token, 64 hex digits. */
  readonly hash: string;
  /** RFC 3339 time from the caller's clock. */
  readonly createdAt: string;
}

/** What is known of a token. */
export interface TokenOwner {
  readonly namespace: string;
  /** RFC 3339, UTC, milliseconds. */
  readonly createdAt: string;
}

/** Keeps a token for a registered namespace; the same token again changes nothing. */
export async function createToken(db: Db, { namespace, hash, createdAt }: TokenInput): Promise<void> {
  if (!isDigest(hash)) {
    throw new StoreError('bad-name', 'Cannot keep a token: its hash is not 64 hex digits in lower case');
  }
  const publisherId = await findPublisherId(db, namespace);
  await db
    .insertInto('token')
    .values({ publisher_id: publisherId, hash, created_at: toTime(createdAt), revoked_at: null })
    .onConflict((conflict) => conflict.columns(['publisher_id', 'hash']).doNothing())
    .execute();
}

/** Finds whose token has this hash; `undefined` when there is none or it was revoked. */
export async function findToken(db: Db, hash: string): Promise<TokenOwner | undefined> {
  if (!isDigest(hash)) return undefined;
  const row = await db
    .selectFrom('token')
    .innerJoin('publisher', 'publisher.id', 'token.publisher_id')
    .select(['publisher.namespace', 'token.created_at'])
    .where('token.hash', '=', hash)
    .where('token.revoked_at', 'is', null)
    .executeTakeFirst();
  return row === undefined ? undefined : { namespace: row.namespace, createdAt: row.created_at };
}

/** Ends a token at a time; a token that is unknown or already ended stays as it is. */
export async function revokeToken(db: Db, hash: string, revokedAt: string): Promise<void> {
  await db
    .updateTable('token')
    .set({ revoked_at: toTime(revokedAt) })
    .where('hash', '=', hash)
    .where('revoked_at', 'is', null)
    .execute();
}

/** Tells whether a namespace has a token that was not revoked. */
export async function hasTokens(db: Db, namespace: string): Promise<boolean> {
  const found = await db
    .selectFrom('token')
    .innerJoin('publisher', 'publisher.id', 'token.publisher_id')
    .select('token.hash')
    .where('publisher.namespace', '=', namespace)
    .where('token.revoked_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
