import { describe, expect, it } from 'vitest';
import { atQuery, pinnedAt } from './pinned-at.ts';

function url(query: string): URL {
  return new URL(`http://registry.example/en${query}`);
}

describe('pinnedAt', () => {
  it('reads a publication number', () => {
    expect(pinnedAt(url('?at=12'))).toBe(12);
    expect(pinnedAt(url('?at=0'))).toBe(0);
  });

  it('pins nothing where the address says nothing', () => {
    expect(pinnedAt(url(''))).toBeUndefined();
    expect(pinnedAt(url('?at='))).toBeUndefined();
  });

  it.each(['-1', '1.5', '1e3', 'latest', '99999999999', '0x10', ' 7', '2147483648'])('refuses %j', (at) => {
    expect(() => pinnedAt(url(`?at=${encodeURIComponent(at)}`))).toThrow(
      expect.objectContaining({ status: 400 }),
    );
  });
});

describe('atQuery', () => {
  it('is a member only where something is pinned', () => {
    expect(atQuery(url('?at=3'))).toEqual({ at: 3 });
    expect(atQuery(url(''))).toEqual({});
  });
});
