import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointerTo } from '../pointer.ts';
import type { Place } from '../read.ts';
import { buildValue } from './build-value.ts';
import { createLocator } from './locator.ts';

const locate = (text: string) => createLocator(new TextEncoder().encode(text));

const TEXT = `{
  "a": 1,
  "list": [10, {"é😀": "x", "b/c": [ ]}, [true]],
\t"a~b" :\r
    null
}`;

describe('createLocator', () => {
  it.each<[string, number, number]>([
    ['', 1, 1],
    ['/a', 2, 8],
    ['/list', 3, 11],
    ['/list/0', 3, 12],
    ['/list/1', 3, 16],
    ['/list/1/é😀', 3, 24],
    ['/list/1/b~1c', 3, 36],
    ['/list/2/0', 3, 43],
    ['/a~0b', 5, 5],
  ])('finds the value at %j', (pointer, line, column) => {
    expect(locate(TEXT).placeOf(pointer)).toEqual({ line, column });
  });

  it.each<[string, number, number]>([
    ['', 1, 1],
    ['/a', 2, 3],
    ['/list/1/b~1c', 3, 29],
    ['/list/1', 3, 16],
    ['/a~0b', 4, 2],
    ['/list/9', 3, 11],
  ])('finds the name at %j, or the value where there is none', (pointer, line, column) => {
    expect(locate(TEXT).keyPlaceOf(pointer)).toEqual({ line, column });
  });

  it.each<[string, string]>([
    ['/none', ''],
    ['/none/deeper/0', ''],
    ['/list/7', '/list'],
    ['/list/-', '/list'],
    ['/list/01', '/list'],
    ['/list/1/x/y', '/list/1'],
    ['/a/b', '/a'],
    ['/constructor', ''],
  ])('takes the nearest ancestor of %j, which is %j', (pointer, ancestor) => {
    const locator = locate(TEXT);
    expect(locator.placeOf(pointer)).toEqual(locator.placeOf(ancestor));
  });

  it('answers many questions in their order', () => {
    const locator = locate(TEXT);
    expect(locator.placesOf(['/a~0b', '', '/a'])).toEqual(['/a~0b', '', '/a'].map(locator.placeOf));
    expect(locator.placesOf([])).toEqual([]);
  });

  it('takes the last of two values under one name, as parsers do', () => {
    expect(locate('{"a":1,"a":2}').placeOf('/a')).toEqual({ line: 1, column: 12 });
  });

  it('does not count a byte order mark', () => {
    expect(locate('\ufeff{"a":1}').placeOf('/a')).toEqual({ line: 1, column: 6 });
  });

  it.each<[string, string, number, number]>([
    ['', '/a', 1, 1],
    ['  \n ', '', 1, 1],
    ['{"a":[1,{"b":2', '/a/1/b', 1, 14],
    ['{"a":[1,{"b":2', '/a/1/c', 1, 9],
    ['{"a":1 "b":2}', '/b', 1, 1],
    ['{"a":1,"b"', '/b', 1, 1],
    ['<xml>', '/a', 1, 1],
  ])('locates in %j as far as it is JSON', (text, pointer, line, column) => {
    expect(locate(text).placeOf(pointer)).toEqual({ line, column });
    expect(locate(text).keyPlaceOf(`${pointer}/x`)).toEqual({ line, column });
  });

  it('survives bytes that are not UTF-8 and brackets that never close', () => {
    expect(createLocator(new Uint8Array([0x7b, 0xff])).placeOf('/a')).toEqual({ line: 1, column: 1 });
    expect(locate('['.repeat(300_000)).placeOf('/0/0/0')).toEqual({ line: 1, column: 4 });
  });

  it('agrees with a naive reader of the same text', () => {
    const space = fc.constantFrom(undefined, 1, '\t', '\r\n');
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), space, (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const naive = naivePlaces(text);
        const locator = locate(text);
        expect(locator.placesOf([...naive.keys()])).toEqual([...naive.values()]);
      }),
    );
  });

  it('stays linear where a list is long and every item is asked for', () => {
    const items = 100_000;
    const locator = locate(`[${'1,'.repeat(items - 1)}1]`);
    const pointers = Array.from({ length: items }, (_item, index) => `/${index}`);
    expect(locator.placesOf(pointers).at(-1)).toEqual({ line: 1, column: 2 * items });
  });
});

/** Cuts values off the front of a text by trying ever longer prefixes: slow, and unlike the real reader in every way. */
function naivePlaces(text: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const skip = (at: number): number => at + (/^[\s,:]*/.exec(text.slice(at))?.[0].length ?? 0);
  const visit = (value: unknown, from: number, pointer: string): number => {
    let at = skip(from);
    const before = text.slice(0, at).split('\n');
    places.set(pointer, { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
    if (typeof value !== 'object' || value === null) return at + JSON.stringify(value).length;
    const isList = Array.isArray(value);
    at += 1;
    for (const [key, child] of entriesAsWritten(value)) {
      if (!isList) at = skip(at) + JSON.stringify(key).length;
      at = visit(child, at, pointerTo(pointer, key));
    }
    return skip(at) + 1;
  };
  visit(buildValue(text), 0, '');
  return places;
}

// JSON.stringify wrote them in this order.
function entriesAsWritten(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value);
}
