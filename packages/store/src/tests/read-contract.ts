import { describe, expect, it } from 'vitest';
import { publish } from '../publish/publish.ts';
import { compare } from '../read/compare.ts';
import { findVersions, type VersionKey } from '../read/find-versions.ts';
import { listFacts } from '../read/list-facts.ts';
import { listVersions } from '../read/list-versions.ts';
import { findProduct, listProducts } from '../read/products.ts';
import { search } from '../read/search.ts';
import { findSupplier, listSuppliers } from '../read/suppliers.ts';
import { buildFact, buildInput } from './builders.ts';
import type { TestDatabase } from './store-contract.ts';
import { walk } from './walk.ts';

const LATEST: VersionKey = {
  kind: 'name',
  namespace: 'acme.example',
  product: 'small-model',
  version: 'latest',
};

/** Versions, products, suppliers, search, `?at=N` and pages. */
export function describeReading(db: TestDatabase): void {
  describe('reading at a publication number', () => {
    it('finds nothing before, the first version at 1 and the second at 2', async () => {
      await publish(db(), buildInput());
      await publish(db(), buildInput({ version: '2.0' }));
      const versions = [];
      for (const at of [0, 1, 2]) {
        const { value } = await findVersions(db(), [LATEST], { at });
        versions.push([value[0]?.version, value[0]?.isLatest]);
      }
      expect(versions).toEqual([
        [undefined, undefined],
        ['1.0', true],
        ['2.0', true],
      ]);
      const { value } = await findVersions(db(), [{ ...LATEST, version: '1.0' } as VersionKey]);
      expect(value[0]?.isLatest).toBe(false);
    });

    it('shows every list as it was', async () => {
      await publish(db(), buildInput());
      await publish(
        db(),
        buildInput({ product: 'second', supplier: { domain: 'other.example', name: 'Other' } }),
      );
      await publish(db(), buildInput({ version: '2.0' }));
      const [count, options] = [(page: { total: { count: number } }) => page.total.count, { at: 1 }];
      expect(count(await listSuppliers(db(), options))).toBe(1);
      expect(count(await listProducts(db(), options))).toBe(1);
      expect(count(await search(db(), options))).toBe(1);
      const key = { namespace: 'acme.example', product: 'small-model' };
      expect(count(await listVersions(db(), { ...key, ...options }))).toBe(1);
      expect((await findProduct(db(), { ...key, ...options })).value).toMatchObject({
        latest: '1.0',
        versions: 1,
      });
      expect((await findProduct(db(), key)).value).toMatchObject({ latest: '2.0', versions: 2 });
      expect((await search(db(), options)).items[0]?.version).toBe('1.0');
      expect((await findSupplier(db(), 'other.example', options)).value).toBeUndefined();
      expect(count(await listFacts(db(), { digest: buildInput({ version: '2.0' }).digest, at: 2 }))).toBe(0);
      expect((await compare(db(), { publications: [3], at: 2 })).rows).toEqual([]);
    });

    it('keeps what a publisher said about a supplier when it says something else later', async () => {
      await publish(db(), buildInput());
      const supplier = { domain: 'acme.example', name: 'Acme SA', country: 'FR', parent: 'holding.example' };
      await publish(db(), buildInput({ version: '2.0', supplier }));
      const then = await findSupplier(db(), 'acme.example', { at: 1 });
      const now = await findSupplier(db(), 'acme.example');
      expect(then.value).toMatchObject({ name: 'Acme', country: 'ES' });
      expect(then.value).not.toHaveProperty('parent');
      expect(now.value).toMatchObject(supplier);
      const { value } = await findVersions(db(), [LATEST], { at: 1 });
      expect(value[0]?.supplier).toEqual({ domain: 'acme.example', name: 'Acme', country: 'ES' });
    });

    it('refuses a number that was not given out', async () => {
      await publish(db(), buildInput());
      for (const at of [2, -1, 0.5, Number.NaN, 2 ** 40]) {
        await expect(listSuppliers(db(), { at })).rejects.toMatchObject({ code: 'future-publication' });
      }
    });

    it('goes on reading at the same number when something is published between two pages', async () => {
      for (const product of ['a', 'b', 'c']) await publish(db(), buildInput({ product }));
      const first = await listProducts(db(), { limit: 2 });
      await publish(db(), buildInput({ product: 'd' }));
      const second = await listProducts(db(), { limit: 2, ...cursorOf(first) });
      expect(second.at).toBe(3);
      expect([...first.items, ...second.items].map((item) => item.product)).toEqual(['a', 'b', 'c']);
      await expect(listProducts(db(), { at: 4, ...cursorOf(first) })).rejects.toMatchObject({
        code: 'bad-cursor',
      });
    });
  });

  describe('versions', () => {
    it('has everything the page of a version shows', async () => {
      await publish(db(), buildInput({ author: 'Jane' }));
      const { at, value } = await findVersions(db(), [LATEST]);
      expect(at).toBe(1);
      expect(value[0]).toEqual({
        reference: 'acme.example/small-model@1.0',
        publisher: { namespace: 'acme.example', name: 'Acme' },
        supplier: { domain: 'acme.example', name: 'Acme', country: 'ES' },
        relation: 'supplier',
        author: 'Jane',
        product: 'small-model',
        name: 'Small Model',
        kind: 'model',
        version: '1.0',
        digest: buildInput().digest,
        publication: 1,
        publishedAt: buildInput().publishedAt,
        format: { name: 'CycloneDX', version: '1.7' },
        mediaType: 'application/vnd.cyclonedx+json',
        sizeBytes: buildInput().bytes.length,
        nodes: { model: 1, software: 1 },
        edges: 1,
        isLatest: true,
        lenses: [{ lens: 'identity', counts: { declared: 1, 'not-disclosed': 1 }, stale: 0 }],
      });
    });

    it('answers keys in their order and leaves holes for what does not exist', async () => {
      await publish(db(), buildInput());
      const { value } = await findVersions(db(), [
        { kind: 'digest', digest: 'f'.repeat(64) },
        { kind: 'digest', digest: buildInput().digest },
        { ...LATEST, namespace: 'other.example' } as VersionKey,
        LATEST,
      ]);
      expect(value.map((version) => version?.version)).toEqual([undefined, '1.0', undefined, '1.0']);
      expect((await findVersions(db(), [])).value).toEqual([]);
    });

    it('answers a digest that stands under two names with the first', async () => {
      await publish(db(), buildInput());
      const { bytes, digest } = buildInput();
      await publish(db(), buildInput({ product: 'alias', bytes, digest }));
      const { value } = await findVersions(db(), [{ kind: 'digest', digest }]);
      expect(value[0]?.product).toBe('small-model');
    });

    it('lists the versions of a product, the newest first, each exactly once', async () => {
      for (const version of ['1', '2', '3', '4', '5']) await publish(db(), buildInput({ version }));
      const key = { namespace: 'acme.example', product: 'small-model', limit: 2 };
      const items = await walk((cursor) => listVersions(db(), { ...key, ...(cursor && { cursor }) }));
      expect(items.map((item) => item.version)).toEqual(['5', '4', '3', '2', '1']);
      expect(items[0]?.summary).toEqual([
        { lens: 'identity', counts: { declared: 1, 'not-disclosed': 1 }, stale: 0 },
      ]);
    });
  });

  describe('suppliers', () => {
    it('counts what a supplier documents itself and what others say about it', async () => {
      await publish(db(), buildInput());
      await publish(
        db(),
        buildInput({
          namespace: 'other.example',
          product: 'chip',
          relation: 'third-party',
          subject: { name: 'Chip', kind: 'accelerator' },
          supplier: { domain: 'acme.example', name: 'ACME (as others call it)' },
        }),
      );
      const { value } = await findSupplier(db(), 'acme.example');
      expect(value).toEqual({
        domain: 'acme.example',
        name: 'Acme',
        country: 'ES',
        own: 1,
        thirdParty: 1,
        kinds: ['accelerator', 'model'],
      });
    });

    it('finds suppliers by part of the name in any case, by country and by kind', async () => {
      const ibm = { domain: 'ibm.example', name: 'Société Générale de Calcul', country: 'FR' };
      await publish(db(), buildInput());
      await publish(
        db(),
        buildInput({ product: 'box', supplier: ibm, subject: { name: 'Box', kind: 'accelerator' } }),
      );
      const domains = async (options: object): Promise<readonly string[]> =>
        (await listSuppliers(db(), options)).items.map((item) => item.domain);
      expect(await domains({})).toEqual(['acme.example', 'ibm.example']);
      expect(await domains({ q: 'GENERALE' })).toEqual(['ibm.example']);
      expect(await domains({ q: 'ibm.ex' })).toEqual(['ibm.example']);
      expect(await domains({ country: 'ES' })).toEqual(['acme.example']);
      expect(await domains({ kind: 'accelerator' })).toEqual(['ibm.example']);
      expect(await domains({ kind: 'region' })).toEqual([]);
    });

    it('lists every supplier exactly once', async () => {
      for (let index = 0; index < 7; index += 1) {
        const supplier = { domain: `s${index}.example`, name: `S${index}` };
        await publish(db(), buildInput({ product: `p${index}`, supplier, relation: 'third-party' }));
      }
      const items = await walk((cursor) => listSuppliers(db(), { limit: 3, ...(cursor && { cursor }) }));
      expect(items.map((item) => item.domain)).toEqual(
        [0, 1, 2, 3, 4, 5, 6].map((index) => `s${index}.example`),
      );
      expect(
        (await listProducts(db(), { supplier: 's3.example' })).items.map((item) => item.product),
      ).toEqual(['p3']);
    });
  });

  describe('search', () => {
    it('finds by words, beginnings and joined forms, in any case and without diacritics', async () => {
      await publish(db(), buildInput({ product: 'gpt', subject: { name: 'GPT-4o mini', kind: 'model' } }));
      await publish(db(), buildInput({ product: 'leon', subject: { name: 'León', kind: 'model' } }));
      const names = async (q: string): Promise<readonly string[]> =>
        (await search(db(), { q })).items.map((item) => item.name);
      for (const q of ['gpt-4o', 'GPT 4o', 'gpt4o', 'mini', 'min gpt', ' gpt-4o mini ']) {
        expect(await names(q), q).toEqual(['GPT-4o mini']);
      }
      expect(await names('leon')).toEqual(['León']);
      expect(await names('LEÓN')).toEqual(['León']);
      expect(await names('acme')).toEqual(['GPT-4o mini', 'León']);
      for (const q of ['claude', '!!!', "'; drop table release; --"]) expect(await names(q), q).toEqual([]);
      expect(await names('  ')).toHaveLength(2);
    });

    it('puts the exact name first, then names that begin so, then the rest', async () => {
      for (const name of ['Big Llama', 'Llama 3', 'Llama']) {
        await publish(db(), buildInput({ product: name, subject: { name, kind: 'model' } }));
      }
      const { items } = await search(db(), { q: 'llama' });
      expect(items.map((item) => item.name)).toEqual(['Llama', 'Llama 3', 'Big Llama']);
      const walked = await walk((cursor) =>
        search(db(), { q: 'llama', limit: 1, ...(cursor && { cursor }) }),
      );
      expect(walked).toEqual(items);
    });

    it('filters by kind, supplier, relation and by a fact that must be known', async () => {
      await publish(db(), buildInput());
      await publish(
        db(),
        buildInput({
          product: 'chip',
          relation: 'third-party',
          subject: { name: 'Chip', kind: 'accelerator' },
          supplier: { domain: 'chips.example', name: 'Chips' },
          facts: [buildFact({ id: 'chip.attestation', state: 'not-assessed', values: [] })],
        }),
      );
      const products = async (options: object): Promise<readonly string[]> =>
        (await search(db(), options)).items.map((item) => item.reference);
      const [chip, model] = ['acme.example/chip@1.0', 'acme.example/small-model@1.0'];
      expect(await products({ kind: 'accelerator' })).toEqual([chip]);
      expect(await products({ supplier: 'chips.example' })).toEqual([chip]);
      expect(await products({ relation: 'supplier' })).toEqual([model]);
      expect(await products({ has: 'component.license' })).toEqual([model]);
      expect(await products({ has: 'chip.attestation' })).toEqual([]);
    });

    it('walks products with equal names exactly once', async () => {
      for (let index = 0; index < 9; index += 1) {
        const namespace = index % 2 === 0 ? 'acme.example' : 'other.example';
        await publish(db(), buildInput({ namespace, product: `p${index}` }));
      }
      for (const limit of [1, 2, 4, 9, 50]) {
        const hits = await walk((cursor) => search(db(), { limit, ...(cursor && { cursor }) }));
        expect(new Set(hits.map((hit) => hit.reference)).size).toBe(9);
        expect(hits).toHaveLength(9);
        const products = await walk((cursor) => listProducts(db(), { limit, ...(cursor && { cursor }) }));
        expect(products.map((item) => item.reference)).toEqual(hits.map((hit) => hit.reference));
      }
    });
  });
}

function cursorOf(page: { readonly nextCursor?: string }): { cursor?: string } {
  return page.nextCursor === undefined ? {} : { cursor: page.nextCursor };
}
