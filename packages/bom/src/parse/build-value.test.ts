import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../json.ts';
import { buildValue } from './build-value.ts';

describe('buildValue', () => {
  it.each<[string, Json]>([
    ['null', null],
    ['true', true],
    ['false', false],
    ['-1.5e3', -1500],
    ['"a"', 'a'],
    ['"\\u00e9\\n"', 'é\n'],
    [' [ ] ', []],
    ['{}', {}],
    ['[1,[2,[]],{}]', [1, [2, []], {}]],
    ['{"a":{"b":[{"c":null}]},"d":0}', { a: { b: [{ c: null }] }, d: 0 }],
    ['{"\\"":1,"\\\\":2,"\\u0061":3,"":4}', { '"': 1, '\\': 2, a: 3, '': 4 }],
    ['{"a":1,"\\u0061":2}', { a: 2 }],
  ])('builds the value of %s', (text, value) => {
    expect(buildValue(text)).toEqual(value);
  });

  it('keeps a member called __proto__ a plain member', () => {
    const value = buildValue('{"__proto__":{"polluted":1},"\\u0061":2}') as object;
    expect(Object.keys(value)).toEqual(['__proto__', 'a']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('needs no recursion', () => {
    const depth = 100_000;
    const value = buildValue('['.repeat(depth) + ']'.repeat(depth));
    expect(Array.isArray(value)).toBe(true);
  });

  it('writes back as what was read, whatever was read before', () => {
    const piece = fc.constantFrom('"', '\\', '\n', '\r', ':', 'a', '', ' ');
    const name = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
    const object = fc.dictionary(name, fc.oneof(name, fc.dictionary(name, name)));
    fc.assert(
      fc.property(object, (value) => {
        const text = JSON.stringify(value);
        expect(JSON.stringify(buildValue(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});
