import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './connect/database.ts';
import { openDatabase } from './connect/open-database.ts';
import { IN_MEMORY } from './connect/open-pglite.ts';
import { takeLead } from './publish/numbering.ts';
import { publish } from './publish/publish.ts';
import { ensurePublisher } from './publisher/publisher.ts';
import { createToken, findToken, hasTokens, revokeToken } from './publisher/token.ts';
import { compare } from './read/compare.ts';
import { listComponentUses } from './read/component-uses.ts';
import { findDocument, findPublication } from './read/documents.ts';
import { findVersions } from './read/find-versions.ts';
import { head } from './read/head.ts';
import { listComponents } from './read/list-components.ts';
import { listEdges } from './read/list-edges.ts';
import { listFacts } from './read/list-facts.ts';
import { listVersions } from './read/list-versions.ts';
import { findProduct, listProducts } from './read/products.ts';
import { search } from './read/search.ts';
import { findSupplier, listSuppliers } from './read/suppliers.ts';
import type { Db } from './tables.ts';
import { buildInput, NOW } from './tests/builders.ts';
import { formatStatements, recordStatements } from './tests/recorded-statements.ts';

const { digest } = buildInput();
const hash = 'f'.repeat(64);
const product = { namespace: 'acme.example', product: 'small-model' };

/** A cursor of the first page of a list, so that the condition on where to continue is seen too. */
async function next(page: Promise<{ readonly nextCursor?: string }>): Promise<{ readonly cursor: string }> {
  return { cursor: (await page).nextCursor ?? '' };
}

/**
 * Every public operation with everything that can be asked of it. The statements stand in `queries/`, so that a change
 * of SQL is seen where it is reviewed; `npx vitest -u` writes them anew.
 */
const OPERATIONS: Readonly<Record<string, (db: Db) => Promise<unknown>>> = {
  head,
  'find-versions-latest': (db) => findVersions(db, [{ kind: 'name', ...product, version: 'latest' }]),
  'find-versions-named': (db) => findVersions(db, [{ kind: 'name', ...product, version: '1.0' }], { at: 1 }),
  'find-versions-digest': (db) => findVersions(db, [{ kind: 'digest', digest }]),
  'find-document': (db) => findDocument(db, digest),
  'find-publication': (db) => findPublication(db, 1),
  'find-product': (db) => findProduct(db, product),
  'find-supplier': (db) => findSupplier(db, 'acme.example'),
  'list-products': (db) => listProducts(db),
  'list-products-filtered': async (db) =>
    listProducts(db, { supplier: 'acme.example', namespace: 'acme.example', limit: 1 }),
  'list-versions': (db) => listVersions(db, product),
  'list-suppliers': (db) => listSuppliers(db),
  'list-suppliers-filtered': (db) => listSuppliers(db, { q: 'acme', country: 'ES', kind: 'model' }),
  'list-components': (db) => listComponents(db, { digest }),
  'list-components-filtered': (db) => listComponents(db, { digest, q: 'left', kind: 'software' }),
  'list-edges': (db) => listEdges(db, { digest, kind: 'depends-on' }),
  'list-facts': (db) => listFacts(db, { digest }),
  'list-facts-filtered': (db) =>
    listFacts(db, { digest, lens: 'identity', id: 'model.task', state: 'declared', subject: 'root' }),
  search: (db) => search(db),
  'search-filtered': (db) =>
    search(db, {
      q: 'small mod',
      kind: 'model',
      supplier: 'acme.example',
      relation: 'supplier',
      has: 'component.license',
    }),
  compare: (db) => compare(db, { publications: [1, 2] }),
  'compare-lens': (db) => compare(db, { publications: [1, 2], lens: 'identity' }),
  'list-component-uses-name': (db) => listComponentUses(db, { name: 'left-pad' }),
  'list-component-uses-purl': (db) => listComponentUses(db, { purl: 'pkg:npm/left-pad@1.3.0' }),
  'list-component-uses-hash': (db) => listComponentUses(db, { hash: 'sha-256:aa' }),
  'ensure-publisher': (db) => ensurePublisher(db, { namespace: 'acme.example', name: 'Acme' }),
  'create-token': (db) => createToken(db, { namespace: 'acme.example', hash, createdAt: NOW }),
  'find-token': (db) => findToken(db, hash),
  'has-tokens': (db) => hasTokens(db, 'acme.example'),
  'revoke-token': (db) => revokeToken(db, hash, NOW),
  'take-lead': takeLead,
  publish: (db) => publish(db, buildInput({ product: 'published' })),
  'publish-again': (db) => publish(db, buildInput()),
};

/** Lists that go on: the first page is not recorded. */
const PAGES: Readonly<
  Record<string, (db: Db, options: { readonly limit: number; readonly cursor?: string }) => Promise<unknown>>
> = {
  'list-products': (db, options) => listProducts(db, options),
  'list-versions': (db, options) => listVersions(db, { ...product, ...options }),
  'list-suppliers': (db, options) => listSuppliers(db, options),
  'list-components': (db, options) => listComponents(db, { digest, ...options }),
  search: (db, options) => search(db, { q: '', ...options }),
  'search-filtered': (db, options) => search(db, { q: 'small', ...options }),
  'list-component-uses': (db, options) => listComponentUses(db, options),
};

describe('the statements of', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase({ dataDir: IN_MEMORY, log: () => undefined });
    const { db } = database;
    await ensurePublisher(db, { namespace: 'acme.example', name: 'Acme' });
    await publish(db, buildInput());
    await publish(db, buildInput({ version: '2.0' }));
    const supplier = { domain: 'other.example', name: 'Other' };
    await publish(db, buildInput({ product: 'small-chip', relation: 'third-party', supplier }));
  }, 60_000);
  afterAll(() => database.close());

  it.each(Object.keys(OPERATIONS))('%s are those that were reviewed', async (name) => {
    const statements = await recordStatements(database.db, OPERATIONS[name] as (db: Db) => Promise<unknown>);
    await expect(formatStatements(statements)).toMatchFileSnapshot(`../queries/${name}.sql`);
  });

  it.each(Object.keys(PAGES))('the second page of %s are those that were reviewed', async (name) => {
    const read = PAGES[name] as (typeof PAGES)[string];
    const first = read(database.db, { limit: 1 }) as Promise<{ readonly nextCursor?: string }>;
    const { cursor } = await next(first);
    expect(cursor).not.toBe('');
    const statements = await recordStatements(database.db, (db) => read(db, { limit: 1, cursor }));
    await expect(formatStatements(statements)).toMatchFileSnapshot(`../queries/${name}-next.sql`);
  });

  it('every operation carry values as parameters, never in their text', async () => {
    const marks = ['acme.example', 'small-model', 'left-pad', 'component.license', digest, hash];
    for (const [name, operate] of Object.entries(OPERATIONS)) {
      const text = formatStatements(await recordStatements(database.db, operate));
      for (const mark of marks) expect(text.includes(mark), `${name}: ${mark}`).toBe(false);
    }
  });

  it('every read name their columns: a new column changes no answer', async () => {
    for (const [name, operate] of Object.entries(OPERATIONS)) {
      const text = formatStatements(await recordStatements(database.db, operate));
      expect(/select \*\s+from (?!unnest)/iu.test(text), name).toBe(false);
    }
  });
});
