import { describe, expect, it } from 'vitest';
import { externalLink } from './external-link.ts';

describe('externalLink', () => {
  it('reads a web address and shows its host', () => {
    expect(externalLink('https://example.com/card#x')).toEqual({
      href: 'https://example.com/card#x',
      host: 'example.com',
    });
  });

  it('shows a host of look-alike letters in its ASCII form', () => {
    expect(externalLink('https://оpenai.com/')?.host).toMatch(/^xn--/u);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'https://user:password@example.com/',
    'example.com',
    '',
    'https://',
  ])('makes no link of %j', (text) => {
    expect(externalLink(text)).toBeUndefined();
  });
});
