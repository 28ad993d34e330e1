import type { Fact } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { publish } from '../publish/publish.ts';
import type { FactInput } from '../publish/publish-input.ts';
import { CELL_FACTS_MAX, compare } from '../read/compare.ts';
import { listComponentUses, USES_MAX } from '../read/component-uses.ts';
import type { CompareCell } from '../read/registry-items.ts';
import { buildFact, buildInput, buildNode } from './builders.ts';
import type { TestDatabase } from './store-contract.ts';

const mit = buildFact({ values: ['MIT'] });
const apache = buildFact();

/** Facts of two documents, and whether they say the same: equal fingerprints mean exactly that. */
const PAIRS: readonly (readonly [
  what: string,
  a: readonly FactInput[],
  b: readonly FactInput[],
  same: boolean,
])[] = [
  ['the same', [apache], [apache], true],
  ['the same of another thing', [apache], [buildFact({ subject: 'lib', subjectName: 'left-pad' })], true],
  [
    'the same with another author',
    [apache],
    [buildFact({ author: { name: 'X', relation: 'registry' } })],
    true,
  ],
  ['the same with another date', [apache], [buildFact({ asOf: '2020-01-01' })], true],
  ['the same with another note and place', [apache], [buildFact({ note: 'n', pointers: [] })], true],
  ['the same twice', [apache], [apache, buildFact({ subject: 'lib' })], true],
  ['the same two in another order', [apache, mit], [mit, apache], true],
  ['other values', [apache], [mit], false],
  ['one more value', [apache], [buildFact({ values: ['Apache-2.0', 'MIT'] })], false],
  [
    'values in another order',
    [buildFact({ values: ['a', 'b'] })],
    [buildFact({ values: ['b', 'a'] })],
    false,
  ],
  ['another state', [apache], [buildFact({ state: 'evidenced' })], false],
  ['text for a number', [buildFact({ values: [1] })], [buildFact({ values: ['1'] })], false],
  ['text for a truth', [buildFact({ values: [true] })], [buildFact({ values: ['true'] })], false],
  ['the same number', [buildFact({ values: [1] })], [buildFact({ values: [1] })], true],
  ['one thing more', [apache], [apache, mit], false],
  ['no value', [buildFact({ values: [] })], [buildFact({ values: [''] })], false],
  ['two values joined', [buildFact({ values: ['a, b'] })], [buildFact({ values: ['a', 'b'] })], false],
  [
    'a line break that could join two facts',
    [buildFact({ values: ['x"]\ndeclared ["y'] })],
    [buildFact({ values: ['x'] }), buildFact({ values: ['y'] })],
    false,
  ],
];

