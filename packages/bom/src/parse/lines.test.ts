import { describe, expect, it } from 'vitest';
import { createLines } from './lines.ts';

describe('createLines', () => {
  it.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 2, 1],
    [3, 3, 1],
    [5, 3, 3],
    [6, 4, 1],
    [99, 4, 1],
  ])('places offset %i', (offset, line, column) => {
    expect(createLines('a\n\n\u00e9\r\n').placeAt(offset)).toEqual({ line, column });
  });

  it('counts characters beyond the basic plane as two', () => {
    expect(createLines('😀x').placeAt(2)).toEqual({ line: 1, column: 3 });
  });
});
