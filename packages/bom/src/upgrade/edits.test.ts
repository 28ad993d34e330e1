import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import { deepFreeze } from '../tests/deep-freeze.ts';
import { applyEdits, type Edit } from './edits.ts';

const edit = (pointer: string, set: JsonObject, remove: readonly string[] = []): Edit => ({
  pointer,
  set,
  remove,
});

describe('applyEdits', () => {
  const document = deepFreeze({ a: { b: [{ c: 1, d: 2 }, { e: 3 }] }, f: { g: 4 }, h: null });

  it.each<[string, readonly Edit[], unknown]>([
    ['sets a member of the document itself', [edit('', { h: 5 })], { ...document, h: 5 }],
    ['adds a member', [edit('/f', { i: 6 })], { ...document, f: { g: 4, i: 6 } }],
    ['removes a member', [edit('/f', {}, ['g'])], { ...document, f: {} }],
    ['removes nothing that is not there', [edit('/f', {}, ['z'])], document],
    ['renames', [edit('/f', { k: 4 }, ['g'])], { ...document, f: { k: 4 } }],
    [
      'reaches into lists',
      [edit('/a/b/0', { c: 9 }), edit('/a/b/1', {}, ['e'])],
      { ...document, a: { b: [{ d: 2, c: 9 }, {}] } },
    ],
    [
      'takes several edits of one object together',
      [edit('/f', { x: 1 }), edit('/f', { y: 2 }, ['g'])],
      { ...document, f: { x: 1, y: 2 } },
    ],
    [
      'lets the last of two edits of one member win',
      [edit('/f', { x: 1 }), edit('/f', { x: 2 })],
      { ...document, f: { g: 4, x: 2 } },
    ],
    [
      'edits an object and what stands in it',
      [edit('/a', { z: 1 }), edit('/a/b/1', { e: 4 })],
      { ...document, a: { b: [{ c: 1, d: 2 }, { e: 4 }], z: 1 } },
    ],
    [
      'keeps a set member though another edit removes it',
      [edit('/f', { g: 5 }, ['g'])],
      { ...document, f: { g: 5 } },
    ],
  ])('%s', (_case, edits, expected) => {
    expect(applyEdits(document, edits)).toEqual(expected);
  });

  it('is the same object without edits', () => {
    expect(applyEdits(document, [])).toBe(document);
  });

  it('shares what no edit leads to', () => {
    const edited = applyEdits(document, [edit('/a/b/0', { c: 2 })]);
    expect(edited['f']).toBe(document.f);
    expect(Reflect.get(Object(edited['a']), 'b')[1]).toBe(document.a.b[1]);
  });

  it('unescapes the members of its pointers', () => {
    expect(applyEdits({ 'a/b': { '~': {} } }, [edit('/a~1b/~0', { x: 1 })])).toEqual({
      'a/b': { '~': { x: 1 } },
    });
  });

  it('keeps members where they stood, also those that are changed, and puts new ones behind them', () => {
    const edited = applyEdits({ z: 1, y: 2, x: 3 }, [edit('', { y: 9, w: 4 })]);
    expect(JSON.stringify(edited)).toBe('{"z":1,"y":9,"x":3,"w":4}');
  });

  it('keeps members that objects inherit by name', () => {
    const hostile = JSON.parse('{"f":{"__proto__":{"a":1},"constructor":2}}') as JsonObject;
    const edited = applyEdits(hostile, [edit('/f', { x: 1 })]);
    expect(JSON.stringify(edited)).toBe('{"f":{"__proto__":{"a":1},"constructor":2,"x":1}}');
  });

  it('does as many edits as one after the other', () => {
    const one = fc.record({
      pointer: fc.constantFrom('', '/a', '/f', '/a/b/0', '/a/b/1'),
      set: fc.dictionary(fc.constantFrom('x', 'y'), fc.nat(9), { maxKeys: 2 }),
      remove: fc.subarray(['c', 'e', 'g']),
    });
    const byPointer = fc.uniqueArray(one, { selector: ({ pointer }) => pointer, maxLength: 4 });
    fc.assert(
      fc.property(byPointer, (edits) => {
        const inTurn = edits.reduce<JsonObject>((value, each) => applyEdits(value, [each]), document);
        expect(applyEdits(document, edits)).toEqual(inTurn);
      }),
    );
  });
});
