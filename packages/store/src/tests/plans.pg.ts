import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../connect/database.ts';
import { openDatabase } from '../connect/open-database.ts';
import { findToken } from '../publisher/token.ts';
import { compare } from '../read/compare.ts';
import { listComponentUses } from '../read/component-uses.ts';
import { formatCursor } from '../read/cursor.ts';
import { findDocument, findPublication } from '../read/documents.ts';
import { findVersions } from '../read/find-versions.ts';
import { listComponents } from '../read/list-components.ts';
import { listEdges } from '../read/list-edges.ts';
import { listFacts } from '../read/list-facts.ts';
import { listVersions } from '../read/list-versions.ts';
import { findProduct, listProducts } from '../read/products.ts';
import { search } from '../read/search.ts';
import { findSupplier, listSuppliers } from '../read/suppliers.ts';
import type { Db } from '../tables.ts';
import { digestOf } from './builders.ts';
import { planOf } from './plans.ts';
import { recordStatements } from './recorded-statements.ts';
import { RELEASES, seedTables } from './seed-tables.ts';
import { startOneServer } from './servers.ts';

const digest = digestOf(new TextEncoder().encode('19999'));
const product = { namespace: 'p199.example', product: 'product-9999' };

/** Tables that grow with publications: reading one from end to end is a page that gets slower every day. */
const GROWING: ReadonlySet<string> = new Set([
  'component',
  'document',
  'edge',
  'fact',
  'lens_count',
  'node',
  'occurrence',
  'product',
  'publication',
  'release',
  'token',
]);

/** What pages ask for, and an index without which the page would not be answered from one. */
const READS: readonly (readonly [page: string, read: (db: Db) => Promise<unknown>, index: string])[] = [
  [
    'a version by name',
    (db) => findVersions(db, [{ kind: 'name', ...product, version: '19999' }]),
    'release_',
  ],
  [
    'the latest version',
    (db) => findVersions(db, [{ kind: 'name', ...product, version: 'latest' }]),
    'release_',
  ],
  ['a version by digest', (db) => findVersions(db, [{ kind: 'digest', digest }]), 'release_by_digest'],
  ['the bytes of a document', (db) => findDocument(db, digest), 'document_pkey'],
  ['a publication', (db) => findPublication(db, 12_345), 'publication_by_number'],
  ['a product', (db) => findProduct(db, product), 'release_'],
  ['the versions of a product', (db) => listVersions(db, product), 'release_'],
  ['a supplier', (db) => findSupplier(db, 's7.example'), 'supplier_by_domain'],
  ['the products of a supplier', (db) => listProducts(db, { supplier: 's7.example' }), 'release_by_supplier'],
  ['the suppliers', (db) => listSuppliers(db), 'release_by_supplier'],
  ['all products', (db) => listProducts(db), 'release_by_name'],
  ['a search without words', (db) => search(db), 'release_by_name'],
  ['a search by words', (db) => search(db, { q: 'word77' }), 'release_by_word'],
  ['a search by the beginning of a word', (db) => search(db, { q: 'model 791' }), 'release_by_word'],
  ['a later page of all products', (db) => listProducts(db, laterPage('products', [])), 'release_by_name'],
  ['a later page of a search', (db) => search(db, laterPage('search', [0])), 'release_by_name'],
  [
    'a search as of an earlier publication',
    (db) => search(db, { q: 'word77', at: 9_000 }),
    'release_by_word',
  ],
  [
    'the suppliers as of an earlier publication',
    (db) => listSuppliers(db, { at: 9_000 }),
    'release_by_supplier',
  ],
  ['a search for a supplier', (db) => search(db, { supplier: 's7.example' }), 'release_by_supplier'],
  ['the components of a document', (db) => listComponents(db, { digest }), 'node_pkey'],
  ['the facts of a document', (db) => listFacts(db, { digest, lens: 'identity' }), 'fact_pkey'],
  ['the relations of a document', (db) => listEdges(db, { digest }), 'edge_pkey'],
  ['a comparison', (db) => compare(db, { publications: [19_999, 7, 12_345, 4, 5] }), 'fact_pkey'],
  ['a component by purl', (db) => listComponentUses(db, { purl: 'pkg:npm/lib-77' }), 'component_by_purl'],
  ['a component by name', (db) => listComponentUses(db, { name: 'lib-77' }), 'component_by_name'],
  ['a component by digest', (db) => listComponentUses(db, { hash: 'sha-256:5777' }), 'node_by_digest'],
  ['all components', (db) => listComponentUses(db), 'component_by_name'],
  ['a token', (db) => findToken(db, digestOf(new TextEncoder().encode('t777'))), 'token_by_hash'],
];

/** A cursor into the middle of a list by name. */
function laterPage(list: string, before: readonly number[]): { readonly cursor: string } {
  const keys = [...before, 'model 5000', 'p1.example', 'product-1'];
  return { cursor: formatCursor({ list, at: RELEASES, keys }) };
}

const server = await startOneServer();
if (typeof server === 'string') console.warn(`NOT TESTED: ${server}`);

describe.runIf(typeof server !== 'string')(`the plans of ${RELEASES} publications: the page of`, () => {
  let database: Database;
  beforeAll(async () => {
    if (typeof server === 'string') return;
    database = await openDatabase({ ...server.options, log: () => undefined });
    await seedTables(database.db);
  }, 120_000);
  afterAll(async () => {
    await database?.close();
    if (typeof server !== 'string') await server.stop();
  });

  it.each(READS)('%s reads no growing table from end to end, and uses its index', async (_, read, index) => {
    const { db } = database;
    const statements = await recordStatements(db, read);
    const plans = await Promise.all(statements.map((statement) => planOf(db, statement)));
    const scanned = plans.flatMap((plan, at) =>
      plan.scanned.filter((table) => GROWING.has(table)).map((table) => `${table} in ${statements[at]?.sql}`),
    );
    expect(scanned).toEqual([]);
    const indexes = [...new Set(plans.flatMap((plan) => plan.indexes))];
    expect(indexes.filter((name) => name.startsWith(index))).not.toEqual([]);
  });

  it('a seed that is large enough to tell: every growing table has at least 20,000 rows, or 10,000 products', async () => {
    for (const table of GROWING) {
      const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(table)}`.execute(
        database.db,
      );
      expect(rows[0]?.rows, table).toBeGreaterThanOrEqual(table === 'product' ? 10_000 : 20_000);
    }
  });
});
