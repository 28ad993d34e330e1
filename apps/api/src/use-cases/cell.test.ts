import type { Fact, State } from '@trasluz/bom';
import { STATE_NAMES } from '@trasluz/contract';
import type { CompareCell } from '@trasluz/store';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf, cellState } from './cell.ts';

function fact(changes: Partial<Fact> = {}): Fact {
  return {
    id: 'chip.memory',
    scope: 'node',
    subject: 'h100',
    subjectName: 'H100',
    values: [80],
    state: 'declared',
    author: { name: 'Acme', relation: 'supplier' },
    pointers: ['/components/0'],
    sources: [],
    ...changes,
  };
}

function stored(facts: readonly Fact[], changes: Partial<CompareCell> = {}): CompareCell {
  const states: Partial<Record<State, number>> = {};
  for (const { state } of facts) states[state] = (states[state] ?? 0) + 1;
  return { facts, more: 0, states, fingerprint: 'f', ...changes };
}

describe('cellState', () => {
  it.each<[State[], State]>([
    [[], 'not-assessed'],
    [['declared', 'declared'], 'declared'],
    [['evidenced', 'declared'], 'declared'],
    [['evidenced', 'partial'], 'partial'],
    [['evidenced', 'contradicted', 'not-assessed'], 'contradicted'],
    [['declared', 'not-disclosed'], 'partial'],
    [['evidenced', 'not-assessed'], 'partial'],
    [['withheld', 'not-disclosed'], 'not-disclosed'],
    [['withheld', 'not-assessed'], 'not-assessed'],
    [['not-applicable', 'evidenced'], 'evidenced'],
    [['not-applicable', 'not-disclosed'], 'not-disclosed'],
    [['not-applicable'], 'not-applicable'],
  ])('sums %j up as %s', (states, expected) => {
    expect(cellState(Object.fromEntries(states.map((state) => [state, 1])))).toBe(expected);
  });

  it('does not count a state that stands there with 0', () => {
    expect(cellState({ evidenced: 2, contradicted: 0 })).toBe('evidenced');
  });

  it('keeps a single state, whichever it is, and is never stronger than the weakest one', () => {
    const strength = (state: State): number => STATE_NAMES.indexOf(state);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...STATE_NAMES), { minLength: 1 }), (states) => {
        const result = cellState(Object.fromEntries(states.map((state) => [state, 3])));
        if (states.length === 1) expect(result).toBe(states[0]);
        const known = states.filter((state) => ['evidenced', 'declared', 'partial'].includes(state));
        for (const state of known) expect(strength(result)).toBeGreaterThanOrEqual(strength(state));
        if (known.length === 0) expect(['evidenced', 'declared', 'partial']).not.toContain(result);
      }),
    );
  });
});

describe('cellOf', () => {
  it('says that nobody has looked where the document has nothing to ask', () => {
    expect(cellOf(stored([], { fingerprint: '' }), 'H100')).toEqual({
      cell: { facts: [], state: 'not-assessed', values: [] },
      key: '["not-assessed",[]]',
    });
  });

  it('takes state and values from the subject of the document, and lists the rest', () => {
    const facts = [fact(), fact({ subject: 'dpu', subjectName: 'DPU', values: [], state: 'not-assessed' })];
    const { cell } = cellOf(stored(facts), 'H100');
    expect(cell).toEqual({ facts, state: 'declared', values: [80] });
  });

  it('sums up all things where the subject itself is not asked: values once, numbers by size', () => {
    const facts = [fact({ values: [80] }), fact({ values: [9] }), fact({ values: [80], state: 'evidenced' })];
    const { cell } = cellOf(stored(facts), 'Cluster');
    expect(cell).toMatchObject({ state: 'declared', values: [9, 80] });
  });

  it('orders texts by code unit and puts values of different types in one order', () => {
    const facts = [fact({ values: ['ñ', 'b', true, 'a', 7] })];
    expect(cellOf(stored(facts), 'Cluster').cell.values).toEqual([7, 'a', 'b', true, 'ñ']);
  });

  it('is the same as another cell exactly when the subjects say the same', () => {
    const one = cellOf(stored([fact()], { fingerprint: 'x' }), 'H100');
    const same = cellOf(
      stored([fact({ pointers: ['/metadata'], asOf: '2026' })], { fingerprint: 'y' }),
      'H100',
    );
    const other = cellOf(stored([fact({ state: 'evidenced' })]), 'H100');
    expect(same.key).toBe(one.key);
    expect(other.key).not.toBe(one.key);
  });

  it('says the same as another cell whatever the number of things that say it', () => {
    const nested = cellOf(stored([fact(), fact({ subject: 'b' })]), 'Cluster');
    expect(nested.key).toBe(cellOf(stored([fact()]), 'H100').key);
    const unknown = stored([fact({ values: [], state: 'not-assessed' })]);
    expect(cellOf(unknown, 'Cluster').key).toBe(cellOf(stored([]), 'H100').key);
  });

  it('falls back on all that is stored where not every value is shown', () => {
    const facts = Array.from({ length: 20 }, () => fact());
    expect(cellOf(stored(facts, { more: 5, fingerprint: 'all' }), 'Cluster').key).toBe('all');
    const silent = facts.map((one) => ({ ...one, values: [], state: 'not-disclosed' as const }));
    expect(cellOf(stored(silent, { more: 5 }), 'Cluster').key).toBe('["not-disclosed",[]]');
  });

  it('shows at most the cap and counts the rest', () => {
    const facts = Array.from({ length: 25 }, (_, index) => fact({ subject: `n${index}` }));
    const { cell } = cellOf(stored(facts, { more: 10 }), 'Cluster');
    expect(cell.facts).toHaveLength(20);
    expect(cell.more).toBe(15);
  });
});
