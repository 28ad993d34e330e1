import { factById } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import type { Claim } from './finding.ts';
import { SEARCHES } from './searches.ts';
import { from } from './tests/builders.ts';
import { ANSWERS, NEVER_ANSWERED } from './tests/facts-answered.ts';

function isAnswered(fact: string, ...claims: readonly Claim[]): boolean | undefined {
  return SEARCHES.find((search) => search.fact === fact)?.answered(from('a', ...claims));
}

const FACTS = SEARCHES.map(({ fact }) => fact);

describe('SEARCHES', () => {
  it('are sorted by fact, each once', () => {
    expect(FACTS).toEqual([...new Set(FACTS)].toSorted());
  });

  it.each(FACTS)('asks for %s, which the one vocabulary of facts has', (fact) => {
    expect(factById(fact)?.id).toBe(fact);
  });

  it.each(FACTS)('names at least one place for %s', (fact) => {
    const places = SEARCHES.find((search) => search.fact === fact)?.places ?? [];
    expect(places.length).toBeGreaterThan(0);
    expect(places.every(([, what]) => what !== '')).toBe(true);
  });

  it.each(FACTS)('does not take nothing for an answer to %s', (fact) => {
    expect(isAnswered(fact)).toBe(false);
  });

  it.each(ANSWERS)('takes for an answer to %s %j, and not %j', (fact, answers, doesNot) => {
    expect(isAnswered(fact, answers)).toBe(true);
    expect(isAnswered(fact, doesNot)).toBe(false);
    expect(isAnswered(fact, doesNot, answers)).toBe(fact !== 'data.role');
  });

  it.each(NEVER_ANSWERED)('finds no answer to %s in any claim', (fact) => {
    expect(isAnswered(fact, ...ANSWERS.flatMap(([, answers, doesNot]) => [answers, doesNot]))).toBe(false);
  });

  it('are all tried by the tables of this test', () => {
    expect([...new Set([...ANSWERS.map(([fact]) => fact), ...NEVER_ANSWERED])].toSorted()).toEqual(FACTS);
  });

  it('ask for the role of every data set, not only of one', () => {
    const evaluated: Claim = { kind: 'dataset', name: 'a', role: 'evaluation' };
    expect(isAnswered('data.role', evaluated, { ...evaluated, name: 'b' })).toBe(true);
    expect(isAnswered('data.role', evaluated, { kind: 'dataset', name: 'b' })).toBe(false);
  });
});
