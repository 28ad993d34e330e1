import { describe, expect, it } from 'vitest';
import { childrenOf } from './children.ts';
import { createTape } from './tape.ts';

/** Writes a tape as rows of value start, key start and index of the value that follows. */
function rowsOf(text: string): readonly (readonly [number, number, number])[] {
  const tape = createTape(text);
  return Array.from({ length: tape.length }, (_row, index) => [
    tape.startOf(index),
    tape.keyStartOf(index),
    tape.nextOf(index),
  ]);
}

describe('createTape', () => {
  it.each<[string, readonly (readonly [number, number, number])[]]>([
    ['7', [[0, -1, 1]]],
    ['[]', [[0, -1, 1]]],
    [
      '[1, 2]',
      [
        [0, -1, 3],
        [1, -1, 2],
        [4, -1, 3],
      ],
    ],
    [
      '{"a":1}',
      [
        [0, -1, 2],
        [5, 1, 2],
      ],
    ],
    [
      '{"a":[1],"b":2}',
      [
        [0, -1, 4],
        [5, 1, 3],
        [6, -1, 3],
        [13, 9, 4],
      ],
    ],
    [
      '[[[]],0]',
      [
        [0, -1, 4],
        [1, -1, 3],
        [2, -1, 3],
        [6, -1, 4],
      ],
    ],
    [
      '{"a":{}}',
      [
        [0, -1, 2],
        [5, 1, 2],
      ],
    ],
  ])('writes %s as one row for each value', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it.each<[string, readonly (readonly [number, number, number])[]]>([
    [
      '{"a":[1',
      [
        [0, -1, 3],
        [5, 1, 3],
        [6, -1, 3],
      ],
    ],
    [
      '[1,',
      [
        [0, -1, 2],
        [1, -1, 2],
      ],
    ],
    [
      '[1 2]',
      [
        [0, -1, 2],
        [1, -1, 2],
      ],
    ],
    ['{"a"', [[0, -1, 1]]],
  ])('ends what a fault in %s leaves open where the reading ended', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it.each(['', ' ', '<a/>'])('has no row, but a document at the start, for %j', (text) => {
    const tape = createTape(text);
    expect([tape.length, tape.startOf(0), tape.nextOf(0)]).toEqual([0, 0, 0]);
  });

  it.each([1022, 1023, 1024, 1025, 5000])('has room for a list of %i items', (items) => {
    const tape = createTape(`[${Array.from({ length: items }, () => '0').join(',')}]`);
    expect([tape.length, tape.nextOf(0)]).toEqual([items + 1, items + 1]);
    expect(tape.startOf(items)).toBe(2 * items - 1);
  });
});

describe('childrenOf', () => {
  const childOf = (text: string, part: string): number | undefined =>
    childrenOf(text, createTape(text), 0)(part);

  it.each<[string, string, number | undefined]>([
    ['[10,20]', '0', 1],
    ['[10,20]', '1', 2],
    ['[[1],20]', '1', 3],
    ['[10,20]', '2', undefined],
    ['[10,20]', '-', undefined],
    ['[10,20]', '-1', undefined],
    ['[10,20]', '01', undefined],
    ['[10,20]', '1.0', undefined],
    ['[10,20]', '1e0', undefined],
    ['[10,20]', ' 1', undefined],
    ['[10,20]', '', undefined],
    ['[10,20]', 'length', undefined],
    ['[10,20]', '99999999999999999999', undefined],
    ['[]', '0', undefined],
  ])('of the list %s knows the item %j as row %j', (text, part, row) => {
    expect(childOf(text, part)).toBe(row);
  });

  it.each<[string, string, number | undefined]>([
    ['{"a":1,"b":2}', 'b', 2],
    ['{"a":{"b":1},"c":2}', 'c', 3],
    ['{"a":{"b":1},"c":2}', 'b', undefined],
    ['{"":1}', '', 1],
    ['{"0":1}', '0', 1],
    ['{"a/b~c":1}', 'a/b~c', 1],
    ['{"\\u0061":1}', 'a', 1],
    ['{"\\"":1}', '"', 1],
    ['{"a":1,"a":2}', 'a', 2],
    ['{"__proto__":1}', '__proto__', 1],
    ['{}', '__proto__', undefined],
    ['{}', 'constructor', undefined],
    ['7', 'a', undefined],
    ['"[1]"', '0', undefined],
  ])('of %s knows the member %j as row %j', (text, part, row) => {
    expect(childOf(text, part)).toBe(row);
  });
});
