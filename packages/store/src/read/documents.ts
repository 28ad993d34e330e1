import { isDigest } from '../names.ts';
import { decompressBody } from '../publish/compressed-body.ts';
import type { Publication } from '../publish/publish-input.ts';
import type { Db } from '../tables.ts';
import type { StoredDocument } from './registry-items.ts';

/** Finds the original bytes of a document by the 64 hex digits of its SHA-256. */
export async function findDocument(db: Db, digest: string): Promise<StoredDocument | undefined> {
  if (!isDigest(digest)) return undefined;
  const row = await db
    .selectFrom('document')
    .select(['digest', 'media_type', 'size_bytes', 'encoding', 'body'])
    .where('digest', '=', digest)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const bytes = await decompressBody(row.encoding, row.body, row.size_bytes);
  return { digest: row.digest, mediaType: row.media_type, bytes };
}

/** Finds what was published under a number; `undefined` when the number was not given out yet. */
export async function findPublication(db: Db, number: number): Promise<Publication | undefined> {
  if (!Number.isInteger(number) || number < 1 || number > NUMBER_MAX) return undefined;
  const row = await db
    .selectFrom('publication')
    .innerJoin('publisher', 'publisher.id', 'publication.publisher_id')
    .select(['publication.digest', 'publisher.namespace', 'publication.product', 'publication.version'])
    .select('publication.published_at')
    .where('publication.number', '=', number)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { digest, namespace, product, version } = row;
  return { number, digest, namespace, product, version, publishedAt: row.published_at };
}

/** Publication numbers are 32-bit integers in the database. */
const NUMBER_MAX = 2 ** 31 - 1;
