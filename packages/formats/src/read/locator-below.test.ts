import { createLocator } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { locatorBelow } from './locator-below.ts';
import { textBytes } from './tests/wrappings.ts';

const TEXT = `{
  "a": {
    "predicate": { "x": [1,
      2], "a/b": { "~": 3 } }
  },
  "x": 0
}`;

const below = locatorBelow(createLocator(textBytes(TEXT)), '/a/predicate');

describe('a locator of a part', () => {
  it.each([
    ['the part itself', '', 3, 18],
    ['a member of it', '/x', 3, 25],
    ['an item on the next line', '/x/1', 4, 7],
    ['an escaped member', '/a~1b', 4, 18],
    ['a member of that', '/a~1b/~0', 4, 25],
  ])('finds %s where it stands in the whole', (_name, pointer, line, column) => {
    const { line: foundLine, column: foundColumn } = below.placeOf(pointer);
    expect([foundLine, foundColumn]).toEqual([line, column]);
  });

  it.each([
    ['/x', 3, 20],
    ['/a~1b', 4, 11],
    ['/a~1b/~0', 4, 20],
  ])('finds the name of %s', (pointer, line, column) => {
    const { line: foundLine, column: foundColumn } = below.keyPlaceOf(pointer);
    expect([foundLine, foundColumn]).toEqual([line, column]);
  });

  it('finds many places as it finds each', () => {
    const pointers = ['/x/0', '', '/a~1b/~0', '/x'];
    expect(below.placesOf(pointers)).toEqual(pointers.map((pointer) => below.placeOf(pointer)));
  });

  it('can stand below another', () => {
    const deeper = locatorBelow(locatorBelow(createLocator(textBytes(TEXT)), '/a'), '/predicate');
    expect(deeper.placeOf('/x/1')).toEqual(below.placeOf('/x/1'));
  });

  it('finds of what is not there the nearest thing around', () => {
    expect(below.placeOf('/none').line).toBe(3);
    expect(below.placeOf('/x/7').line).toBe(3);
  });
});
