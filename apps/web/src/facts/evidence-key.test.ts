import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEvidenceKey, parseEvidenceKey } from './evidence-key.ts';

describe('an evidence key', () => {
  it('reads back what was written, whatever the subject is called', () => {
    const id = fc.stringMatching(/^[a-z]+\.[a-z-]+$/u);
    fc.assert(
      fc.property(id, fc.string(), (fact, place) => {
        expect(parseEvidenceKey(formatEvidenceKey(fact, place))).toEqual({ fact, place });
      }),
    );
  });

  it.each([null, '', 'chip.foundry', '~0'])('opens nothing for %j', (text) => {
    expect(parseEvidenceKey(text)).toBeUndefined();
  });
});
