import { describe, expect, it } from 'vitest';
import { type Datum, isKnown, knownValue, standingOf } from './datum.ts';

const known: Datum<number> = { value: 0, sources: ['a'], asOf: '2026' };
const no: Datum<boolean> = { value: false, sources: ['a'], asOf: '2026' };
const notFound: Datum<number> = { value: null, searched: { where: 'the data sheet', date: '2026-08' } };

describe('a datum', () => {
  it.each([
    ['known', known],
    ['known', no],
    ['not-found', notFound],
    ['not-looked-up', undefined],
  ] as const)('is %s', (standing, datum: Datum<unknown> | undefined) => {
    expect(standingOf(datum)).toBe(standing);
    expect(isKnown(datum)).toBe(standing === 'known');
  });

  it('gives zero and false as values, and nothing for what is not known', () => {
    expect(knownValue(known)).toBe(0);
    expect(knownValue(no)).toBe(false);
    expect(knownValue(notFound)).toBeUndefined();
    expect(knownValue(undefined)).toBeUndefined();
  });
});
