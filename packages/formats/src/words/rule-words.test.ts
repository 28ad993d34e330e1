import { ISSUE_CODES } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { RULE_WORDS } from './rule-words.ts';

describe('RULE_WORDS', () => {
  it('explains every issue code once', () => {
    expect(RULE_WORDS.map(({ code }) => code)).toEqual(Object.keys(ISSUE_CODES).sort());
  });

  it.each(['en', 'es'] as const)('explains in whole sentences, %s', (language) => {
    for (const { what, why, fix } of RULE_WORDS) {
      for (const words of [what, why, fix]) expect(words[language]).toMatch(/\.$/);
    }
  });
});
