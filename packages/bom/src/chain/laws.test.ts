import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../json.ts';
import { pointerParts } from '../pointer.ts';
import { bomWith, dependsOn } from '../tests/bom-builder.ts';
import { withoutSource } from '../tests/chain-rows.ts';
import { deepFreeze } from '../tests/deep-freeze.ts';
import { DOCUMENTS } from '../tests/documents/documents.ts';
import { containerOf, edgesOfKind } from './edge-index.ts';
import { RUN_MODELS_MAX } from './runs.ts';
import type { SupplyChain } from './supply-chain.ts';
import { supplyChain } from './view.ts';

const TYPES = ['machine-learning-model', 'data', 'device', 'firmware', 'library', 'cryptographic-asset'];

/** Documents whose components and services refer to each other, rightly and wrongly. */
const ref = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'nobody');
const component = fc.record(
  {
    type: fc.constantFrom(...TYPES),
    'bom-ref': ref,
    name: fc.constantFrom('A', 'B', ''),
    supplier: fc.record({ name: fc.constantFrom('S', 's', 'T', 'withheld') }),
    components: fc.array(fc.record({ type: fc.constantFrom(...TYPES), 'bom-ref': ref }), { maxLength: 2 }),
  },
  { requiredKeys: ['type'] },
);
const service = fc.record(
  {
    'bom-ref': ref,
    name: fc.constantFrom('S', 'T'),
    group: fc.constantFrom('iam', 'compute', 'tool'),
    endpoints: fc.array(fc.constantFrom('https://a', 'https://b', ' ')),
    trustZone: fc.constantFrom('dmz', ''),
    data: fc.array(
      fc.record({ flow: fc.constantFrom('outbound', 'bi-directional'), destination: fc.array(ref) }),
    ),
  },
  { requiredKeys: ['name'] },
);
const documents = fc
  .record({
    components: fc.array(component, { maxLength: 5 }),
    services: fc.array(service, { maxLength: 4 }),
    dependencies: fc.array(fc.record({ ref, dependsOn: fc.array(ref, { maxLength: 4 }) }), { maxLength: 4 }),
  })
  .map((parts) => bomWith(parts as unknown as JsonObject)); // JSON by construction

function valueAt(bom: JsonObject, pointer: string): Json | undefined {
  let value: Json | undefined = bom;
  for (const part of pointerParts(pointer)) {
    value = (value as Record<string, Json> | undefined)?.[part]; // a list answers to its indexes too
  }
  return value;
}

function expectWhole(chain: SupplyChain): void {
  const ids = chain.nodes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(chain.nodes[0]).toBe(chain.root);
  for (const { from, to, pointer } of chain.edges) {
    expect([chain.nodeById.has(from), chain.nodeById.has(to), from === to]).toEqual([true, true, false]);
    expect(valueAt(chain.bom, pointer), pointer).toBeDefined();
  }
  for (const { pointer } of chain.nodes) expect(valueAt(chain.bom, pointer), pointer).toBeDefined();
}

describe('a view', () => {
  it('has unique ids, joins what it has, and points at what is there', () => {
    fc.assert(fc.property(documents, (bom) => expectWhole(supplyChain(bom))));
  });

  it('finds every edge by each of its ends, and no other', () => {
    fc.assert(
      fc.property(documents, (bom) => {
        const chain = supplyChain(bom);
        expect([...chain.edgesFrom.values()].flat()).toHaveLength(chain.edges.length);
        expect([...chain.edgesTo.values()].flat()).toHaveLength(chain.edges.length);
        for (const edge of chain.edges) {
          const from = chain.nodeById.get(edge.from)!; // joined above
          const to = chain.nodeById.get(edge.to)!; // same
          expect(edgesOfKind(chain, from, [edge.kind, 'from'])).toContain(edge);
          expect(edgesOfKind(chain, to, [edge.kind, 'to'])).toContain(edge);
        }
      }),
    );
  });

  it('contains things as a tree, so that following it ends', () => {
    fc.assert(
      fc.property(documents, (bom) => {
        const chain = supplyChain(bom);
        for (const node of chain.nodes) {
          expect(edgesOfKind(chain, node, ['contains', 'to']).length).toBeLessThanOrEqual(1);
          let steps = 0;
          for (let at = containerOf(chain, node); at !== undefined; at = containerOf(chain, at)) steps += 1;
          expect(steps).toBeLessThan(chain.nodes.length);
        }
      }),
    );
  });

  it('makes no organization of a word for a missing name', () => {
    fc.assert(
      fc.property(documents, (bom) => {
        expect(supplyChain(bom).nodes.map(({ name }) => name)).not.toContain('withheld');
      }),
    );
  });
});

describe('the view of a rich document', () => {
  for (const [name, bom] of Object.entries(DOCUMENTS)) {
    it(`points at what is there: ${name}`, () => expectWhole(supplyChain(bom)));

    it(`is made without changing the document: ${name}`, () => {
      const frozen = deepFreeze(structuredClone(bom));
      expect(supplyChain(frozen).nodes.map(withoutSource)).toEqual(supplyChain(bom).nodes.map(withoutSource));
    });

    it(`does not depend on the order of members: ${name}`, () => {
      const turned = Object.fromEntries(Object.entries(bom).reverse());
      const before = supplyChain(bom);
      const after = supplyChain(turned);
      expect(after.nodes.map(withoutSource)).toEqual(before.nodes.map(withoutSource));
      expect(after.edges).toEqual(before.edges);
    });
  }
});

describe('a large document', () => {
  it('of ten thousand things that all depend on one is read in time that grows with it', () => {
    const components = Array.from({ length: 10_000 }, (_, at) => ({ name: `c${at}`, 'bom-ref': `c${at}` }));
    const bom = bomWith({ components, ...dependsOn('system', ...components.map((one) => one['bom-ref'])) });
    expect(supplyChain(bom).edges).toHaveLength(10_000);
  });

  it('whose bom-refs are all the same keeps every thing', () => {
    const components = Array.from({ length: 5000 }, () => ({ name: 'c', 'bom-ref': 'c' }));
    const chain = supplyChain(bomWith({ components }));
    expect(chain.nodes).toHaveLength(5001);
    expect(chain.nodes.at(-1)?.id).toBe('c~5000');
  });

  it('of exactly as many models as a run may have links them all', () => {
    const components = Array.from({ length: RUN_MODELS_MAX }, (_, at) => ({
      type: 'machine-learning-model',
      name: `m${at}`,
      'bom-ref': `m${at}`,
    }));
    const outputs = components.map((one) => ({ resource: { ref: one['bom-ref'] } }));
    const workflow = { outputs, resourceReferences: [{ ref: 'chip' }] };
    const chip = { type: 'device', name: 'Chip', 'bom-ref': 'chip' };
    const bom = bomWith({ components: [...components, chip], formulation: [{ workflows: [workflow] }] });
    expect(supplyChain(bom).edges.filter(({ kind }) => kind === 'trained-with')).toHaveLength(RUN_MODELS_MAX);
  });
});
