import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { takeLead } from '../publish/numbering.ts';
import { publish } from '../publish/publish.ts';
import { findDocument, findPublication } from '../read/documents.ts';
import { findVersions } from '../read/find-versions.ts';
import { head } from '../read/head.ts';
import { listComponents } from '../read/list-components.ts';
import { listFacts } from '../read/list-facts.ts';
import { listVersions } from '../read/list-versions.ts';
import { listProducts } from '../read/products.ts';
import { listSuppliers } from '../read/suppliers.ts';
import type { Db } from '../tables.ts';
import { buildFact, buildInput, buildNode, digestOf } from './builders.ts';
import type { TestDatabase } from './store-contract.ts';

const PUBLICATIONS = 12;

/** Reads while they are written: on one connection, a read waits for the writers before it. */
const READS = 20;

function inputOf(index: number): ReturnType<typeof buildInput> {
  const nodes = Array.from({ length: 10 }, (_, place) => buildNode({ id: `${place}`, name: `lib-${place}` }));
  const facts = nodes.map(({ id }) => buildFact({ subject: id }));
  return buildInput({ product: `p${index % 4}`, version: `${index}`, nodes, facts });
}

/** What a reader sees of the newest publication: all of it, or a publication less. */
async function seen(db: Db): Promise<readonly number[]> {
  const products = await listProducts(db);
  const newest = Math.max(0, ...products.items.map((item) => item.publication));
  const digest = products.items.find((item) => item.publication === newest)?.digest;
  if (digest === undefined) return [products.at, newest, 10, 10];
  const [components, facts] = [await listComponents(db, { digest }), await listFacts(db, { digest })];
  return [products.at, newest, components.items.length, facts.items.length];
}

