import type { Json } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { readOne } from './tests/reading.ts';

type Given = Readonly<Record<string, Json>>;

describe('a package', () => {
  it.each<[string, Given, object]>([
    ['version', { versionInfo: '1.2' }, { version: '1.2' }],
    ['description', { description: 'What it is' }, { description: 'What it is' }],
    ['summary, where nothing else describes it', { summary: 'Short' }, { description: 'Short' }],
    [
      'supplier',
      { supplier: 'Organization: Acme (a@b.example)' },
      { supplier: { name: 'Acme', contact: [{ email: 'a@b.example' }] } },
    ],
    [
      'supplier that is a person',
      { supplier: 'Person: Jane' },
      { supplier: { contact: [{ name: 'Jane' }] } },
    ],
    ['originator', { originator: 'Organization: Acme' }, { manufacturer: { name: 'Acme' } }],
    ['originator that is a person', { originator: 'Person: Jane' }, { authors: [{ name: 'Jane' }] }],
    [
      'download location',
      { downloadLocation: 'https://acme.example/a.tgz' },
      { externalReferences: [{ type: 'distribution', url: 'https://acme.example/a.tgz' }] },
    ],
    [
      'place under version control',
      { downloadLocation: 'git+https://acme.example/a.git@v1' },
      { externalReferences: [{ type: 'vcs', url: 'git+https://acme.example/a.git@v1' }] },
    ],
    [
      'home page',
      { homepage: 'https://acme.example/' },
      { externalReferences: [{ type: 'website', url: 'https://acme.example/' }] },
    ],
    [
      'checksums',
      { checksums: [{ algorithm: 'SHA1', checksumValue: 'a'.repeat(40) }] },
      { hashes: [{ alg: 'SHA-1', content: 'a'.repeat(40) }] },
    ],
    ['copyright', { copyrightText: 'Acme 2026' }, { copyright: 'Acme 2026' }],
    ['purpose', { primaryPackagePurpose: 'OPERATING-SYSTEM' }, { type: 'operating-system' }],
    [
      'release date',
      { releaseDate: '2026-05-12T09:30:00Z' },
      {
        properties: [{ name: 'cdx:lifecycle:milestone:generalAvailability', value: '2026-05-12T09:30:00Z' }],
      },
    ],
    [
      'end of support',
      { validUntilDate: '2027-05-12T09:30:00Z' },
      { properties: [{ name: 'cdx:lifecycle:milestone:endOfSupport', value: '2027-05-12T09:30:00Z' }] },
    ],
  ])('has its %s as a member', async (_name, members, expected) => {
    const { component, losses } = await readOne(members);
    expect(component).toMatchObject(expected);
    expect(losses).toEqual([]);
  });

  it.each<[string, Given, readonly string[]]>([
    ['source', { sourceInfo: 'from git' }, ['sourceInfo=from git']],
    ['file name', { packageFileName: 'a.tgz' }, ['packageFileName=a.tgz']],
    ['comments', { comment: 'a', licenseComments: 'b' }, ['comment=a', 'licenseComments=b']],
    ['second description', { summary: 'a', description: 'b' }, ['summary=a']],
    ['attributions', { attributionTexts: ['a', 'b'] }, ['attributionTexts=a', 'attributionTexts=b']],
    ['analysis', { filesAnalyzed: false }, ['filesAnalyzed=false']],
    [
      'verification code',
      {
        packageVerificationCode: {
          packageVerificationCodeValue: 'ab',
          packageVerificationCodeExcludedFiles: ['./x'],
        },
      },
      ['packageVerificationCodeValue=ab', 'packageVerificationCodeExcludedFiles=./x'],
    ],
    ['build date', { builtDate: '2026-05-12T09:30:00Z' }, ['builtDate=2026-05-12T09:30:00Z']],
    [
      'word that there is none',
      { downloadLocation: 'NONE', homepage: 'NONE', copyrightText: 'NONE' },
      ['copyrightText=NONE', 'downloadLocation=NONE', 'homepage=NONE'],
    ],
    [
      'party of no known form',
      { supplier: 'Acme', originator: 'Tool: x' },
      ['supplier=Acme', 'originator=Tool: x'],
    ],
    [
      'checksums that CycloneDX does not have',
      {
        checksums: [
          { algorithm: 'MD2', checksumValue: 'ab' },
          { algorithm: 'SHA256', checksumValue: 'ab' },
        ],
      },
      ['checksum=MD2=ab', 'checksum=SHA256=ab'],
    ],
    ['purpose without its own type', { primaryPackagePurpose: 'ARCHIVE' }, ['primaryPackagePurpose=ARCHIVE']],
  ])('keeps its %s as a property', async (_name, members, kept) => {
    const read = await readOne(members);
    expect(read.kept).toEqual(kept);
    expect(read.losses).toEqual([]);
  });

  it('says nothing where its author does not', async () => {
    const { component, kept } = await readOne({
      ...{
        versionInfo: 'NOASSERTION',
        supplier: 'NOASSERTION',
        originator: 'NOASSERTION',
        copyrightText: 'NOASSERTION',
      },
      ...{
        licenseDeclared: 'NOASSERTION',
        licenseConcluded: 'NOASSERTION',
        homepage: 'NOASSERTION',
        checksums: [],
      },
    });
    expect(Object.keys(component)).toEqual(['type', 'bom-ref', 'name']);
    expect(kept).toEqual([]);
  });

  it.each<[string, Given, string]>([
    ['a library, where nothing is said', {}, 'library'],
    ['an archive, which is a file', { primaryPackagePurpose: 'ARCHIVE' }, 'file'],
    [
      'a model by a word that writers add',
      { primaryPackagePurpose: 'machine-learning-model' },
      'machine-learning-model',
    ],
    ['data by a word that writers add', { primaryPackagePurpose: 'DATASET' }, 'data'],
    [
      'a model by its package URL',
      { externalRefs: [purl('pkg:huggingface/acme/chat@1')] },
      'machine-learning-model',
    ],
    ['a container by its package URL', { externalRefs: [purl('pkg:oci/acme@1')] }, 'container'],
    [
      'what it says, whatever its package URL',
      { primaryPackagePurpose: 'FILE', externalRefs: [purl('pkg:oci/acme@1')] },
      'file',
    ],
    ['a library by a word of no sense', { primaryPackagePurpose: 'zzz' }, 'library'],
  ])('is %s', async (_name, members, type) => {
    expect((await readOne(members)).component).toMatchObject({ type });
  });

  it('tells fields that SPDX does not have, and values that it does not take', async () => {
    const { losses } = await readOne({ own: 1, versionInfo: 5, checksums: [4], 'a/b': true });
    expect(losses.map(({ pointer }) => pointer).sort()).toEqual([
      '/packages/0/a~1b',
      '/packages/0/checksums',
      '/packages/0/own',
      '/packages/0/versionInfo',
    ]);
    expect(losses[0]?.what).toMatch(/^the field "/);
  });

  it('keeps a version that is too long for a component', async () => {
    const { component, kept } = await readOne({ versionInfo: 'v'.repeat(1025) });
    expect(component['version']).toBeUndefined();
    expect(kept).toEqual([`versionInfo=${'v'.repeat(1025)}`]);
  });

  it('without name is called by its id', async () => {
    expect((await readOne({ name: '' })).component).toMatchObject({ name: 'SPDXRef-acme' });
    expect((await readOne({ name: '', SPDXID: '' })).component).toMatchObject({ name: 'NOASSERTION' });
  });
});

function purl(referenceLocator: string): Json {
  return { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator };
}
