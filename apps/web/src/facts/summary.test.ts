import { LENSES, STATES } from '@trasluz/bom';
import type { StateCounts } from '@trasluz/contract';
import { describe, expect, it } from 'vitest';
import { allLenses, isAsked, LENS_ORDER, lensTotals, presentStates, STATE_ORDER } from './summary.ts';

const none: StateCounts = {
  evidenced: 0,
  declared: 0,
  partial: 0,
  contradicted: 0,
  withheld: 0,
  'not-disclosed': 0,
  'not-assessed': 0,
  'not-applicable': 0,
};

describe('lensTotals', () => {
  it('counts every state once, and what cannot apply not at all', () => {
    const counts: StateCounts = {
      evidenced: 1,
      declared: 2,
      partial: 4,
      contradicted: 8,
      withheld: 16,
      'not-disclosed': 32,
      'not-assessed': 64,
      'not-applicable': 128,
    };
    expect(lensTotals(counts)).toEqual({ asked: 127, known: 7, open: 56, notAssessed: 64 });
  });

  it('is nothing for nothing', () => {
    expect(lensTotals(none)).toEqual({ asked: 0, known: 0, open: 0, notAssessed: 0 });
  });
});

describe('presentStates', () => {
  it('keeps the order of the vocabulary and leaves out what does not occur', () => {
    expect(presentStates({ ...none, 'not-assessed': 3, evidenced: 1 })).toEqual([
      ['evidenced', 1],
      ['not-assessed', 3],
    ]);
  });

  it('knows every state of the vocabulary', () => {
    expect(STATE_ORDER).toEqual(Object.keys(STATES));
  });
});

describe('isAsked', () => {
  it('tells a lens without facts from one whose facts cannot apply', () => {
    expect(isAsked({ lens: 'hardware', counts: none, stale: 0 })).toBe(false);
    expect(isAsked({ lens: 'hardware', counts: { ...none, 'not-applicable': 1 }, stale: 0 })).toBe(true);
    expect(Object.keys(LENSES)).toContain('hardware');
  });
});

describe('allLenses', () => {
  it('gives every lens its place, what a thing is before the five questions', () => {
    const hardware = { lens: 'hardware', counts: { ...none, declared: 2 }, stale: 1 } as const;
    const all = allLenses([hardware]);
    expect(all.map((summary) => summary.lens)).toEqual(LENS_ORDER);
    expect(all.find((summary) => summary.lens === 'hardware')).toBe(hardware);
    expect(all.filter(isAsked)).toEqual([hardware]);
    expect(LENS_ORDER[0]).toBe('identity');
  });
});
