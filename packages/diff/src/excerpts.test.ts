import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXCERPT_CHARACTERS_MAX, excerptsOf } from './excerpts.ts';

const xs = (count: number): string => 'x'.repeat(count);

describe('the excerpts of two values', () => {
  it.each<[string, Parameters<typeof excerptsOf>, readonly [string, string]]>([
    ['short text as it stands', ['a', 'b'], ['a', 'b']],
    ['other values as JSON', [[1], { b: 2, a: 1 }], ['[1]', '{"a":1,"b":2}']],
    ['the beginning of long text', [`a${xs(300)}`, `b${xs(300)}`], [`a${xs(199)}…`, `b${xs(199)}…`]],
    ['long text beside short', [xs(300), 'a'], [`${xs(200)}…`, 'a']],
    ['text that looks like a number in quotes', ['1', 1], ['"1"', '1']],
    ['text that looks like an object in quotes', ['{"a":1}', { a: 1 }], [String.raw`"{\"a\":1}"`, '{"a":1}']],
    ['text that looks like null in quotes', [null, 'null'], ['null', '"null"']],
    ['text that goes on', [xs(200), xs(201)], [`…${xs(20)}`, `…${xs(21)}`]],
  ])('show %s', (_case, [before, after], [left, right]) => {
    expect(excerptsOf(before, after)).toEqual({ before: left, after: right });
    expect(excerptsOf(after, before)).toEqual({ before: right, after: left });
  });

  it('begin shortly before the first difference where that lies far behind', () => {
    const common = 'y'.repeat(5000);
    expect(excerptsOf(`${common}1${xs(300)}`, `${common}2`)).toEqual({
      before: `…${'y'.repeat(20)}1${xs(179)}…`,
      after: `…${'y'.repeat(20)}2`,
    });
  });

  it('leave out the side that is absent', () => {
    expect(excerptsOf(undefined, 'a')).toEqual({ after: 'a' });
    expect(excerptsOf('a', undefined)).toEqual({ before: 'a' });
    expect(excerptsOf(undefined, undefined)).toEqual({});
  });

  it('cut no character in two, at neither end', () => {
    const faces = '😀'.repeat(200);
    const { before = '', after = '' } = excerptsOf(`${faces}a${faces}`, `${faces}bc${faces}`);
    expect([before.isWellFormed(), after.isWellFormed()]).toEqual([true, true]);
    expect([before.includes('a'), after.includes('b')]).toEqual([true, true]);
  });

  it('show two characters apart of which only the second half would not fit', () => {
    const { before, after } = excerptsOf(`${xs(199)}😀`, `${xs(199)}🥶`);
    expect([before, after]).toEqual([`…${xs(20)}😀`, `…${xs(20)}🥶`]);
  });

  it.each([
    [EXCERPT_CHARACTERS_MAX - 1, xs(199)],
    [EXCERPT_CHARACTERS_MAX, xs(200)],
    [EXCERPT_CHARACTERS_MAX + 1, `${xs(200)}…`],
  ])('keep a text of %i characters as %s', (length, shown) => {
    expect(excerptsOf(undefined, xs(length))).toEqual({ after: shown });
  });

  it('are never the same for different values, and never longer than the bound and its marks', () => {
    const text = fc
      .tuple(fc.nat(400), fc.string({ maxLength: 3 }))
      .map(([count, end]) => `${xs(count)}${end}`);
    const value = fc.oneof(text, fc.integer(), fc.constant(null), fc.boolean());
    fc.assert(
      fc.property(value, value, (left, right) => {
        const { before = '', after = '' } = excerptsOf(left, right);
        expect(before === after).toBe(left === right);
        for (const shown of [before, after])
          expect(shown.length).toBeLessThanOrEqual(EXCERPT_CHARACTERS_MAX + 2);
      }),
    );
  });
});
