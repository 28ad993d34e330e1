import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalPurl, packageOf } from './purl.ts';

describe('normalPurl', () => {
  it.each([
    ['pkg:huggingface/Acme/Chat@ABCDEF01', 'pkg:huggingface/Acme/Chat@abcdef01'],
    ['pkg:NPM/%40angular/animation@12.3.1', 'pkg:npm/%40angular/animation@12.3.1'],
    ['pkg:npm/@angular/animation@12.3.1', 'pkg:npm/%40angular/animation@12.3.1'],
    ['pkg://pypi/Django_Package@1.0', 'pkg:pypi/django-package@1.0'],
    ['pkg:deb/debian/curl@7.50?distro=jessie&arch=i386', 'pkg:deb/debian/curl@7.50?arch=i386&distro=jessie'],
    ['pkg:github/Package-URL/Purl-Spec@244fd47e07d', 'pkg:github/package-url/purl-spec@244fd47e07d'],
  ])('writes %s as %s', (text, normal) => {
    expect(normalPurl(text)).toBe(normal);
  });

  it.each([
    '',
    'chat',
    'pkg:',
    'pkg:npm',
    'https://example.org/a',
    'pkg:npm/a%ZZ',
    'pkg:1x/a',
    `pkg:npm/${'a'.repeat(5000)}`,
  ])('knows no package URL in %j', (text) => {
    expect(normalPurl(text)).toBeUndefined();
  });

  it('never throws, and writes what it has written the same again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `pkg:npm/${text}`),
        ),
        (text) => {
          const normal = normalPurl(text);
          if (normal !== undefined) expect(normalPurl(normal)).toBe(normal);
        },
      ),
    );
  });
});

describe('packageOf', () => {
  it.each([
    ['pkg:npm/%40angular/animation@12.3.1', 'pkg:npm/%40angular/animation'],
    ['pkg:deb/debian/curl@7.50?arch=i386#lib', 'pkg:deb/debian/curl?arch=i386#lib'],
    ['pkg:npm/left-pad', 'pkg:npm/left-pad'],
  ])('leaves the version of %s away', (purl, name) => {
    expect(packageOf(purl)).toBe(name);
  });
});
