import { describe, expect, it } from 'vitest';
import { listAt, objectAt, objectsAt, textAt } from './access.ts';

describe('reading a member by its expected type', () => {
  it('gives the member where the type is right', () => {
    const object = { text: 'a', object: { b: 1 }, list: [1, { c: 2 }, null, [], { d: 3 }] };
    expect(textAt(object, 'text')).toBe('a');
    expect(objectAt(object, 'object')).toEqual({ b: 1 });
    expect(listAt(object, 'list')).toHaveLength(5);
    expect(objectsAt(object, 'list')).toEqual([
      [1, { c: 2 }],
      [4, { d: 3 }],
    ]);
  });

  it.each([undefined, {}, { x: null }, { x: 1 }, { x: true }, { x: ' ' }])(
    'gives nothing for %j',
    (object) => {
      expect(textAt(object, 'x')).toBeUndefined();
      expect(objectAt(object, 'x')).toBeUndefined();
      expect(listAt(object, 'x')).toEqual([]);
      expect(objectsAt(object, 'x')).toEqual([]);
    },
  );

  it('takes no list for an object and no text for a list', () => {
    expect(objectAt({ x: [] }, 'x')).toBeUndefined();
    expect(listAt({ x: 'abc' }, 'x')).toEqual([]);
  });
});
