import { describe, expect, it } from 'vitest';
import { pathReference, toIriReference } from './iri-reference.ts';

describe('toIriReference', () => {
  it.each([
    'LICENSE',
    'https://acme.example/a?b=c#d',
    './a%20b',
    'urn:x:y',
    'mailto:a@b.example',
    'año/ü',
    '#part',
  ])('takes %s', (text) => {
    expect(toIriReference(text)).toBe(text);
  });

  it.each(['', 'a b', 'a\nb', '<a>', 'a%2', '`x`', '1:2', 'a\\b', '\ud800', 'x'.repeat(2_001)])(
    'refuses %j',
    (text) => {
      expect(toIriReference(text)).toBeUndefined();
    },
  );
});

describe('pathReference', () => {
  it.each([
    ['README.md', './README.md'],
    ['a b/c#d?e%f.md', './a%20b/c%23d%3Fe%25f.md'],
    ['x:y', './x%3Ay'],
    ['\ud800', './%EF%BF%BD'],
  ])('writes %j as %s, which is always a reference', (path, reference) => {
    expect(pathReference(path)).toBe(reference);
    expect(toIriReference(reference)).toBe(reference);
  });
});
