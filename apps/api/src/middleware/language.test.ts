import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

describe('languageOf', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['es', 'es'],
    ['ES-mx', 'es'],
    ['es-ES,es;q=0.9,en;q=0.8', 'es'],
    ['en-GB,en;q=0.9,es;q=0.8', 'en'],
    ['fr, es;q=0.5', 'es'],
    ['fr, *;q=0.5', 'en'],
    ['en;q=0.2, es;q=0.7', 'es'],
    ['es;q=0', 'en'],
    ['es;q=nonsense', 'es'],
    ['de', 'en'],
    [`${'fr,'.repeat(50_000)}es`, 'en'],
  ])('reads %j as %s', (header, language) => {
    expect(languageOf(header?.slice(0, 100_000))).toBe(language);
  });
});
