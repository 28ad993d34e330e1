import { createHash } from 'node:crypto';
import { assertName } from '../names.ts';
import { findPublisherId } from '../publisher/publisher.ts';
import { StoreError } from '../store-error.ts';
import type { Db } from '../tables.ts';
import { toTime } from '../time.ts';
import { type CompressedBody, compressBody } from './compressed-body.ts';
import { type ContentRows, contentRows } from './content-rows.ts';
import { advanceNumbering, lockNumbering } from './numbering.ts';
import type { Publication, PublishInput, PublishResult } from './publish-input.ts';
import { writeComponents, writeContents } from './write-contents.ts';
import { writeDocument, writeRegistration } from './write-registration.ts';

/** What a leader passes, so that a stalled one cannot write any more. */
export interface PublishOptions {
  /** The epoch that `takeLead` returned; without it any process may publish. */
  readonly epoch?: number;
}

/**
 * Publishes a document: all of it in one transaction, or nothing. The same bytes under the same name give back the
 * publication that is there (`existing`); other bytes are refused with `version-conflict` and the stored digest.
 */
export async function publish(
  db: Db,
  input: PublishInput,
  options: PublishOptions = {},
): Promise<PublishResult> {
  assertPublishable(input);
  const publisherId = await findPublisherId(db, input.namespace);
  const found = await findExisting(db, publisherId, input);
  if (found !== undefined) return { publication: found, status: 'existing' };
  const prepared: Prepared = {
    publisherId,
    input,
    body: await compressBody(input.bytes),
    rows: contentRows(input),
    epoch: options.epoch,
  };
  // Read committed: what others committed while this one waited for the number must be seen.
  return await db
    .transaction()
    .setIsolationLevel('read committed')
    .execute((transaction) => publishIn(transaction, prepared));
}

interface Prepared {
  readonly publisherId: number;
  readonly input: PublishInput;
  readonly body: CompressedBody;
  readonly rows: ContentRows;
  readonly epoch: number | undefined;
}

/** The lock on the numbering comes after the shared rows and is always the last one taken: no cycle of waits. */
async function publishIn(db: Db, prepared: Prepared): Promise<PublishResult> {
  const { publisherId, input, rows } = prepared;
  await writeDocument(db, input, prepared.body);
  await writeComponents(db, rows);
  const { epoch, head } = await lockNumbering(db, prepared.epoch);
  const found = await findExisting(db, publisherId, input);
  if (found !== undefined) return { publication: found, status: 'existing' };
  const publication = toPublication(input, head + 1);
  await writeRegistration(db, { publisherId, epoch, input, publication, nodeCounts: rows.nodeCounts });
  await writeContents(db, { publisherId, number: publication.number }, rows);
  await advanceNumbering(db, publication.number);
  return { publication, status: 'created' };
}

async function findExisting(
  db: Db,
  publisherId: number,
  input: PublishInput,
): Promise<Publication | undefined> {
  const { product, version, namespace } = input;
  const row = await db
    .selectFrom('release')
    .where('publisher_id', '=', publisherId)
    .where('product', '=', product)
    .where('version', '=', version)
    .select(['number', 'digest', 'published_at'])
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { number, digest } = row;
  if (digest === input.digest) {
    return { number, digest, namespace, product, version, publishedAt: row.published_at };
  }
  const message = `Cannot publish "${namespace}/${product}@${version}": it is published with other bytes`;
  throw new StoreError('version-conflict', message, { stored: digest });
}

function toPublication(input: PublishInput, number: number): Publication {
  const { digest, namespace, product, version } = input;
  return { number, digest, namespace, product, version, publishedAt: toTime(input.publishedAt) };
}

function assertPublishable(input: PublishInput): void {
  assertName('a namespace', input.namespace);
  assertName('a product', input.product);
  assertName('a version', input.version);
  assertName('a domain', input.supplier.domain);
  toTime(input.publishedAt);
  const digest = createHash('sha256').update(input.bytes).digest('hex');
  if (digest === input.digest) return;
  throw new StoreError(
    'digest-mismatch',
    `Cannot publish "${input.namespace}/${input.product}@${input.version}": the bytes have the digest ${digest}, not "${input.digest}"`,
  );
}
