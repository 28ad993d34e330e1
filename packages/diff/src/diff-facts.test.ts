import type { Fact } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { diffFacts } from './diff-facts.ts';
import { fact } from './tests/builders.ts';

describe('diffFacts', () => {
  const base = fact({ id: 'chip.foundry', values: ['TSMC'], state: 'declared' });

  it.each<[string, Partial<Fact>]>([
    ['the value', { values: ['Samsung'] }],
    ['the type of the value', { values: [1] }],
    ['the number of values', { values: ['TSMC', 'Samsung'] }],
    ['the state', { state: 'evidenced' }],
    ['what is stale', { stale: true }],
    ['the note', { note: 'the plant is not named' }],
  ])('tells that %s changed', (_case, changes) => {
    const other = { ...base, ...changes };
    expect(diffFacts([base], [other])).toEqual([{ id: 'chip.foundry', before: base, after: other }]);
    expect(diffFacts([other], [base])).toEqual([{ id: 'chip.foundry', before: other, after: base }]);
  });

  it.each<[string, Partial<Fact>]>([
    ['who said it', { author: { name: 'Somebody else', relation: 'third-party' } }],
    ['when it was said', { asOf: '2026-01-01' }],
    ['where it stands', { pointers: ['/components/9'] }],
    ['what it was read from', { sources: [{ title: 'A data sheet' }] }],
    ['what the subject is called', { subjectName: 'another name' }],
    ['the id of the subject', { subject: 'another' }],
    ['an empty note', { note: '' }],
  ])('does not count %s as a change', (_case, changes) => {
    expect(diffFacts([base], [{ ...base, ...changes }])).toEqual([]);
  });

  it('tells a fact that only one document is asked for', () => {
    expect(diffFacts([base], [])).toEqual([{ id: 'chip.foundry', before: base }]);
    expect(diffFacts([], [base])).toEqual([{ id: 'chip.foundry', after: base }]);
    expect(diffFacts([], [])).toEqual([]);
  });

  it('sorts by id, whatever the order of either side', () => {
    const facts = ['b', 'd', 'a', 'c'].map((id) => fact({ id }));
    expect(diffFacts(facts.slice(0, 2), facts.slice(2)).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(diffFacts(facts, facts.toReversed())).toEqual([]);
  });

  it('leaves the lists it was given alone', () => {
    const before = [fact({ id: 'b' }), fact({ id: 'a' })];
    diffFacts(Object.freeze(before), Object.freeze([base]));
    expect(before.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
