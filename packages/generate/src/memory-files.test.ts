import { describe, expect, it } from 'vitest';
import { memoryFiles } from './memory-files.ts';

const BYTES = new Uint8Array([1, 2, 3, 4, 5]);

describe('memoryFiles', () => {
  it('lists each file with its size, and the label when there is one', async () => {
    const entries = [{ path: 'a/b', sizeBytes: 5 }];
    expect(await memoryFiles(new Map([['a/b', BYTES]])).list()).toEqual({ entries, issues: [] });
    expect(await memoryFiles(new Map([['a/b', BYTES]]), 'model').list()).toEqual({
      entries,
      issues: [],
      label: 'model',
    });
  });

  it.each<[offset: number, lengthBytes: number, bytes: readonly number[]]>([
    [0, 5, [1, 2, 3, 4, 5]],
    [1, 2, [2, 3]],
    [3, 2 ** 50, [4, 5]],
    [5, 1, []],
    [9, 1, []],
    [0, 0, []],
  ])('from %d reads %d bytes', async (offset, lengthBytes, bytes) => {
    const files = memoryFiles(new Map([['a', BYTES]]));
    expect(await files.read('a', offset, lengthBytes)).toEqual(new Uint8Array(bytes));
  });

  it('reads nothing of a file that is not there', async () => {
    expect(await memoryFiles(new Map()).read('a', 0, 1)).toEqual(new Uint8Array(0));
  });
});
