import { describe, expect, it } from 'vitest';
import { membersOf } from './members.ts';

describe('membersOf', () => {
  it('remembers what was read and what says nothing', () => {
    const members = membersOf(
      { a: 'x', b: ' ', c: 'NOASSERTION', d: 4, e: ['x', 1], f: null, g: ['y'], h: [{}] },
      '/p',
    );
    expect(members.text('a')).toBe('x');
    expect(members.text('b')).toBeUndefined();
    expect(members.asserted('c')).toBeUndefined();
    expect(members.text('d')).toBeUndefined();
    expect(members.texts('e')).toEqual([[0, 'x']]);
    expect(members.texts('g')).toEqual([[0, 'y']]);
    expect(members.objects('h')).toEqual([[0, {}]]);
    expect(members.objects('none')).toEqual([]);
    expect(members.untaken()).toEqual(['d', 'e']);
    members.take('d');
    expect(members.untaken()).toEqual(['e']);
  });
});
