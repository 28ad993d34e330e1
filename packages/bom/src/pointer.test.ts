import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointerParts, pointerTo } from './pointer.ts';

describe('pointers', () => {
  it.each<[readonly string[], string]>([
    [[], ''],
    [[''], '/'],
    [['a/b'], '/a~1b'],
    [['m~n'], '/m~0n'],
    [['~1'], '/~01'],
    [['foo', '0'], '/foo/0'],
  ])('write %j as %j (RFC 6901 §5)', (parts, pointer) => {
    expect(parts.reduce(pointerTo, '')).toBe(pointer);
    expect(pointerParts(pointer)).toEqual(parts);
  });

  it('give back the members they were made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '/', '~', '0', '1', 'é') })), (parts) => {
        expect(pointerParts(parts.reduce(pointerTo, ''))).toEqual(parts);
      }),
    );
  });

  it('take numbers as indices', () => {
    expect(pointerTo('/components', 3)).toBe('/components/3');
  });
});
