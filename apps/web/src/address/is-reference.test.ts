import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesFor } from './addresses.ts';
import { isReference } from './is-reference.ts';

describe('isReference', () => {
  it.each([
    'acme.example/chat@1.0',
    'community.localhost/openai@2025-12',
    'acme.example/a@1.0+build:7',
    `sha256:${'0a'.repeat(32)}`,
  ])('takes %s', (text) => {
    expect(isReference(text)).toBe(true);
  });

  it.each([
    '',
    ' ',
    'openai',
    'acme.example',
    'acme.example/chat',
    'acme.example/chat@',
    '@1.0',
    '/chat@1.0',
    'acme.example/chat@1.0@2.0',
    'acme.example/chat/x@1.0',
    'acme.example/Chat@1.0',
    'sha256:00',
    `sha256:${'zz'.repeat(32)}`,
    `md5:${'0a'.repeat(32)}`,
    'acme.example/chat@1..2',
    'acme.example/chat@../../v1',
    '__proto__',
    '\u0000',
  ])('refuses %j', (text) => {
    expect(isReference(text)).toBe(false);
  });

  it('takes exactly what a page can lead to', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '.', '/', '@', '1', '-', ':', 'A') }), (text) => {
        const lead = (): string => addressesFor('en', undefined).version(text);
        if (isReference(text)) expect(lead()).toMatch(/^\/(en\/s|v1\/boms)\//u);
        else expect(lead).toThrow();
      }),
    );
  });
});
