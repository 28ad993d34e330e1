import { beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../publish/publish.ts';
import type { PublishInput } from '../publish/publish-input.ts';
import { listProducts } from '../read/products.ts';
import { type SearchOptions, search } from '../read/search.ts';
import { listSuppliers, type SupplierOptions } from '../read/suppliers.ts';
import { buildFact, buildInput } from './builders.ts';
import type { TestDatabase } from './store-contract.ts';

const openai = { domain: 'openai.com', name: 'OpenAI', country: 'US' };
const meta = { domain: 'meta.com', name: 'Meta Platforms', country: 'US' };
const bsc = { domain: 'bsc.example', name: 'Centro Nacional de Supercomputación', country: 'ES' };

/** A small registry: two models of a name, one chip, one service, from two publishers. */
const SHELF: readonly Partial<PublishInput>[] = [
  {
    product: 'gpt-4o',
    subject: { name: 'GPT-4o', kind: 'model' },
    supplier: openai,
    relation: 'third-party',
  },
  { product: 'gpt-4o-mini', subject: { name: 'GPT-4o mini', kind: 'model' }, supplier: openai },
  { product: 'llama', subject: { name: 'Llama', kind: 'model' }, supplier: meta, version: '3.1' },
  { product: 'my-llama', subject: { name: 'My Llama', kind: 'model' }, supplier: bsc },
  { product: 'llama-guard', subject: { name: 'Llama Guard', kind: 'model' }, supplier: meta },
  { product: 'mn5', subject: { name: 'MareNostrum 5', kind: 'accelerator' }, supplier: bsc },
  {
    namespace: 'other.example',
    product: 'llama',
    subject: { name: 'Llama', kind: 'service' },
    supplier: meta,
  },
];

const STATES = [
  ['evidenced', true],
  ['declared', true],
  ['partial', true],
  ['contradicted', false],
  ['withheld', false],
  ['not-disclosed', false],
  ['not-assessed', false],
  ['not-applicable', false],
] as const;

/** What a person types, and what must come of it. */
export function describeSearch(db: TestDatabase, begin: () => Promise<void>): void {
  describe('searching a small registry', () => {
    beforeAll(async () => {
      await begin();
      for (const input of SHELF) await publish(db(), buildInput(input));
    });

    it.each<[SearchOptions, readonly string[]]>([
      [{ q: 'llama' }, ['acme llama', 'other llama', 'acme llama-guard', 'acme my-llama']],
      [{ q: 'LLAMA' }, ['acme llama', 'other llama', 'acme llama-guard', 'acme my-llama']],
      [{ q: ' llama ' }, ['acme llama', 'other llama', 'acme llama-guard', 'acme my-llama']],
      [{ q: 'lla' }, ['acme llama', 'other llama', 'acme llama-guard', 'acme my-llama']],
      [{ q: 'llama guard' }, ['acme llama-guard']],
      [{ q: 'guard llama' }, ['acme llama-guard']],
      [{ q: 'llama 3' }, ['acme llama']],
      [{ q: 'lama' }, []],
      [{ q: 'gpt' }, ['acme gpt-4o', 'acme gpt-4o-mini']],
      [{ q: 'gpt4o' }, ['acme gpt-4o', 'acme gpt-4o-mini']],
      [{ q: 'gpt-4o' }, ['acme gpt-4o', 'acme gpt-4o-mini']],
      [{ q: 'mini' }, ['acme gpt-4o-mini']],
      [{ q: 'openai' }, ['acme gpt-4o', 'acme gpt-4o-mini']],
      [{ q: 'openai.com' }, ['acme gpt-4o', 'acme gpt-4o-mini']],
      [{ q: 'meta platforms' }, ['acme llama', 'other llama', 'acme llama-guard']],
      [{ q: 'supercomputacion' }, ['acme mn5', 'acme my-llama']],
      [{ q: 'SUPERCOMPUTACIÓN' }, ['acme mn5', 'acme my-llama']],
      [{ q: 'marenostrum5' }, []],
      [{ q: 'llama', kind: 'service' }, ['other llama']],
      [{ q: 'llama', supplier: 'bsc.example' }, ['acme my-llama']],
      [{ q: 'gpt', relation: 'third-party' }, ['acme gpt-4o']],
      [{ kind: 'accelerator' }, ['acme mn5']],
      [{ kind: 'dataset' }, []],
      [{ supplier: 'OpenAI.com' }, []],
      [{ supplier: 'nobody.example' }, []],
      [{ relation: 'third-party' }, ['acme gpt-4o']],
      [{ q: 'llama', kind: 'model', supplier: 'meta.com' }, ['acme llama', 'acme llama-guard']],
    ])('%j finds %j, in this order', async (options, expected) => {
      const { items, total } = await search(db(), options);
      const found = items.map(({ publisher, reference }) => {
        const [namespace = '', name = ''] = reference.split(/[/@]/u);
        expect(namespace).toBe(publisher.namespace);
        return `${namespace.split('.')[0]} ${name}`;
      });
      expect(found).toEqual(expected);
      expect(total).toEqual({ count: expected.length, type: 'exact' });
    });

    it('without words has the order of all products: by name, then publisher', async () => {
      const hits = (await search(db())).items.map(({ reference }) => reference);
      expect(hits).toEqual((await listProducts(db())).items.map(({ reference }) => reference));
      expect(hits).toEqual([
        'acme.example/gpt-4o@1.0',
        'acme.example/gpt-4o-mini@1.0',
        'acme.example/llama@3.1',
        'other.example/llama@1.0',
        'acme.example/llama-guard@1.0',
        'acme.example/mn5@1.0',
        'acme.example/my-llama@1.0',
      ]);
    });

    it('shows a hit with everything that a card needs', async () => {
      const { items } = await search(db(), { q: 'gpt-4o', relation: 'third-party' });
      expect(items).toEqual([
        {
          reference: 'acme.example/gpt-4o@1.0',
          name: 'GPT-4o',
          kind: 'model',
          publisher: { namespace: 'acme.example', name: 'Acme' },
          supplier: { domain: 'openai.com', name: 'OpenAI' },
          relation: 'third-party',
          version: '1.0',
          digest: buildInput({ product: 'gpt-4o' }).digest,
          publication: 1,
          lenses: [{ lens: 'identity', counts: { declared: 1, 'not-disclosed': 1 }, stale: 0 }],
        },
      ]);
    });

    it.each<[SupplierOptions, readonly string[]]>([
      [{}, ['bsc.example', 'meta.com', 'openai.com']],
      [{ q: '' }, ['bsc.example', 'meta.com', 'openai.com']],
      [{ q: 'OPENAI' }, ['openai.com']],
      [{ q: '.com' }, ['meta.com', 'openai.com']],
      [{ q: 'computación' }, ['bsc.example']],
      [{ q: 'platforms' }, ['meta.com']],
      [{ q: '%' }, []],
      [{ q: '_' }, []],
      [{ country: 'US' }, ['meta.com', 'openai.com']],
      [{ country: 'us' }, []],
      [{ country: 'US', q: 'meta' }, ['meta.com']],
      [{ kind: 'accelerator' }, ['bsc.example']],
      [{ kind: 'model', country: 'ES' }, ['bsc.example']],
      [{ kind: 'service' }, ['meta.com']],
    ])('finds by %j the suppliers %j', async (options, expected) => {
      const { items } = await listSuppliers(db(), options);
      expect(items.map(({ domain }) => domain)).toEqual(expected);
    });

    it('tells of a supplier how many products there are and of which kinds', async () => {
      const { items } = await listSuppliers(db(), { q: 'meta' });
      expect(items).toEqual([
        {
          domain: 'meta.com',
          name: 'Meta Platforms',
          country: 'US',
          own: 3,
          thirdParty: 0,
          kinds: ['model', 'service'],
        },
      ]);
    });
  });
}

/** Finding documents by what is known of them. */
export function describeFactSearch(db: TestDatabase): void {
  describe('searching by a fact', () => {
    it.each(STATES)('finds a document on which it is %s: %s', async (state, isFound) => {
      await publish(db(), buildInput({ facts: [buildFact({ id: 'model.energy', state })] }));
      expect((await search(db(), { has: 'model.energy' })).items).toHaveLength(isFound ? 1 : 0);
    });

    it('finds a document once, however many of its things have the fact', async () => {
      const facts = ['a', 'b', 'c'].map((subject) => buildFact({ id: 'model.energy', subject }));
      await publish(db(), buildInput({ facts }));
      const { items, total } = await search(db(), { has: 'model.energy' });
      expect([items.length, total.count]).toEqual([1, 1]);
    });

    it('asks the newest version only: what an older one said is not said any more', async () => {
      await publish(db(), buildInput({ facts: [buildFact({ id: 'model.energy' })] }));
      await publish(db(), buildInput({ version: '2.0', facts: [] }));
      expect((await search(db(), { has: 'model.energy' })).items).toEqual([]);
      expect((await search(db(), { has: 'model.energy', at: 1 })).items).toHaveLength(1);
    });

    it('knows no fact by a part of its id', async () => {
      await publish(db(), buildInput({ facts: [buildFact({ id: 'model.energy' })] }));
      for (const has of ['model', 'model.', 'model.energ', 'MODEL.ENERGY', 'model_energy', '']) {
        expect((await search(db(), { has })).items, has).toEqual([]);
      }
    });
  });
}
