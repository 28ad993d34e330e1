import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../json.ts';
import { takeCensus } from './census.ts';
import { countMembers, countMembersExactly, hasEscapedName } from './member-count.ts';

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
        const { members } = takeCensus(value as Json, 1000); // made for JSON
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

describe('countMembersExactly', () => {
  it.each([
    ['{}', 0],
    ['[]', 0],
    ['7', 0],
    ['""', 0],
    ['":"', 0],
    ['{"a":1}', 1],
    ['{"a" \t\r\n:1}', 1],
    ['{"a":":","b":" :"}', 2],
    ['{"a":":8080","b":[":",":"]}', 2],
    ['{":":":"}', 1],
    ['{"a,":1,"b[":2,"c{":3,"d:":4}', 4],
    [String.raw`{"a":"\\","b":"\":"}`, 2],
    [String.raw`{"a\\":":"}`, 1],
    ['{"a":1,"b":"x', 2],
    ['{"a":1,"', 1],
    ['["a","b",{"c":"d"}]', 1],
    ['{"a":1,"a":2,"b":{"a":3}}', 4],
    ['{"é😀":"：日本"}', 1],
  ])('counts in %s', (text, count) => {
    expect(countMembersExactly(text)).toBe(count);
  });

  it('agrees with a census of whatever JSON.stringify writes', () => {
    const piece = fc.constantFrom(':', '"', '\\', ' ', '{', ',', 'a');
    const text = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
    const indent = fc.constantFrom(undefined, 1, '\t');
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(text, fc.oneof(text, fc.dictionary(text, text)))),
        indent,
        (value, space) => {
          const written = JSON.stringify(value, undefined, space);
          expect(countMembersExactly(written)).toBe(takeCensus(value, 9).members);
        },
      ),
    );
  });
});

describe('hasEscapedName', () => {
  it.each([
    ['{"\\"":1}', true],
    ['{"\\\\":1}', true],
    ['{"a\\nb":1}', true],
    ['{"\\u0061" : 1}', true],
    ['{"a":"\\n","b\\t":1}', true],
    ['{"a":[{"\\/":{}}]}', true],
    ['{"\\\\\\"":1}', true],
    ['{}', false],
    ['{"a":"b"}', false],
    ['{"a":"\\""}', false],
    ['{"a":"\\\\"}', false],
    ['{"a":"\\":"}', false],
    ['{"a":"\\\\","b":1}', false],
    ['["\\\\\\"", "\\"", {"a":"\\u0061"}]', false],
    ['"\\":"', false],
    ['{"a":"\\', false],
    ['{"a":"\\"', false],
  ])('tells of %s: %j', (text, isEscaped) => {
    expect(hasEscapedName(text)).toBe(isEscaped);
  });

  it('looks at every escape once, however many there are in one text', () => {
    const start = performance.now();
    expect(hasEscapedName(`{"a":"${'\\"'.repeat(2_000_000)}"}`)).toBe(false);
    expect(hasEscapedName(`{"a":"${'\\\\'.repeat(2_000_000)}"}`)).toBe(false);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
