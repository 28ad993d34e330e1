import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRepeats, textHash } from './repeats.ts';

describe('createRepeats', () => {
  it('never takes what stands twice for something that stands once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (hashes) => {
        const repeats = createRepeats(hashes.length);
        for (const hash of [...hashes, ...hashes]) repeats.add(hash);
        expect(hashes.every(repeats.mayRepeat)).toBe(true);
      }),
    );
  });

  it('tells most of what stands once', () => {
    const hashes = Array.from({ length: 1000 }, (_, index) => textHash(`package-${index}`, 0));
    const repeats = createRepeats(hashes.length);
    for (const hash of hashes) repeats.add(hash);
    expect(hashes.filter(repeats.mayRepeat).length).toBeLessThan(300);
  });
});

describe('textHash', () => {
  it('is the same for texts that are the same in lower case', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'A', 'k', '\u212A', 'é', '1', '-') });
    fc.assert(
      fc.property(text, fc.integer(), (one, seed) => {
        expect(textHash(one, seed)).toBe(textHash(one.toLowerCase(), seed));
      }),
    );
  });
});
