import { describe, expect, it } from 'vitest';
import { ISSUE_CODES } from './codes.ts';
import { ABOUT, ownProperty } from './property-names.ts';

describe('issue codes', () => {
  it('say in both languages what is wrong, once each', () => {
    const titles = Object.values(ISSUE_CODES).map(({ en }) => en);
    expect(new Set(titles).size).toBe(titles.length);
    for (const [code, { en, es }] of Object.entries(ISSUE_CODES)) {
      expect(code).toMatch(/^[EW]\d{4}$/);
      expect(en, code).toMatch(/^[A-Z].*[^.]$/);
      expect(es, code).toMatch(/^[A-Z].*[^.]$/);
      expect(es, code).not.toBe(en);
    }
  });
});

describe('property names', () => {
  it('begin with the namespace', () => {
    expect(ownProperty('hw:foundry')).toBe('trasluz:hw:foundry');
    expect(ABOUT).toBe('trasluz:about');
  });
});
