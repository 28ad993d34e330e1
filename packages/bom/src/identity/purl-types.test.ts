import { describe, expect, it } from 'vitest';
import { normalPurl, packageOf } from './purl.ts';

describe('package URLs by type (purl specification, examples of the types)', () => {
  it.each([
    [
      'pkg:bitbucket/birKenfeld/pyGments-main@244fd47e07d1',
      'pkg:bitbucket/birkenfeld/pygments-main@244fd47e07d1',
    ],
    ['pkg:github/Package-url/purl-Spec@244fd47e07d1', 'pkg:github/package-url/purl-spec@244fd47e07d1'],
    [
      'pkg:deb/debian/curl@7.50.3-1?arch=i386&distro=jessie',
      'pkg:deb/debian/curl@7.50.3-1?arch=i386&distro=jessie',
    ],
    ['pkg:docker/cassandra@sha256:244fd47e07d1', 'pkg:docker/cassandra@sha256:244fd47e07d1'],
    ['pkg:gem/jruby-launcher@1.1.2?Platform=java', 'pkg:gem/jruby-launcher@1.1.2?platform=java'],
    [
      'pkg:golang/google.golang.org/genproto#/googleapis/api/',
      'pkg:golang/google.golang.org/genproto#googleapis/api',
    ],
    [
      'pkg:Maven/org.apache.xmlgraphics/batik-anim@1.9.1',
      'pkg:maven/org.apache.xmlgraphics/batik-anim@1.9.1',
    ],
    ['pkg:maven/g/a@1?type=zip&classifier=dist', 'pkg:maven/g/a@1?classifier=dist&type=zip'],
    ['pkg:npm/%40angular/animation@12.3.1', 'pkg:npm/%40angular/animation@12.3.1'],
    ['pkg:npm/foobar@12.3.1', 'pkg:npm/foobar@12.3.1'],
    ['pkg:Nuget/EnterpriseLibrary.Common@6.0.1304', 'pkg:nuget/EnterpriseLibrary.Common@6.0.1304'],
    ['pkg:PYPI/Django_package@1.11.1.dev1', 'pkg:pypi/django-package@1.11.1.dev1'],
    [
      'pkg:rpm/fedora/curl@7.50.3-1.fc25?distro=fedora-25&arch=i386',
      'pkg:rpm/fedora/curl@7.50.3-1.fc25?arch=i386&distro=fedora-25',
    ],
    [
      'pkg:huggingface/distilbert-base-uncased@043235D6088E',
      'pkg:huggingface/distilbert-base-uncased@043235d6088e',
    ],
    [
      'pkg:huggingface/microsoft/deberta-v3-base@559062AD13D3',
      'pkg:huggingface/microsoft/deberta-v3-base@559062ad13d3',
    ],
    ['pkg:cargo/rand@0.7.2', 'pkg:cargo/rand@0.7.2'],
    ['pkg:generic/openssl@1.1.10g', 'pkg:generic/openssl@1.1.10g'],
    ['pkg:oci/debian@sha256%3A244fd47e07d1', 'pkg:oci/debian@sha256:244fd47e07d1'],
  ])('writes %s as %s', (text, normal) => {
    expect(normalPurl(text)).toBe(normal);
    expect(normalPurl(normal)).toBe(normal);
  });

  it.each([
    ['pkg:npm/a@1?checksum=', 'pkg:npm/a@1'],
    ['pkg:npm/a@1#', 'pkg:npm/a@1'],
    ['pkg:/npm/a@1', 'pkg:npm/a@1'],
    ['pkg:npm//a@1', 'pkg:npm/a@1'],
    ['pkg:npm/a@1@2', 'pkg:npm/a%401@2'],
    ['pkg:oci/a?repository_url=u@b', 'pkg:oci/a?repository_url=u%40b'],
  ])('tidies %s to %s', (text, normal) => {
    expect(normalPurl(text)).toBe(normal);
  });

  it.each([
    ' pkg',
    'purl:npm/a',
    'PKG',
    'pkg:npm/',
    'pkg:/a',
    'pkg:n*pm/a',
    'pkg:npm/a%',
    'pkg:npm/a@%E0%A4%A',
  ])('knows no package URL in %j', (text) => {
    expect(normalPurl(text)).toBeUndefined();
  });

  it('reads as many characters as any package has, and no more', () => {
    const padded = (length: number): string => `pkg:npm/${'a'.repeat(length - 8)}`;
    expect(normalPurl(padded(4095))).toBe(padded(4095));
    expect(normalPurl(padded(4096))).toBe(padded(4096));
    expect(normalPurl(padded(4097))).toBeUndefined();
  });

  it.each([
    ['pkg:npm/%40s/a@1', 'pkg:npm/%40s/a'],
    ['pkg:npm/a%401@2', 'pkg:npm/a%401'],
    ['pkg:oci/a@sha256:ab?tag=v%40x#p', 'pkg:oci/a?tag=v%40x#p'],
    ['pkg:oci/a?tag=v%40x', 'pkg:oci/a?tag=v%40x'],
  ])('the package of %s is %s', (purl, name) => {
    expect(packageOf(purl)).toBe(name);
  });
});
