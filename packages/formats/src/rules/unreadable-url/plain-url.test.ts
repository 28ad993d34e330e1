import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainUrl } from './plain-url.ts';

/** Signs that make URLs good and bad, often enough to meet both. */
const sign = fc.constantFrom(...'az09.-_~/:@?#%[ ]\\xn0F', 'xn--', '.com', 'é');

describe('isPlainUrl', () => {
  it('takes only what a parser takes and RFC 3987 allows', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('http://', 'https://', 'https:/'),
        fc.array(sign, { maxLength: 12 }),
        (scheme, signs) => {
          const url = `${scheme}${signs.join('')}`;
          if (!isPlainUrl(url)) return;
          expect(URL.canParse(url)).toBe(true);
          expect(url).toMatch(/^[\w.~:/-]+$/);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it.each([
    'https://example.org',
    'https://example.org/',
    'http://files.example.co.uk/a/b-1.0_x.tar.gz',
    'https://supplier-7.example/',
  ])('takes %s', (url) => {
    expect(isPlainUrl(url)).toBe(true);
  });

  it.each(['https://1.2.3.400', 'https://a.0x', 'https://xn--a.org', 'https://', 'https://localhost', 'a/b'])(
    'leaves %s to the parser',
    (url) => {
      expect(isPlainUrl(url)).toBe(false);
    },
  );
});
