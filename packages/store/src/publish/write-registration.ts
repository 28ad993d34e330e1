import { sql } from 'kysely';
import type { Db } from '../tables.ts';
import type { CompressedBody } from './compressed-body.ts';
import { logRecord } from './log-record.ts';
import type { Publication, PublishInput } from './publish-input.ts';
import { nameKey, searchWords } from './search-words.ts';
import { storableText } from './storable-json.ts';

/** What the rows that name a publication are made from. */
export interface Registration {
  readonly publisherId: number;
  readonly epoch: number;
  readonly input: PublishInput;
  readonly publication: Publication;
  /** Counts by node kind as JSON. */
  readonly nodeCounts: string;
}

/** Keeps the bytes under their digest; the same bytes are kept once. */
export async function writeDocument(
  db: Db,
  input: PublishInput,
  { encoding, body }: CompressedBody,
): Promise<void> {
  const { digest, bytes } = input;
  await db
    .insertInto('document')
    .values({
      digest,
      media_type: storableText(input.mediaType),
      size_bytes: bytes.length,
      encoding,
      body: Buffer.from(body.buffer, body.byteOffset, body.byteLength),
    })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute();
}

/** Writes supplier, product, release, publication, log entry and outbox of one publication. */
export async function writeRegistration(db: Db, registration: Registration): Promise<void> {
  await writeSupplier(db, registration);
  await writeProduct(db, registration);
  await supersede(db, registration);
  await writeRelease(db, registration);
  await writePublication(db, registration);
}

/** A publisher's word on a supplier ends where it says something else; the same word again changes nothing. */
async function writeSupplier(db: Db, { publisherId, input, publication }: Registration): Promise<void> {
  const { domain, country, parent } = input.supplier;
  const name = storableText(input.supplier.name);
  const [countryOrNull, parentOrNull] = [storableOrNull(country), storableOrNull(parent)];
  const { number } = publication;
  await sql`
    update supplier set until = ${number}::int
    where publisher_id = ${publisherId}::int and domain = ${domain} and until is null
      and (name, country, parent) is distinct from
        (${name}::text, ${countryOrNull}::text, ${parentOrNull}::text)`.execute(db);
  await sql`
    insert into supplier (publisher_id, domain, since, name, name_key, country, parent)
    select ${publisherId}::int, ${domain}::text, ${number}::int, ${name}::text, ${nameKey(name)}::text, ${countryOrNull}::text,
      ${parentOrNull}::text
    where not exists (
      select from supplier where publisher_id = ${publisherId}::int and domain = ${domain} and until is null
    )`.execute(db);
}

async function writeProduct(db: Db, { publisherId, input, publication }: Registration): Promise<void> {
  await db
    .insertInto('product')
    .values({ publisher_id: publisherId, product: input.product, since: publication.number, until: null })
    .onConflict((conflict) => conflict.columns(['publisher_id', 'product']).doNothing())
    .execute();
}

/** The product's newest version so far stops being the newest with this number. */
async function supersede(db: Db, { publisherId, input, publication }: Registration): Promise<void> {
  await db
    .updateTable('release')
    .set({ superseded: publication.number })
    .where('publisher_id', '=', publisherId)
    .where('product', '=', input.product)
    .where('superseded', 'is', null)
    .execute();
}

async function writeRelease(db: Db, registration: Registration): Promise<void> {
  const { publisherId, input, publication, nodeCounts } = registration;
  const name = storableText(input.subject.name);
  await db
    .insertInto('release')
    .values({
      publisher_id: publisherId,
      number: publication.number,
      since: publication.number,
      until: null,
      superseded: null,
      product: input.product,
      version: input.version,
      name,
      name_key: nameKey(name),
      kind: input.subject.kind,
      supplier_domain: input.supplier.domain,
      supplier_name: storableText(input.supplier.name),
      relation: input.relation,
      author: storableOrNull(input.author),
      digest: input.digest,
      media_type: storableText(input.mediaType),
      size_bytes: input.bytes.length,
      format_name: storableText(input.format.name),
      format_version: storableText(input.format.version),
      published_at: publication.publishedAt,
      node_counts: nodeCounts,
      edge_count: input.edges.length,
      search: [...wordsOf(input)],
    })
    .execute();
}

function wordsOf(input: PublishInput): readonly string[] {
  const { subject, supplier, product, version, words = [] } = input;
  return searchWords([subject.name, product, version, supplier.name, supplier.domain, ...words]);
}

async function writePublication(db: Db, { publisherId, epoch, publication }: Registration): Promise<void> {
  const { number, digest, product, version, publishedAt } = publication;
  const key = { publisher_id: publisherId, number };
  await db
    .insertInto('publication')
    .values({ ...key, epoch, product, version, digest, published_at: publishedAt })
    .execute();
  const record = logRecord(publication);
  await db
    .insertInto('log_entry')
    .values({ ...key, record })
    .execute();
  await db
    .insertInto('outbox')
    .values({ number, topic: 'publication', payload: record, done_at: null })
    .execute();
}

function storableOrNull(text: string | undefined): string | null {
  return text === undefined ? null : storableText(text);
}
