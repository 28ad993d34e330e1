import type { Fact } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { buildFact, buildInput, buildNode } from '../tests/builders.ts';
import { componentDigest } from './component-digest.ts';
import { contentRows } from './content-rows.ts';

type Row = Readonly<Record<string, unknown>>;

const parse = (texts: readonly string[]): readonly Row[] =>
  texts.flatMap((text) => JSON.parse(text) as Row[]);

describe('the rows of nodes', () => {
  it('have every member of the thing and its place', () => {
    const node = buildNode({
      purl: 'pkg:npm/left-pad@1.3.0',
      supplier: 'Acme',
      license: 'MIT',
      digests: ['sha-256:aa', 'sha-512:bb'],
    });
    expect(parse(contentRows(buildInput({ nodes: [buildNode({ id: 'first' }), node] })).nodes)[1]).toEqual({
      ordinal: 1,
      id: 'lib',
      kind: 'software',
      name: 'left-pad',
      version: '1.3.0',
      purl: 'pkg:npm/left-pad@1.3.0',
      supplier: 'Acme',
      license: 'MIT',
      pointer: '/components/0',
      digests: ['sha-256:aa', 'sha-512:bb'],
    });
  });

  it('leave out what the document does not say', () => {
    const { version: _, ...node } = buildNode();
    expect(parse(contentRows(buildInput({ nodes: [node] })).nodes)).toEqual([
      { ordinal: 0, id: 'lib', kind: 'software', name: 'left-pad', pointer: '/components/0', digests: [] },
    ]);
  });

  it.each([
    [199, true],
    [200, true],
    [201, false],
    [100_000, false],
  ])('keep a digest of %i characters: %s', (length, isKept) => {
    const digest = 'x'.repeat(length);
    const [row] = parse(
      contentRows(buildInput({ nodes: [buildNode({ digests: [digest, 'sha-1:aa'] })] })).nodes,
    );
    expect(row?.['digests']).toEqual(isKept ? [digest, 'sha-1:aa'] : ['sha-1:aa']);
  });
});

describe('the rows of components', () => {
  it('have the identity and the key by which names are found', () => {
    const node = buildNode({ name: 'Léft-Pad', purl: 'pkg:npm/left-pad@1.3.0' });
    expect(parse(contentRows(buildInput({ nodes: [node] })).components)).toEqual([
      {
        key: componentDigest(node),
        kind: 'software',
        name: 'Léft-Pad',
        name_key: 'left-pad',
        version: '1.3.0',
        purl: 'pkg:npm/left-pad@1.3.0',
      },
    ]);
  });

  it('have the words of the first thing of an identity', () => {
    const purl = 'pkg:npm/left-pad@1.3.0';
    const nodes = [buildNode({ id: 'a', name: 'first', purl }), buildNode({ id: 'b', name: 'second', purl })];
    expect(parse(contentRows(buildInput({ nodes })).components).map((row) => row['name'])).toEqual(['first']);
  });

  it('come in the same order whatever the order of the document', () => {
    const nodes = ['c', 'a', 'b', 'd'].map((name) => buildNode({ id: name, name }));
    const forth = contentRows(buildInput({ nodes })).components;
    expect(contentRows(buildInput({ nodes: nodes.toReversed() })).components).toEqual(forth);
  });
});

describe('the rows of occurrences', () => {
  it('say for every place which identity stands there', () => {
    const nodes = [buildNode({ id: 'a' }), buildNode({ id: 'b', name: 'z' }), buildNode({ id: 'c' })];
    const [a, b] = nodes.map(componentDigest);
    expect(parse(contentRows(buildInput({ nodes })).occurrences)).toEqual([
      { ordinal: 0, component: a },
      { ordinal: 1, component: b },
      { ordinal: 2, component: a },
    ]);
  });
});