/** Comparison cell by cell, and where components stand. */
export function describeComparing(db: TestDatabase): void {
  const cellsOf = async (
    ...documents: readonly (readonly FactInput[])[]
  ): Promise<readonly CompareCell[]> => {
    for (const [index, facts] of documents.entries()) {
      await publish(db(), buildInput({ product: `p${index}`, facts }));
    }
    const { rows } = await compare(db(), { publications: documents.map((_, index) => index + 1) });
    return rows[0]?.cells ?? [];
  };

  describe('cells', () => {
    it.each(PAIRS)('tell %s', async (_, first, second, isSame) => {
      const [a, b] = await cellsOf(first, second);
      expect(a?.fingerprint).toMatch(/^[0-9a-f]{64}$/u);
      expect(a?.fingerprint === b?.fingerprint).toBe(isSame);
    });

    it('hold the facts as they were published', async () => {
      const full: Partial<Fact> = {
        stale: true,
        note: 'n',
        sources: [{ title: 'Card' }],
        values: [1, true, 'x'],
      };
      const facts = [apache, buildFact({ subject: 'lib', ...full })];
      const [cell] = await cellsOf(facts);
      expect(cell?.facts).toEqual(facts.map(({ fact }) => fact));
      expect(cell).toMatchObject({ more: 0, states: { declared: 2 } });
    });

    it.each([
      [CELL_FACTS_MAX - 1, CELL_FACTS_MAX - 1, 0],
      [CELL_FACTS_MAX, CELL_FACTS_MAX, 0],
      [CELL_FACTS_MAX + 1, CELL_FACTS_MAX, 1],
    ])('of %i facts show %i and count %i more', async (count, shown, more) => {
      const facts = Array.from({ length: count }, (_, index) => buildFact({ subject: `n${index}` }));
      const [cell] = await cellsOf(facts);
      expect(cell?.facts.map(({ subject }) => subject)).toEqual(
        facts.slice(0, shown).map(({ fact }) => fact.subject),
      );
      expect([cell?.more, cell?.states]).toEqual([more, { declared: count }]);
    });

    it('show states in the order in which states are shown', async () => {
      const states = ['not-assessed', 'withheld', 'evidenced', 'partial'] as const;
      const [cell] = await cellsOf(states.map((state) => buildFact({ state })));
      expect(Object.entries(cell?.states ?? {})).toEqual([
        ['evidenced', 1],
        ['partial', 1],
        ['withheld', 1],
        ['not-assessed', 1],
      ]);
    });
  });

  describe('rows', () => {
    it('are in the order of lenses, then by id, whatever the order of the documents', async () => {
      const of = (lens: FactInput['lens'], id: string): FactInput => ({ lens, fact: buildFact({ id }).fact });
      const facts = [of('portability', 'a'), of('identity', 'z'), of('hardware', 'b'), of('identity', 'B')];
      await publish(db(), buildInput({ facts }));
      await publish(db(), buildInput({ product: 'b', facts: [of('surface', 'c'), ...facts.toReversed()] }));
      const { rows } = await compare(db(), { publications: [1, 2] });
      expect(rows.map(({ lens, id }) => `${lens} ${id}`)).toEqual([
        'identity B',
        'identity z',
        'surface c',
        'hardware b',
        'portability a',
      ]);
    });

    it('tell every scope that occurs, sorted', async () => {
      const facts = (['version', 'endpoint', 'node', 'version'] as const).map((scope) =>
        buildFact({ scope }),
      );
      await publish(db(), buildInput({ facts }));
      expect((await compare(db(), { publications: [1] })).rows[0]?.scopes).toEqual([
        'endpoint',
        'node',
        'version',
      ]);
    });

    it('have one cell per publication asked for, also for one that stands twice or does not exist', async () => {
      await publish(db(), buildInput({ facts: [apache] }));
      const { rows } = await compare(db(), { publications: [1, 99, 1] });
      expect(rows[0]?.cells.map((cell) => cell.facts.length)).toEqual([1, 0, 1]);
      expect((await compare(db(), { publications: [99] })).rows).toEqual([]);
    });
  });

  describe('places of components', () => {
    it('are told for one identity however different documents describe it', async () => {
      const purl = 'pkg:pypi/torch@2.1';
      const [a, b] = [
        buildNode({ name: 'torch', purl }),
        buildNode({ name: 'PyTorch', purl, license: 'BSD' }),
      ];
      await publish(db(), buildInput({ nodes: [a] }));
      await publish(
        db(),
        buildInput({ product: 'b', nodes: [b, { ...b, id: 'again', pointer: '/components/9' }] }),
      );
      const { items } = await listComponentUses(db(), { purl });
      expect(items).toHaveLength(1);
      expect(items[0]?.component.name).toBe('torch');
      expect(items[0]?.uses.map(({ reference, pointer }) => [reference, pointer])).toEqual([
        ['acme.example/small-model@1.0', '/components/0'],
        ['acme.example/b@1.0', '/components/0'],
        ['acme.example/b@1.0', '/components/9'],
      ]);
    });

    it.each([
      [USES_MAX - 1, USES_MAX - 1, 0],
      [USES_MAX, USES_MAX, 0],
      [USES_MAX + 1, USES_MAX, 1],
      [1_100, USES_MAX, 980],
    ])('of %i are %i shown and %i counted', async (count, shown, more) => {
      const nodes = Array.from({ length: count }, (_, index) => buildNode({ id: `${index}` }));
      await publish(db(), buildInput({ nodes, edges: [], facts: [] }));
      const { items } = await listComponentUses(db(), { name: 'left-pad' });
      expect(items.map((item) => [item.uses.length, item.more])).toEqual([[shown, more]]);
    });

    it.each([
      [{ purl: 'pkg:npm/left-pad@1.3.0' }, 1],
      [{ purl: 'pkg:npm/left-pad' }, 0],
      [{ purl: 'PKG:NPM/LEFT-PAD@1.3.0' }, 0],
      [{ hash: 'sha-256:aa' }, 1],
      [{ hash: 'sha-256:AA' }, 0],
      [{ hash: 'aa' }, 0],
      [{ hash: 'sha-512:bb' }, 1],
      [{ name: 'left-pad' }, 1],
      [{ name: 'LÉFT-PAD' }, 1],
      [{ name: 'left' }, 0],
      [{ name: '' }, 0],
      [{ name: 'left-pad', hash: 'sha-256:aa', purl: 'pkg:npm/left-pad@1.3.0' }, 1],
      [{ name: 'left-pad', hash: 'sha-256:cc' }, 0],
    ])('are found by %j: %i', async (by, count) => {
      const node = buildNode({ purl: 'pkg:npm/left-pad@1.3.0', digests: ['sha-256:aa', 'sha-512:bb'] });
      await publish(db(), buildInput({ nodes: [node, buildNode({ id: 'x', name: 'other' })] }));
      const { items, total } = await listComponentUses(db(), by);
      expect([items.length, total.count]).toEqual([count, count]);
    });

    it('do not exist for a publication that failed, though its identities may have been kept', async () => {
      const broken = buildInput({ nodes: [buildNode(), buildNode({ id: 'x', pointer: null as never })] });
      await expect(publish(db(), broken)).rejects.toThrow();
      expect((await listComponentUses(db())).items).toEqual([]);
    });
  });
}
