import { describe, expect, it } from 'vitest';
import { addressesFor, inLanguage, parseDiffPath } from './addresses.ts';

const digest = `sha256:${'a'.repeat(64)}`;

describe('addressesFor', () => {
  const newest = addressesFor('en', undefined);
  const pinned = addressesFor('es', 12);

  it('builds the pages of a version', () => {
    expect(newest.version('acme.example/chat@1.0')).toBe('/en/s/acme.example/chat/v/1.0');
    expect(newest.version('acme.example/chat@1.0', 'facts', { lens: 'hardware' })).toBe(
      '/en/s/acme.example/chat/v/1.0/facts?lens=hardware',
    );
  });

  it('encodes a version with signs that mean something in an address', () => {
    expect(newest.version('acme.example/chat@1.0+build:7')).toBe('/en/s/acme.example/chat/v/1.0%2Bbuild%3A7');
  });

  it('leads to the document itself where only a digest is known', () => {
    expect(newest.version(digest)).toBe(`/v1/boms/sha256%3A${'a'.repeat(64)}`);
  });

  it('carries the pinned state into every page', () => {
    expect(pinned.home).toBe('/es?at=12');
    expect(pinned.search({ q: 'llama' })).toBe('/es/search?q=llama&at=12');
    expect(pinned.supplier('acme.example')).toBe('/es/s/acme.example?at=12');
    expect(pinned.compare(['a.example/b@1', 'c.example/d@2'])).toBe(
      '/es/compare?ids=a.example/b@1,c.example/d@2&at=12',
    );
    expect(pinned.diff('a.example/b@1', digest)).toBe(
      `/es/diff/a.example%2Fb%401...sha256%3A${'a'.repeat(64)}?at=12`,
    );
  });

  it('encodes names that came from an address', () => {
    expect(newest.supplier('a/../b')).toBe('/en/s/a%2F..%2Fb');
    expect(newest.product('a.example', 'x?y')).toBe('/en/s/a.example/x%3Fy');
  });
});

describe('parseDiffPath', () => {
  it('reads two references', () => {
    expect(parseDiffPath('a.example/b@1...c.example/d@2')).toEqual({
      from: 'a.example/b@1',
      to: 'c.example/d@2',
    });
  });

  it.each(['', 'a', '...', 'a...', '...b', 'a...b...c'])('does not read %j', (path) => {
    expect(parseDiffPath(path)).toBeUndefined();
  });
});

describe('inLanguage', () => {
  it('changes the language and keeps page and query', () => {
    const url = new URL('http://registry.example/en/search?q=a&at=3');
    expect(inLanguage(url, 'es')).toBe('/es/search?q=a&at=3');
    expect(inLanguage(new URL('http://registry.example/en'), 'es')).toBe('/es');
  });
});
