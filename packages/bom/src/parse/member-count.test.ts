import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeCensus } from './census.ts';
import { countMembers } from './member-count.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('countMembers', () => {
  it.each([
    ['{}', 0],
    ['{"a":1}', 1],
    ['{"a" : {"b"\n:\t2}}', 2],
    ['{"a:b":":"}', 1],
    ['{"a\\":":"\\\\","b":":\\":"}', 2],
    ['{"a":1,"a":2}', 2],
    ['{"é":"：日本"}', 1],
    ['{"a":"', 1],
  ])('counts in %s', (text, count) => {
    expect(countMembers(bytesOf(text))).toBe(count);
  });

  it('agrees with a census of what was written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), fc.constantFrom(0, 3), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        expect(countMembers(bytesOf(text))).toBe(takeCensus(JSON.parse(text), 1000).members);
      }),
    );
  });
});

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
