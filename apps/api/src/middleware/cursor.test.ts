import { describe, expect, it } from 'vitest';
import { sealCursor, unsealCursor } from './cursor.ts';

const url = 'http://registry.example/v1/search?q=chat&kind=model';

describe('a sealed cursor', () => {
  it('opens with the query that it was made for, whatever the page size, time and order of parameters', () => {
    const sealed = sealCursor('abc', url);
    expect(sealed).not.toBe('abc');
    expect(unsealCursor(sealed, url)).toBe('abc');
    const next = `http://registry.example/v1/search?kind=model&limit=7&at=3&q=chat&cursor=${sealed}`;
    expect(unsealCursor(sealed, next)).toBe('abc');
  });

  it.each([
    ['another filter', 'http://registry.example/v1/search?q=chat&kind=system'],
    ['one filter less', 'http://registry.example/v1/search?q=chat'],
    ['another list', 'http://registry.example/v1/suppliers?q=chat&kind=model'],
  ])('does not open with %s', (_, other) => {
    expect(() => unsealCursor(sealCursor('abc', url), other)).toThrow(
      expect.objectContaining({ code: 'cursor-invalid' }),
    );
  });

  it.each(['', 'x', 'abcdefgh', 'abcdefghi'])('does not open when it is %j', (cursor) => {
    expect(() => unsealCursor(cursor, url)).toThrow(expect.objectContaining({ code: 'cursor-invalid' }));
  });
});
