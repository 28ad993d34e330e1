import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../canonical.ts';
import type { Json } from '../json.ts';
import { isSameJson } from './same-json.ts';

const parsed = (text: string): Json => JSON.parse(text) as Json; // JSON is what it parses

describe('isSameJson', () => {
  it('says of any two values what their canonical texts say', () => {
    const key = fc.constantFrom('a', 'b', '__proto__', 'constructor', '1');
    const { value: json } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom(null, 0, -0, 1, '', '0', true),
        fc.array(tie('value'), { maxLength: 2 }),
        fc.dictionary(key, tie('value'), { maxKeys: 2 }),
      ),
    }));
    fc.assert(
      fc.property(json, json, (a, b) => {
        const [left, right] = [parsed(JSON.stringify(a)), parsed(JSON.stringify(b))];
        expect(isSameJson(left, right)).toBe(canonicalJson(left) === canonicalJson(right));
        expect(isSameJson(left, parsed(JSON.stringify(left)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, Json, Json, boolean]>([
    ['members in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, true],
    ['a member that is not set', { a: 1, b: undefined as never }, { a: 1 }, true],
    ['a member more', { a: 1 }, { a: 1, b: 2 }, false],
    ['a member of the name "__proto__"', parsed('{"__proto__":{}}'), { b: 1 }, false],
    ['a list and an object', [], {}, false],
    ['an object and a list', {}, [], false],
    ['a list and a longer one', [1], [1, 2], false],
    ['a hole and nothing', [undefined as never], [null], true],
  ])('of %s', (_case, a, b, same) => {
    expect([isSameJson(a, b), isSameJson(b, a)]).toEqual([same, same]);
  });
});
