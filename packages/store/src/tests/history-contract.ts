import { describe, expect, it } from 'vitest';
import { publish } from '../publish/publish.ts';
import type { PublishInput } from '../publish/publish-input.ts';
import { compare } from '../read/compare.ts';
import { listComponentUses } from '../read/component-uses.ts';
import { findVersions } from '../read/find-versions.ts';
import { listComponents } from '../read/list-components.ts';
import { listEdges } from '../read/list-edges.ts';
import { listFacts } from '../read/list-facts.ts';
import { listVersions } from '../read/list-versions.ts';
import { findProduct, listProducts } from '../read/products.ts';
import { search } from '../read/search.ts';
import { findSupplier, listSuppliers } from '../read/suppliers.ts';
import type { Db } from '../tables.ts';
import { buildFact, buildInput, buildNode } from './builders.ts';
import type { TestDatabase } from './store-contract.ts';

const renamed = { domain: 'acme.example', name: 'Acme SA', country: 'FR', parent: 'holding.example' };
const chips = { domain: 'chips.example', name: 'Chips' };
const torch = buildNode({ id: 'torch', name: 'torch', purl: 'pkg:pypi/torch@2.1', digests: ['sha-256:aa'] });

/** Publications that change everything that can change: versions, suppliers, publishers, components, facts. */
const STORY: readonly PublishInput[] = [
  buildInput(),
  buildInput({ version: '2.0', facts: [buildFact({ values: ['MIT'] })] }),
  buildInput({ product: 'chip', supplier: chips, subject: { name: 'Chip', kind: 'accelerator' } }),
  buildInput({ version: '3.0', supplier: renamed, nodes: [torch] }),
  buildInput({ namespace: 'other.example', product: 'review', relation: 'third-party', author: 'Jane' }),
  buildInput({ version: '4.0', nodes: [], edges: [], facts: [] }),
  buildInput({ product: 'chip', version: '2.0', supplier: { ...chips, country: 'TW' }, nodes: [torch] }),
  buildInput({ namespace: 'other.example', product: 'chip', supplier: chips, relation: 'third-party' }),
];

/** Everything that a reader can ask, asked at one publication number or now. */
async function readAll(db: Db, options: { readonly at?: number }): Promise<unknown> {
  const product = { namespace: 'acme.example', product: 'small-model' };
  const digests = STORY.map(({ digest }) => ({ kind: 'digest' as const, digest }));
  const latest = { kind: 'name' as const, ...product, version: 'latest' };
  const [first, third, fourth] = [STORY[0], STORY[2], STORY[3]].map((input) => input?.digest ?? '');
  const publications = [1, 2, 3, 4];
  return {
    versions: await findVersions(db, [...digests, latest], options),
    product: await findProduct(db, { ...product, ...options }),
    products: await listProducts(db, options),
    ofChips: await listProducts(db, { supplier: 'chips.example', ...options }),
    history: await listVersions(db, { ...product, ...options }),
    suppliers: await listSuppliers(db, options),
    french: await listSuppliers(db, { country: 'FR', ...options }),
    supplier: await findSupplier(db, 'acme.example', options),
    hits: await search(db, { q: 'small', ...options }),
    known: await search(db, { has: 'component.license', ...options }),
    components: await listComponents(db, { digest: fourth ?? '', ...options }),
    edges: await listEdges(db, { digest: first ?? '', ...options }),
    facts: await listFacts(db, { digest: third ?? '', ...options }),
    compared: await compare(db, { publications, ...options }),
    byPurl: await listComponentUses(db, { purl: 'pkg:pypi/torch@2.1', ...options }),
    byHash: await listComponentUses(db, { hash: 'sha-256:aa', ...options }),
    byName: await listComponentUses(db, { name: 'left-pad', ...options }),
  };
}

/** The law of `?at=N`: what was read when N was the newest is read for ever. */
export function describeHistory(db: TestDatabase): void {
  describe('history', () => {
    it('never changes: every read at N gives what it gave when N was the newest', async () => {
      const seen = [await readAll(db(), {})];
      for (const input of STORY) {
        await publish(db(), input);
        seen.push(await readAll(db(), {}));
      }
      for (const [at, then] of seen.entries()) expect(await readAll(db(), { at }), `at ${at}`).toEqual(then);
    });

    it('is told at every step: no publication leaves all reads as they were', async () => {
      const seen = new Set<string>();
      for (const input of STORY) {
        await publish(db(), input);
        seen.add(JSON.stringify(await readAll(db(), {})));
      }
      expect(seen.size).toBe(STORY.length);
    });

    it('is not touched by what is published again', async () => {
      for (const input of STORY) await publish(db(), input);
      const before = await readAll(db(), {});
      for (const input of STORY.toReversed()) {
        expect((await publish(db(), input)).status).toBe('existing');
      }
      expect(await readAll(db(), {})).toEqual(before);
    });
  });
}