describe('the rows of edges', () => {
  it('have the names of both ends beside their ids', () => {
    const edges = [
      { kind: 'flows-to', from: 'root', to: 'lib', pointer: '/services/0', label: 'PII' },
    ] as const;
    expect(parse(contentRows(buildInput({ edges })).edges)).toEqual([
      {
        ordinal: 0,
        kind: 'flows-to',
        source: 'root',
        target: 'lib',
        source_name: 'Small Model',
        target_name: 'left-pad',
        pointer: '/services/0',
        label: 'PII',
      },
    ]);
  });

  it('have the id for a name where an end is no thing of the document, also one called like a prototype', () => {
    const ids = ['gone', '__proto__', 'constructor', 'toString', ''];
    const edges = ids.map((to) => ({ kind: 'contains' as const, from: 'root', to, pointer: '/x' }));
    const rows = parse(contentRows(buildInput({ edges })).edges);
    expect(rows.map((row) => row['target_name'])).toEqual(ids);
    expect(rows.every((row) => !('label' in row))).toBe(true);
  });
});

describe('the rows of facts', () => {
  it('have what is filtered by in columns and the rest in the body', () => {
    const full: Partial<Fact> = {
      values: ['a', 1, true],
      stale: true,
      sources: [{ title: 'Card', url: 'https://acme.example', date: '2026', quote: '…' }],
      note: 'n',
    };
    expect(parse(contentRows(buildInput({ facts: [buildFact(full)] })).facts)).toEqual([
      {
        ordinal: 0,
        lens: 'identity',
        fact: 'component.license',
        scope: 'node',
        subject: 'root',
        state: 'declared',
        stale: true,
        body: {
          subjectName: 'Small Model',
          values: ['a', 1, true],
          author: { name: 'Acme', relation: 'supplier' },
          asOf: '2026-02-01',
          pointers: ['/metadata/component/licenses/0'],
          sources: [{ title: 'Card', url: 'https://acme.example', date: '2026', quote: '…' }],
          note: 'n',
        },
      },
    ]);
  });

  it('say "not stale" where the fact says nothing', () => {
    expect(parse(contentRows(buildInput({ facts: [buildFact()] })).facts)[0]?.['stale']).toBe(false);
  });
});

describe('the counts', () => {
  it('are by lens and state, in the order in which they occur', () => {
    const facts = [
      buildFact({ state: 'withheld' }),
      buildFact(),
      { ...buildFact({ state: 'withheld', stale: true }), lens: 'hardware' as const },
      buildFact({ state: 'withheld', stale: true }),
    ];
    expect(parse(contentRows(buildInput({ facts })).lensCounts)).toEqual([
      { lens: 'identity', state: 'withheld', facts: 2, stale: 1 },
      { lens: 'identity', state: 'declared', facts: 1, stale: 0 },
      { lens: 'hardware', state: 'withheld', facts: 1, stale: 1 },
    ]);
  });

  it('are of kinds that occur', () => {
    const nodes = ['model', 'dataset', 'model', 'region'] as const;
    const rows = contentRows(buildInput({ nodes: nodes.map((kind) => buildNode({ kind })) }));
    expect(rows.nodeCounts).toBe('{"model":2,"dataset":1,"region":1}');
  });
});

describe('contentRows', () => {
  it('leaves its input alone and makes the same of the same', () => {
    const input = buildInput();
    const before = structuredClone(input);
    expect(contentRows(input)).toEqual(contentRows(before));
    expect(input).toEqual(before);
  });

  it('holds nothing that PostgreSQL refuses', () => {
    const hostile = 'a\u0000\ud800';
    const rows = contentRows(
      buildInput({
        nodes: [buildNode({ id: hostile, name: hostile, purl: hostile, digests: [hostile] })],
        edges: [{ kind: 'contains', from: hostile, to: hostile, pointer: hostile }],
        facts: [buildFact({ subject: hostile, values: [hostile] })],
      }),
    );
    const text = Object.values(rows).flat().join('');
    expect(text).not.toMatch(/\\u0000|\\ud[89a-f]/iu);
    expect(text).toContain('\\ufffd');
  });
});
