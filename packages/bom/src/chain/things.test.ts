import { describe, expect, it } from 'vitest';
import { bomAbout, bomWith, dataset, model } from '../tests/bom-builder.ts';
import { edgeRows, otherNodes, withoutSource } from '../tests/chain-rows.ts';
import { supplyChain } from './view.ts';

describe('a thing', () => {
  it('has all by which it can be recognised', () => {
    const one = model({
      version: '1.0',
      purl: 'pkg:HuggingFace/acme/LM@ABC',
      hashes: [
        { alg: 'SHA-512', content: 'CC' },
        { alg: 'SHA-256', content: 'AA' },
        { alg: 'SHA-256', content: 'aa' },
      ],
      properties: [{ name: 'a', value: ' b ' }],
      modelCard: { properties: [{ name: 'c', value: 'd' }] },
    });
    expect(otherNodes({ components: [one] })).toEqual([
      {
        id: 'model',
        kind: 'model',
        name: 'Model',
        pointer: '/components/0',
        digests: ['sha-256:aa', 'sha-512:cc'],
        properties: [
          { name: 'a', value: 'b', pointer: '/components/0/properties/0' },
          { name: 'c', value: 'd', pointer: '/components/0/modelCard/properties/0' },
        ],
        version: '1.0',
        bomRef: 'model',
        purl: 'pkg:huggingface/acme/LM@abc',
      },
    ]);
  });

  it('keeps the object that it stands for as it is', () => {
    const one = model();
    const chain = supplyChain(bomWith({ components: [one] }));
    expect(chain.nodeById.get('model')?.source).toBe(one);
  });

  /** What a component says of itself, and the id and name it gets. */
  const NAMES: readonly (readonly [component: object, id: string, name: string])[] = [
    [{ name: 'A', 'bom-ref': 'r' }, 'r', 'A'],
    [{ 'bom-ref': 'r' }, 'r', 'r'],
    [{ purl: 'pkg:npm/a@1' }, 'software:pkg:npm/a@1', 'pkg:npm/a@1'],
    [{ name: 'A', purl: 'pkg:npm/a@1' }, 'software:pkg:npm/a@1', 'A'],
    [{ name: 'A', purl: 'not a purl' }, 'software:A', 'A'],
    [{ name: 'A', version: '1' }, 'software:A/1', 'A'],
    [{ name: 'A', group: 'g', version: '1' }, 'software:g/A/1', 'A'],
    [{ name: 'A', group: 'g' }, 'software:g/A', 'A'],
    [{}, 'software:/components/0', '/components/0'],
    [{ name: '' }, 'software:/components/0', '/components/0'],
    [{ name: 7, 'bom-ref': 7, purl: 7 }, 'software:/components/0', '/components/0'],
    [{ name: '__proto__' }, 'software:__proto__', '__proto__'],
    [{ name: 'a\u0000b' }, 'software:a\u0000b', 'a\u0000b'],
    [{ name: '\ud800' }, 'software:\ud800', '\ud800'],
    [{ name: '\u202etxt.exe' }, 'software:\u202etxt.exe', '\u202etxt.exe'],
    [{ name: 'a/b~c' }, 'software:a/b~c', 'a/b~c'],
    [{ name: 'A', type: 'data' }, 'dataset:A', 'A'],
    [{ name: 'A', type: 'firmware' }, 'firmware:A', 'A'],
  ];
  for (const [component, id, name] of NAMES) {
    it(`that is ${JSON.stringify(component)} has the id ${JSON.stringify(id)}`, () => {
      const [node] = otherNodes({ components: [component as never] }); // malformed too
      expect([node?.id, node?.name]).toEqual([id, name]);
    });
  }
});

describe('the subject', () => {
  it('carries what metadata and the document say, after its own words', () => {
    const pair = (value: string) => ({ properties: [{ name: 'n', value }] });
    const bom = { ...bomAbout(pair('component'), pair('metadata')), ...pair('document') };
    expect(supplyChain(bom).root.properties).toEqual([
      { name: 'n', value: 'component', pointer: '/metadata/component/properties/0' },
      { name: 'n', value: 'metadata', pointer: '/metadata/properties/0' },
      { name: 'n', value: 'document', pointer: '/properties/0' },
    ]);
  });

  it('comes first, though its pointer does not', () => {
    const bom = bomWith({ components: [model()], annotations: [] });
    expect(supplyChain(bom).nodes.map(({ id }) => id)).toEqual(['system', 'model']);
  });

  it('keeps its bom-ref where a component claims it too', () => {
    const bom = bomWith({ components: [model({ 'bom-ref': 'system' })], dependencies: [{ ref: 'system' }] });
    const chain = supplyChain(bom);
    expect(chain.nodeByRef.get('system')).toBe(chain.root);
    expect(chain.nodes.map(({ id }) => id)).toEqual(['system', 'system~2']);
  });

  for (const component of [undefined, null, 'System', 7, [], ['System']]) {
    it(`is a stand-in where the document’s is ${JSON.stringify(component)}`, () => {
      const chain = supplyChain({ metadata: { component } as never }); // malformed on purpose
      expect(chain.nodes).toEqual([
        { id: 'system:document', kind: 'system', name: 'document', pointer: '', digests: [], properties: [] },
      ]);
    });
  }

  it('of an empty document makes an empty view', () => {
    const { bom, root, edges, relation, author, nodeByRef, edgesFrom, edgesTo, runsOf } = supplyChain({});
    expect({ bom, root: withoutSource(root), edges, relation, author }).toEqual({
      bom: {},
      root: {
        id: 'system:document',
        kind: 'system',
        name: 'document',
        pointer: '',
        digests: [],
        properties: [],
      },
      edges: [],
      relation: 'supplier',
      author: undefined,
    });
    expect([nodeByRef.size, edgesFrom.size, edgesTo.size, runsOf.size]).toEqual([0, 0, 0, 0]);
  });
});

describe('a listing', () => {
  it('inside a component or service is containment', () => {
    const inside = [{ 'bom-ref': 'in', name: 'In' }];
    const parts = {
      components: [dataset({ components: inside })],
      services: [{ 'bom-ref': 'out', name: 'Out', services: [{ 'bom-ref': 'deep', name: 'Deep' }] }],
    };
    expect(edgeRows(parts)).toEqual([
      ['contains', 'dataset', 'in', '/components/0/components/0'],
      ['contains', 'out', 'deep', '/services/0/services/0'],
    ]);
  });

  it('of ancestors says what a thing is derived from, all the way down', () => {
    const pedigree = (ref: string, more = {}) => ({
      pedigree: { ancestors: [model({ 'bom-ref': ref, ...more })] },
    });
    expect(edgeRows({ components: [model(pedigree('base', pedigree('first')))] })).toEqual([
      ['derived-from', 'model', 'base', '/components/0/pedigree/ancestors/0'],
      ['derived-from', 'base', 'first', '/components/0/pedigree/ancestors/0/pedigree/ancestors/0'],
    ]);
  });

  it('of variants and descendants says it the other way round', () => {
    const pedigree = { variants: [model({ 'bom-ref': 'q4' })], descendants: [model({ 'bom-ref': 'child' })] };
    expect(edgeRows({ components: [model({ pedigree })] })).toEqual([
      ['derived-from', 'child', 'model', '/components/0/pedigree/descendants/0'],
      ['derived-from', 'q4', 'model', '/components/0/pedigree/variants/0'],
    ]);
  });

  it('at the top is none', () => {
    expect(edgeRows({ components: [model(), dataset()] })).toEqual([]);
  });
});
