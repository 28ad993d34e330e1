import { describe, expect, it } from 'vitest';
import { createPath, type Path } from './path.ts';

/** Takes steps on a new path: `{` and `[` enter, `<` leaves, `.` begins a value, any other word is a member name. */
function pathAfter(...steps: readonly string[]): Path {
  const path = createPath();
  for (const [at, step] of steps.entries()) {
    if (step === '{' || step === '[') path.enter(step === '{');
    else if (step === '<') path.leave();
    else if (step === '.') path.beginValue();
    else path.noteKey(step.replace('key:', ''), at);
  }
  return path;
}

describe('createPath', () => {
  it.each<[readonly string[], string, number]>([
    [[], '', 0],
    [['.'], '', 0],
    [['.', '{'], '', 1],
    [['.', '{', 'a'], '/a', 1],
    [['.', '{', 'a', '.'], '/a', 1],
    [['.', '{', 'a', '.', 'b'], '/b', 1],
    [['.', '['], '', 1],
    [['.', '[', '.'], '/0', 1],
    [['.', '[', '.', '.', '.'], '/2', 1],
    [['.', '{', 'a', '.', '[', '.', '{', 'b'], '/a/0/b', 3],
    [['.', '{', 'a', '.', '[', '.', '{', 'b', '.', '<'], '/a/0', 2],
    [['.', '{', 'a', '.', '[', '.', '<', 'b'], '/b', 1],
    [['.', '[', '.', '[', '.', '<', '.'], '/1', 1],
    [['.', '{', 'a', '.', '<'], '', 0],
    [['.', '{', 'a/b~c'], '/a~1b~0c', 1],
    [['.', '{', 'key:'], '/', 1],
    [['.', '{', '0'], '/0', 1],
  ])('stands after %j at %j', (steps, pointer, depth) => {
    const path = pathAfter(...steps);
    expect([path.pointer(), path.depth]).toEqual([pointer, depth]);
  });

  it('tells where a name stood first in the same object, and not in another', () => {
    const path = createPath();
    path.enter(true);
    expect(path.noteKey('a', 10)).toBeUndefined();
    expect(path.noteKey('b', 20)).toBeUndefined();
    expect(path.noteKey('a', 30)).toBe(10);
    expect(path.noteKey('a', 40)).toBe(10);
    path.enter(true);
    expect(path.noteKey('a', 50)).toBeUndefined();
    path.leave();
    expect(path.noteKey('b', 60)).toBe(20);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'knows no %s before it was noted',
    (key) => {
      const path = createPath();
      expect(path.noteKey(key, 1)).toBeUndefined();
      expect(path.noteKey(key, 2)).toBe(1);
    },
  );
});
