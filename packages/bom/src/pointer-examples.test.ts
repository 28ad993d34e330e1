import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointerParts, pointerTo } from './pointer.ts';

/** The document of RFC 6901 §5. */
const DOCUMENT: unknown = {
  foo: ['bar', 'baz'],
  '': 0,
  'a/b': 1,
  'c%d': 2,
  'e^f': 3,
  'g|h': 4,
  'i\\j': 5,
  'k"l': 6,
  ' ': 7,
  'm~n': 8,
};

describe('the examples of RFC 6901 §5', () => {
  it.each<[string, unknown]>([
    ['', DOCUMENT],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/e^f', 3],
    ['/g|h', 4],
    ['/i\\j', 5],
    ['/k"l', 6],
    ['/ ', 7],
    ['/m~0n', 8],
  ])('lead from %j to %j and back', (pointer, value) => {
    const parts = pointerParts(pointer);
    expect(parts.reduce<unknown>((at, part) => Reflect.get(Object(at), part), DOCUMENT)).toEqual(value);
    expect(parts.reduce(pointerTo, '')).toBe(pointer);
  });
});

describe('what a pointer escapes', () => {
  it.each([
    ['~', '/~0'],
    ['/', '/~1'],
    ['~1', '/~01'],
    ['~0', '/~00'],
    ['/~', '/~1~0'],
    ['~~//', '/~0~0~1~1'],
    ['a~0b/c', '/a~00b~1c'],
    ['\u0000', '/\u0000'],
    ['__proto__', '/__proto__'],
    ['é/😀', '/é~1😀'],
    ['\ud800', '/\ud800'],
  ])('%j becomes %j', (name, pointer) => {
    expect(pointerTo('', name)).toBe(pointer);
    expect(pointerParts(pointer)).toEqual([name]);
  });

  it.each([0, 1, 10, 4_294_967_295])('an index such as %i stays as it is', (index) => {
    expect(pointerTo('/a', index)).toBe(`/a/${index}`);
    expect(pointerTo('/a', index)).toBe(pointerTo('/a', String(index)));
  });

  it('keeps apart what joins to the same text', () => {
    const name = fc.string({ unit: fc.constantFrom('/', '~', '0', '1', '') });
    const names = fc.array(name, { maxLength: 4 });
    fc.assert(
      fc.property(names, names, (left, right) => {
        const isSame = JSON.stringify(left) === JSON.stringify(right);
        expect(left.reduce(pointerTo, '') === right.reduce(pointerTo, '')).toBe(isSame);
      }),
    );
  });
});
