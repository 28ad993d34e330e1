import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedQuery, withQuery } from './query.ts';

describe('withQuery', () => {
  it('keeps references readable', () => {
    expect(withQuery('/en/compare', { ids: 'a.example/b@1,sha256:00' })).toBe(
      '/en/compare?ids=a.example/b@1,sha256:00',
    );
  });

  it('leaves out what is undefined, empty or false', () => {
    expect(withQuery('/en', { a: undefined, b: '', c: false, d: 0 })).toBe('/en?d=0');
    expect(withQuery('/en', {})).toBe('/en');
  });

  it('gives every text back as it was put in', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (value) => {
        const url = new URL(withQuery('/en', { q: value }), 'http://registry.example');
        expect(url.searchParams.get('q')).toBe(value);
        expect([...url.searchParams]).toHaveLength(1);
      }),
    );
  });
});

describe('changedQuery', () => {
  const url = new URL('http://registry.example/en/compare?ids=a.example/b@1&differences=true&at=7');

  it('changes one member and keeps the others', () => {
    expect(changedQuery(url, { lens: 'hardware' })).toBe(
      '/en/compare?ids=a.example/b@1&differences=true&at=7&lens=hardware',
    );
  });

  it('removes a member', () => {
    expect(changedQuery(url, { differences: undefined })).toBe('/en/compare?ids=a.example/b@1&at=7');
  });
});
