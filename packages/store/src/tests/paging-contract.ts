import { beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../publish/publish.ts';
import { listComponentUses } from '../read/component-uses.ts';
import { formatCursor } from '../read/cursor.ts';
import { listComponents } from '../read/list-components.ts';
import { listEdges } from '../read/list-edges.ts';
import { listFacts } from '../read/list-facts.ts';
import { listVersions } from '../read/list-versions.ts';
import { LIMIT_MAX, type ListOptions, type Page } from '../read/page.ts';
import { listProducts } from '../read/products.ts';
import { search } from '../read/search.ts';
import { listSuppliers } from '../read/suppliers.ts';
import type { Db } from '../tables.ts';
import { buildFact, buildInput, buildNode } from './builders.ts';
import type { TestDatabase } from './store-contract.ts';
import { walk } from './walk.ts';

/** A document with seven things, relations and facts, published under seven products and as seven versions. */
const COUNT = 7;
const nodes = Array.from({ length: COUNT }, (_, index) =>
  buildNode({ id: `n${index}`, name: `lib-${index}` }),
);
const contents = buildInput({
  nodes,
  edges: nodes.map(({ id }) => ({ kind: 'contains' as const, from: 'n0', to: id, pointer: `/${id}` })),
  facts: nodes.map(({ id }) => buildFact({ subject: id })),
});
const { digest } = contents;
const versions = { namespace: 'other.example', product: 'many' };

/** Every list with the name that its cursors carry and the types of its keys. */
const LISTS: readonly (readonly [
  name: string,
  read: (db: Db, options: ListOptions) => Promise<Page<unknown>>,
  keys: readonly (string | number)[],
])[] = [
  ['search', (db, options) => search(db, { q: 'list', ...options }), [0, '', '', '']],
  ['products', (db, options) => listProducts(db, { namespace: 'acme.example', ...options }), ['', '', '']],
  ['suppliers', (db, options) => listSuppliers(db, { q: 'supplier', ...options }), ['']],
  ['versions', (db, options) => listVersions(db, { ...versions, ...options }), [0]],
  ['node', (db, options) => listComponents(db, { digest, ...options }), [0]],
  ['edge', (db, options) => listEdges(db, { digest, ...options }), [0]],
  ['fact', (db, options) => listFacts(db, { digest, ...options }), [0]],
  ['component-uses', (db, options) => listComponentUses(db, options), ['', '']],
];

async function publishLists(db: Db): Promise<void> {
  for (let index = 0; index < COUNT; index += 1) {
    const product = `list-${index}`;
    const supplier = { domain: `s${index}.example`, name: `Supplier ${index}` };
    const { bytes } = contents;
    await publish(db, {
      ...contents,
      product,
      bytes,
      supplier,
      subject: { name: 'Same Name', kind: 'model' },
    });
    await publish(db, buildInput({ ...versions, version: `${index}`, nodes: [], edges: [], facts: [] }));
  }
}

/** What holds for every list alike. */
export function describePaging(db: TestDatabase, begin: () => Promise<void>): void {
  describe('every list', () => {
    beforeAll(async () => {
      await begin();
      await publishLists(db());
    });

    it.each(LISTS)(
      '%s gives each item once, in one order, whatever the size of its pages',
      async (_, read) => {
        const whole = (await read(db(), { limit: LIMIT_MAX })).items;
        expect(whole).toHaveLength(COUNT);
        expect(new Set(whole.map((item) => JSON.stringify(item))).size).toBe(COUNT);
        for (const limit of [1, 2, 3, COUNT - 1, COUNT, COUNT + 1]) {
          const walked = await walk((cursor) => read(db(), { limit, ...(cursor && { cursor }) }));
          expect(walked, `by ${limit}`).toEqual(whole);
        }
      },
    );

    it.each(LISTS)('%s has a next page exactly when something is left', async (_, read) => {
      expect((await read(db(), { limit: COUNT - 1 })).nextCursor).toBeDefined();
      expect((await read(db(), { limit: COUNT })).nextCursor).toBeUndefined();
      expect((await read(db(), {})).nextCursor).toBeUndefined();
    });

    it.each(LISTS)('%s tells the total and the publication on every page', async (_, read) => {
      const first = await read(db(), { limit: 3 });
      const second = await read(db(), { limit: 3, cursor: first.nextCursor ?? '' });
      for (const page of [first, second]) {
        expect(page.total).toEqual({ count: COUNT, type: 'exact' });
        expect(page.at).toBe(2 * COUNT);
      }
    });

    it.each(LISTS)('%s is empty before the first publication', async (_, read) => {
      expect(await read(db(), { at: 0 })).toEqual({ items: [], total: { count: 0, type: 'exact' }, at: 0 });
    });

    it.each(LISTS)('%s takes limits from 1 to 500 and no others', async (_, read) => {
      for (const limit of [1, 499, 500])
        expect((await read(db(), { limit })).items.length).toBeGreaterThan(0);
      for (const limit of [0, 501, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
        await expect(read(db(), { limit })).rejects.toMatchObject({
          code: 'bad-limit',
          message: `Cannot return ${limit} items: 1 to 500 are possible`,
        });
      }
    });

    it.each(LISTS)('%s takes no cursor of another list', async (name, read, keys) => {
      const others = LISTS.filter(([other]) => other !== name);
      for (const [other, , example] of others) {
        const cursor = formatCursor({ list: other, at: 1, keys: example });
        await expect(read(db(), { cursor }), other).rejects.toMatchObject({ code: 'bad-cursor' });
      }
      const tooShort = formatCursor({ list: name, at: 1, keys: keys.slice(1) });
      await expect(read(db(), { cursor: tooShort })).rejects.toMatchObject({ code: 'bad-cursor' });
    });

    it.each(LISTS)(
      '%s takes a cursor with its own publication number, and with no other',
      async (_, read) => {
        const { nextCursor: cursor = '' } = await read(db(), { limit: 1 });
        const at = 2 * COUNT;
        expect(await read(db(), { cursor, at })).toEqual(await read(db(), { cursor }));
        await expect(read(db(), { cursor, at: at - 1 })).rejects.toMatchObject({
          code: 'bad-cursor',
          message: `Cannot continue at publication ${at - 1}: the list was begun at ${at}`,
        });
      },
    );

    it.each(LISTS)('%s does not follow a cursor into the future', async (name, read, keys) => {
      for (const at of [2 * COUNT + 1, 2 ** 31, Number.MAX_SAFE_INTEGER, -1]) {
        const cursor = formatCursor({ list: name, at, keys });
        await expect(read(db(), { cursor })).rejects.toMatchObject({ code: 'future-publication' });
      }
    });

    it.each(LISTS)(
      '%s reads a cursor with hostile keys as a place like any other',
      async (name, read, keys) => {
        for (const text of ["' or true --", '\\', '%', '\u0000', '\ud800', '💥', 'x'.repeat(1_000)]) {
          const hostile = keys.map((key) => (typeof key === 'string' ? text : 2 ** 31 - 1));
          const cursor = formatCursor({ list: name, at: 1, keys: hostile });
          expect((await read(db(), { cursor })).at).toBe(1);
        }
      },
    );
  });
}

/** How many items there are, told exactly as long as counting is cheap. */
export function describeTotals(db: TestDatabase): void {
  describe('totals', () => {
    it.each([
      [999, { count: 999, type: 'exact' }],
      [1000, { count: 1000, type: 'exact' }],
      [1001, { count: 1000, type: 'at-least' }],
    ])('of %i things are told as %j', async (count, total) => {
      const many = Array.from({ length: count }, (_, index) => buildNode({ id: `${index}` }));
      const input = buildInput({ nodes: many, edges: [], facts: [] });
      await publish(db(), input);
      const page = await listComponents(db(), { digest: input.digest, limit: 1 });
      expect(page.total).toEqual(total);
    });
  });
}
