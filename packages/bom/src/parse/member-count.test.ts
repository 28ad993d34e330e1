import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeCensus } from './census.ts';
import { countMembers } from './member-count.ts';

describe('countMembers', () => {
  it.each([
    ['{}', 0],
    ['{"a":1}', 1],
    ['{"a" : {"b"\n:\t2}}', 2],
    ['{"a:b":"x:y"}', 1],
    ['{"a\\":":"\\\\","b":"x\\":"}', 2],
    ['{"a\\\\":1}', 1],
    [':', 0],
    ['{"a":1,"a":2}', 2],
    ['{"é":"：日本"}', 1],
  ])('counts in %s', (text, count) => {
    expect(countMembers(text)).toBe(count);
  });

  it('counts too much, but never too little, where a string begins with a colon', () => {
    expect(countMembers('{"a":":","b":" :"}')).toBe(4);
  });

  it('agrees with a census of what was written, but for strings that begin with a colon', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), fc.constantFrom(0, 3), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const { members } = takeCensus(JSON.parse(text), 1000);
        expect(countMembers(text)).toBeGreaterThanOrEqual(members);
        if (!hasLeadingColon(value)) expect(countMembers(text)).toBe(members);
      }),
    );
  });
});

function hasLeadingColon(value: unknown): boolean {
  if (typeof value === 'string') return /^ *:/.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).flat().some(hasLeadingColon);
}

describe('takeCensus', () => {
  it('notices what may be wrong', () => {
    const nothing = {
      members: 0,
      isTooDeep: false,
      hasProtoKey: false,
      hasLargeNumber: false,
      hasZero: false,
    };
    expect(takeCensus([1, 'a', null, true, -5], 1)).toEqual(nothing);
    expect(takeCensus([0], 1)).toEqual({ ...nothing, hasZero: true });
    expect(takeCensus([-1e16], 1)).toEqual({ ...nothing, hasLargeNumber: true });
    expect(takeCensus([2 ** 53], 1)).toEqual({ ...nothing, hasLargeNumber: true });
    expect(takeCensus([[]], 1)).toEqual({ ...nothing, isTooDeep: true });
    expect(takeCensus(JSON.parse('{"__proto__":{"a":1}}'), 2)).toEqual({
      ...nothing,
      members: 2,
      hasProtoKey: true,
    });
  });
});