/** What holds while several write and read at once. */
export function describeConcurrency(db: TestDatabase): void {
  describe('readers beside writers', () => {
    it('see whole publications only, and the number that they are told', async () => {
      const writing = Promise.all(
        Array.from({ length: PUBLICATIONS }, (_, index) => publish(db(), inputOf(index))),
      );
      const reads: (readonly number[])[] = [];
      // Bounded, so that a publication that fails makes the test fail and not wait.
      for (let index = 0; index < READS; index += 1) {
        reads.push(await seen(db()));
        // PGlite answers without leaving the turn of the event loop; the writers need others to compress.
        await new Promise((resolve) => setImmediate(resolve));
      }
      await writing;
      for (const [at, newest, components, facts] of reads) {
        expect(newest).toBe(at);
        expect([components, facts]).toEqual([10, 10]);
      }
      const numbers = reads.map(([at = 0]) => at);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    });
  });

  describe('writers beside writers', () => {
    it('leave exactly one newest version of each product, and a chain to it', async () => {
      const inputs = Array.from({ length: PUBLICATIONS }, (_, index) => inputOf(index));
      await Promise.all(inputs.map((input) => publish(db(), input)));
      const { rows } = await sql<{ product: string; chain: readonly number[]; next: readonly number[] }>`
        select product, array_agg(number order by number) as chain, array_agg(superseded order by number) as next
        from release group by product order by product`.execute(db());
      expect(rows.map((row) => row.product)).toEqual(['p0', 'p1', 'p2', 'p3']);
      for (const { chain, next } of rows) expect(next).toEqual([...chain.slice(1), null]);
    });

    it('intern a component once, whoever comes first', async () => {
      const inputs = Array.from({ length: PUBLICATIONS }, (_, index) => inputOf(index));
      await Promise.all(inputs.map((input) => publish(db(), input)));
      const { rows } = await sql<{ components: number; occurrences: number }>`
        select (select count(*) from component) as components, (select count(*) from occurrence) as occurrences`.execute(
        db(),
      );
      expect(rows).toEqual([{ components: 10, occurrences: 10 * PUBLICATIONS }]);
    });

    it('give no number away to a publication that fails among others', async () => {
      const inputs = Array.from({ length: PUBLICATIONS }, (_, index) => inputOf(index));
      const broken = (index: number): ReturnType<typeof buildInput> =>
        buildInput({
          product: 'broken',
          version: `${index}`,
          nodes: [buildNode({ pointer: null as never })],
        });
      const results = await Promise.allSettled(
        inputs.flatMap((input, index) => [publish(db(), input), publish(db(), broken(index))]),
      );
      expect(results.filter((result) => result.status === 'rejected')).toHaveLength(PUBLICATIONS);
      const { rows } = await sql<{ number: number }>`select number from publication order by number`.execute(
        db(),
      );
      expect(rows.map((row) => row.number)).toEqual(inputs.map((_, index) => index + 1));
      expect(await head(db())).toBe(PUBLICATIONS);
    });

    it('give every one of them its own receipt', async () => {
      const inputs = Array.from({ length: PUBLICATIONS }, (_, index) => inputOf(index));
      const results = await Promise.all(inputs.map((input) => publish(db(), input)));
      for (const [index, { publication, status }] of results.entries()) {
        expect(status).toBe('created');
        expect(publication).toMatchObject({ version: `${index}`, digest: inputs[index]?.digest });
        expect(await findPublication(db(), publication.number)).toEqual(publication);
      }
    });

    it('end one word on a supplier before the next begins', async () => {
      const inputs = Array.from({ length: PUBLICATIONS }, (_, index) =>
        buildInput({ version: `${index}`, supplier: { domain: 'acme.example', name: `Acme ${index}` } }),
      );
      await Promise.all(inputs.map((input) => publish(db(), input)));
      const { rows } = await sql<{ since: number; until: number | null }>`
        select since, until from supplier order by since`.execute(db());
      expect(rows).toEqual(
        inputs.map((_, index) => ({
          since: index + 1,
          until: index + 1 === PUBLICATIONS ? null : index + 2,
        })),
      );
    });
  });

  describe('leaders', () => {
    it('take the lead one after the other, never two in one epoch', async () => {
      const epochs = await Promise.all(Array.from({ length: 8 }, () => takeLead(db())));
      expect(epochs.toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    });

    it('leave nothing behind when they are refused', async () => {
      const epoch = await takeLead(db());
      await takeLead(db());
      const input = buildInput();
      await expect(publish(db(), input, { epoch })).rejects.toMatchObject({ code: 'stale-epoch' });
      expect(await findDocument(db(), input.digest)).toBeUndefined();
      expect(await head(db())).toBe(0);
    });

    it('get back what stands, also when their time is over: nothing has to be written', async () => {
      const first = await publish(db(), buildInput());
      await takeLead(db());
      expect(await publish(db(), buildInput(), { epoch: 1 })).toEqual({ ...first, status: 'existing' });
    });
  });

  describe('the order of names', () => {
    it('is by code point on every server, whatever its language; equal names go by product', async () => {
      const names = ['b', 'a', 'Z', 'ñ', 'n', '_', '1', '10', '2', 'é', '日本', '😀', 'ａ'];
      for (const [index, name] of names.entries()) {
        await publish(db(), buildInput({ product: `p${index}`, subject: { name, kind: 'model' } }));
      }
      const shown = (await listProducts(db())).items.map((item) => item.name);
      expect(shown).toEqual(['1', '10', '2', '_', 'a', 'ａ', 'b', 'é', 'ñ', 'n', 'Z', '日本', '😀']);
    });

    it('of products with one name is by publisher, then product, by code point', async () => {
      for (const [namespace, product] of [
        ['other.example', 'a'],
        ['acme.example', 'b'],
        ['acme.example', 'B'],
        ['acme.example', 'a-b'],
        ['acme.example', 'a.b'],
      ] as const) {
        await publish(db(), buildInput({ namespace, product }));
      }
      const shown = (await listProducts(db())).items.map(({ publisher, product }) => [
        publisher.namespace,
        product,
      ]);
      expect(shown).toEqual([
        ['acme.example', 'B'],
        ['acme.example', 'a-b'],
        ['acme.example', 'a.b'],
        ['acme.example', 'b'],
        ['other.example', 'a'],
      ]);
    });

    it('of suppliers is by domain, and of versions by publication and not by name', async () => {
      for (const [index, domain] of ['b.example', 'B.example', '1.example', 'a.example'].entries()) {
        await publish(db(), buildInput({ version: `${10 - index}`, supplier: { domain, name: 'X' } }));
      }
      const domains = (await listSuppliers(db())).items.map((item) => item.domain);
      expect(domains).toEqual(['1.example', 'B.example', 'a.example', 'b.example']);
      const { items } = await listVersions(db(), { namespace: 'acme.example', product: 'small-model' });
      expect(items.map((item) => item.version)).toEqual(['7', '8', '9', '10']);
    });
  });

  describe('names that differ only to a machine', () => {
    it.each([
      ['in case', 'chat', 'Chat'],
      ['in composition', 'caf\u00e9', 'cafe\u0301'],
      ['in a blank at the end', 'chat', 'chat '],
      ['in an invisible sign', 'chat', 'ch\u200bat'],
      ['in script', 'chat', 'сhat'],
    ])('%s are two products: keys are never rewritten', async (_, first, second) => {
      await publish(db(), buildInput({ product: first }));
      const bytes = new TextEncoder().encode(second);
      await publish(db(), buildInput({ product: second, bytes, digest: digestOf(bytes) }));
      for (const product of [first, second]) {
        const { value } = await findVersions(db(), [
          { kind: 'name', namespace: 'acme.example', product, version: 'latest' },
        ]);
        expect(value[0]?.product).toBe(product);
      }
      expect(await head(db())).toBe(2);
    });
  });
}
