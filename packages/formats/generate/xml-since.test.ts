import { describe, expect, it } from 'vitest';
import type { Part, Shape, Value } from '../src/xml/shape.ts';
import type { Derived } from './xml-derive.ts';
import { withSince } from './xml-since.ts';

const TEXT: Value = { kind: 'scalar', scalar: 'text' };

const derived = (shapes: Readonly<Record<string, Shape>>): Derived => ({
  shapes: new Map(Object.entries(shapes)),
  root: 'bom',
  unsaid: [],
});

const one = (element: string, value: Value = TEXT): Part => ({
  element,
  member: element,
  form: 'one',
  value,
});
const flat = (element: string, value: Value = TEXT): Part => ({
  element,
  member: element,
  form: 'flat',
  value,
});
const wrapped = (element: string, value: Value = TEXT, more: object = {}): Part => ({
  element,
  member: element,
  form: 'wrapped',
  variants: [{ element: 'item', value }],
  ...more,
});

/** Marks a root of 1.7 against one of 1.6. */
const marked = (newer: Shape, older: Shape) =>
  withSince(derived({ bom: newer }), derived({ bom: older })).get('bom');

describe('what 1.6 does not have', () => {
  it('is marked, and nothing else', () => {
    const attribute = (name: string) => ({ name, member: name, scalar: 'text' as const });
    expect(
      marked(
        { attributes: [attribute('a'), attribute('b')], parts: [one('x'), one('y'), one('z')] },
        { attributes: [attribute('b')], parts: [one('x'), one('z')] },
      ),
    ).toEqual({
      attributes: [{ ...attribute('a'), since: '1.7' }, attribute('b')],
      parts: [one('x'), { ...one('y'), since: '1.7' }, one('z')],
    });
  });

  it.each<[string, (element: string, value: Value) => Part]>([
    ['one element', one],
    ['elements in a row', flat],
    ['elements within one', wrapped],
  ])('is found in the shapes below %s', (_case, partOf) => {
    const part = partOf('part', { kind: 'shape', shape: 'inner' });
    const newer = derived({ bom: { parts: [part] }, inner: { parts: [one('x'), one('y')] } });
    const older = derived({ bom: { parts: [part] }, inner: { parts: [one('x')] } });
    expect(withSince(newer, older).get('inner')).toEqual({
      parts: [one('x'), { ...one('y'), since: '1.7' }],
    });
  });

  it('is found in an object that stands in place of a list, and in an inline one', () => {
    const parts: Part[] = [wrapped('l', TEXT, { object: 'o' }), { element: 'i', form: 'inline', shape: 'p' }];
    const inner = { parts: [one('x')] };
    const found = withSince(
      derived({ bom: { parts }, o: inner, p: inner }),
      derived({ bom: { parts }, o: { parts: [] }, p: { parts: [] } }),
    );
    const expected = { parts: [{ ...one('x'), since: '1.7' }] };
    expect([found.get('o'), found.get('p')]).toEqual([expected, expected]);
  });

  it('ends where an object holds itself', () => {
    const shape: Shape = { parts: [one('a', { kind: 'shape', shape: 'bom' })] };
    expect(marked(shape, shape)).toEqual(shape);
  });

  it('may be an object in place of a text that 1.6 has', () => {
    const newer: Part = flat('encr', { kind: 'shape', shape: 'encr', orText: true });
    const found = withSince(
      derived({ bom: { parts: [newer] }, encr: {} }),
      derived({ bom: { parts: [flat('encr')] } }),
    );
    expect(found.get('bom')).toEqual({ parts: [newer] });
  });
});

describe('two versions that one table cannot serve', () => {
  it.each<[string, Shape, Shape, RegExp]>([
    [
      'another order',
      { parts: [one('x'), one('y')] },
      { parts: [one('y'), one('x')] },
      /"bom" is \["x","y"\] in 1\.7 and \["y","x"\] in 1\.6/,
    ],
    [
      'an element that 1.7 has lost',
      { parts: [one('x')] },
      { parts: [one('x'), one('y')] },
      /"bom" is \["x"\] in 1\.7 and \["x","y"\] in 1\.6/,
    ],
    [
      'another form',
      { parts: [one('x')] },
      { parts: [flat('x')] },
      /"x" is "one" in 1\.7 and "flat" in 1\.6/,
    ],
    [
      'a list that is wrapped in one of them',
      { parts: [wrapped('x')] },
      { parts: [flat('x')] },
      /"x" is "wrapped" in 1\.7 and "flat" in 1\.6/,
    ],
    [
      'another kind of text',
      { parts: [one('x')] },
      { parts: [one('x', { kind: 'scalar', scalar: 'uri' })] },
      /"scalar" is .*"text".* in 1\.7 and .*"uri".* in 1\.6/,
    ],
    [
      'another kind of value',
      { parts: [one('x')] },
      { parts: [one('x', { kind: 'reference' })] },
      /"scalar" is /,
    ],
    [
      'a list that may be empty in one of them',
      { parts: [wrapped('x')] },
      { parts: [wrapped('x', TEXT, { isNonEmpty: true })] },
      /"x" is /,
    ],
    [
      'a list that may be repeated in one of them',
      { parts: [wrapped('x', TEXT, { isRepeated: true })] },
      { parts: [wrapped('x')] },
      /"x" is /,
    ],
    ['room in one of them', { isOpen: true }, {}, /"bom" is /],
    ['room for attributes in one of them', {}, { hasOpenAttributes: true }, /"bom" is /],
    [
      'another text',
      { text: { member: 'a', scalar: 'text' } },
      { text: { member: 'a', scalar: 'token' } },
      /"bom" is /,
    ],
  ])('are refused: %s', (_case, newer, older, message) => {
    expect(() => marked(newer, older)).toThrow(message);
  });
});
