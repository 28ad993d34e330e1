import { describe, expect, it } from 'vitest';
import { preferredLanguage } from './preferred-language.ts';

describe('preferredLanguage', () => {
  it.each([
    [null, 'en'],
    ['', 'en'],
    ['es', 'es'],
    ['es-MX,es;q=0.9,en;q=0.8', 'es'],
    ['en-GB,es;q=0.9', 'en'],
    ['fr,de;q=0.9,es;q=0.1', 'es'],
    ['en;q=0.2,es;q=0.7', 'es'],
    ['es;q=0,en', 'en'],
    ['fr', 'en'],
    ['*', 'en'],
    ['es;q=nonsense', 'en'],
    [';;;,,,', 'en'],
  ])('chooses from %j the language %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});
