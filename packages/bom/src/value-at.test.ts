import { describe, expect, it } from 'vitest';
import { valueAt } from './value-at.ts';

// The document and the answers of RFC 6901 §5.
const RFC = {
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

describe('valueAt', () => {
  it.each([
    ['', RFC],
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
  ])('finds %j', (pointer, value) => {
    expect(valueAt(RFC, pointer)).toEqual(value);
  });

  it.each(['foo', '/foo/2', '/foo/00', '/foo/-', '/foo/length', '/constructor', '/foo/0/0', '/none/at/all'])(
    'finds nothing at %j',
    (pointer) => {
      expect(valueAt(RFC, pointer)).toBeUndefined();
    },
  );
});
