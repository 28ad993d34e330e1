import { describe, expect, it } from 'vitest';
import { compact } from './compact.ts';

describe('compact', () => {
  it.each<[what: string, object: object, kept: object]>([
    ['undefined', { a: undefined }, {}],
    ['an empty list', { a: [] }, {}],
    ['an empty map', { a: {} }, {}],
    ['nothing', {}, {}],
  ])('drops %s', (_what, object, kept) => {
    expect(compact(object)).toEqual(kept);
    expect(Object.keys(compact(object))).toEqual([]);
  });

  it('keeps what says something, even little', () => {
    const object = { a: false, b: 0, c: '', d: null, e: [undefined], f: { g: undefined } };
    expect(compact(object)).toEqual(object);
  });

  it('keeps the order of the members and leaves the object as it was', () => {
    const object = { z: 1, y: undefined, x: [2] };
    expect(Object.keys(compact(object))).toEqual(['z', 'x']);
    expect(Object.keys(object)).toEqual(['z', 'y', 'x']);
  });
});
