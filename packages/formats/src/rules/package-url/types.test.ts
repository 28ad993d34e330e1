import { describe, expect, it } from 'vitest';
import { componentWith, documentWith, validateObject } from '../../tests/documents.ts';

async function isPackageUrl(purl: string): Promise<boolean> {
  const { issues } = await validateObject(documentWith({ components: [componentWith({ purl })] }));
  expect(issues.every(({ code }) => code === 'W0319')).toBe(true);
  return issues.length === 0;
}

/** purl specification, purl-types and its README. */
describe('a package URL', () => {
  it.each([
    'pkg:bitbucket/birkenfeld/pygments-main@244fd47e07d1014f0aed9c',
    'pkg:deb/debian/curl@7.50.3-1?arch=i386&distro=jessie',
    'pkg:docker/cassandra@sha256:244fd47e07d1004f0aed9c',
    'pkg:gem/jruby-launcher@1.1.2?platform=java',
    'pkg:generic/bitwarderl?vcs_url=git%2Bhttps://git.fsfe.org/dxtr/bitwarderl%40cc55108da32bfb4b7ebf588c6e3c',
    'pkg:github/package-url/purl-spec@244fd47e07d1004f0aed9c',
    'pkg:golang/google.golang.org/genproto#googleapis/api/annotations',
    'pkg:maven/org.apache.xmlgraphics/batik-anim@1.9.1?packaging=sources',
    'pkg:npm/%40angular/animation@12.3.1',
    'pkg:npm/foobar@12.3.1',
    'pkg:nuget/EnterpriseLibrary.Common@6.0.1304',
    'pkg:pypi/django@1.11.1',
    'pkg:rpm/fedora/curl@7.50.3-1.fc25?arch=i386&distro=fedora-25',
    'pkg:huggingface/distilbert-base-uncased@043235d6088ecd3dd5fb5ca3592b6913fd516027',
    'pkg:huggingface/microsoft/deberta-v3-base@559062ad13d311b87b2c455e67dcd5f1c8f65111',
    'pkg:mlflow/creditfraud@3?repository_url=https://westus2.api.azureml.ms/mlflow/v1.0/subscriptions/a',
    'pkg:oci/debian@sha256%3A244fd47e07d10?repository_url=docker.io/library/debian&arch=amd64&tag=latest',
    'pkg:cargo/rand@0.7.2',
    'pkg:conda/absl-py@0.4.1?build=py36h06a4308_0&channel=main&subdir=linux-64&type=tar.bz2',
    'pkg:hex/phoenix@1.3.3',
    'pkg:cran/A3@1.0.0',
    'pkg:swift/github.com/Alamofire/Alamofire@5.4.3',
    'pkg:swid/Acme/example.com/Enterprise+Server@1.0.0?tag_id=75b8c285-fa7b-485b-b199-4745e3004d0d',
    'pkg:nowhere/of-a-type-that-nobody-has-registered',
  ])('is %s', async (purl) => {
    expect(await isPackageUrl(purl)).toBe(true);
  });

  it.each([
    ['no scheme', 'npm/left-pad@1.3.0'],
    ['another scheme', 'npm:left-pad@1.3.0'],
    ['a URL', 'https://example.org/left-pad'],
    ['the scheme alone', 'pkg:'],
    ['no type', 'pkg:/left-pad'],
    ['no name', 'pkg:npm'],
    ['an empty name', 'pkg:npm/'],
    ['a type that begins with a digit', 'pkg:3d/model'],
    ['a type with an underscore', 'pkg:n_pm/a'],
    ['a Maven package without a group', 'pkg:maven/batik-anim@1.9.1'],
    ['a Swift package without a host', 'pkg:swift/Alamofire@5.4.3'],
    ['an R package without a version', 'pkg:cran/A3'],
    ['a Conan package with a channel and no user', 'pkg:conan/openssl@3.0.3?channel=stable'],
    ['half an octet', 'pkg:npm/a%4'],
    ['octets that are no UTF-8', 'pkg:npm/%ff'],
    ['text', 'left-pad'],
    ['one letter after another, without end', `pkg:npm/${'a'.repeat(4097)}`],
  ])('is not %s', async (_name, purl) => {
    expect(await isPackageUrl(purl)).toBe(false);
  });

  it.each([
    [4096, true],
    [4097, false],
  ])('of %i characters is one: %s', async (length, expected) => {
    expect(await isPackageUrl('pkg:npm/'.padEnd(length, 'a'))).toBe(expected);
  });
});
