import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { readOne } from './tests/reading.ts';

const BASE = { type: 'library', 'bom-ref': 'SPDXRef-acme', name: 'acme' };
const kept = (...properties: readonly (readonly [string, string])[]): JsonObject => ({
  properties: properties.map(([name, value]) => ({ name: `trasluz:spdx-2:${name}`, value })),
});
const property = (name: string, value: string): JsonObject => ({ properties: [{ name, value }] });
const licence = (members: JsonObject): JsonObject => ({ licenses: [members] });
const found = (...licenses: readonly JsonObject[]): JsonObject => ({ evidence: { licenses } });
const reference = (type: string, url: string): JsonObject => ({ externalReferences: [{ type, url }] });

/** One member of a package, SPDX 2.3 §7, and all that is made of it. */
const FIELDS: readonly (readonly [string, Json, JsonObject])[] = [
  ['versionInfo', '1.0', { version: '1.0' }],
  ['versionInfo', 'NONE', { version: 'NONE' }],
  ['versionInfo', '', {}],
  ['versionInfo', 'v'.repeat(1024), { version: 'v'.repeat(1024) }],
  ['versionInfo', 'v'.repeat(1025), kept(['versionInfo', 'v'.repeat(1025)])],
  ['description', 'd', { description: 'd' }],
  ['summary', 's', { description: 's' }],
  ['comment', 'c', kept(['comment', 'c'])],
  ['sourceInfo', 'git', kept(['sourceInfo', 'git'])],
  ['packageFileName', 'acme.tgz', kept(['packageFileName', 'acme.tgz'])],
  ['licenseComments', 'read it', kept(['licenseComments', 'read it'])],
  ['attributionTexts', ['a', 'b'], kept(['attributionTexts', 'a'], ['attributionTexts', 'b'])],
  ['attributionTexts', [], {}],
  ['filesAnalyzed', true, kept(['filesAnalyzed', 'true'])],
  ['filesAnalyzed', false, kept(['filesAnalyzed', 'false'])],
  ['copyrightText', '2026 Acme', { copyright: '2026 Acme' }],
  ['copyrightText', 'NONE', kept(['copyrightText', 'NONE'])],
  ['copyrightText', 'NOASSERTION', {}],
  ['downloadLocation', 'https://a.example/x', reference('distribution', 'https://a.example/x')],
  ['downloadLocation', 'git+https://a.example/x.git@v1', reference('vcs', 'git+https://a.example/x.git@v1')],
  ['downloadLocation', 'git://a.example/x', reference('vcs', 'git://a.example/x')],
  ['downloadLocation', 'hg+http://a.example/x', reference('vcs', 'hg+http://a.example/x')],
  ['downloadLocation', 'svn+https://a.example/x', reference('vcs', 'svn+https://a.example/x')],
  ['downloadLocation', 'bzr+ssh://a.example/x', reference('vcs', 'bzr+ssh://a.example/x')],
  ['downloadLocation', 'gitlab.example/x', reference('distribution', 'gitlab.example/x')],
  ['downloadLocation', 'NONE', kept(['downloadLocation', 'NONE'])],
  ['downloadLocation', 'NOASSERTION', {}],
  ['homepage', 'https://a.example', reference('website', 'https://a.example')],
  ['homepage', 'NONE', kept(['homepage', 'NONE'])],
  [
    'releaseDate',
    '2026-01-01T00:00:00Z',
    property('cdx:lifecycle:milestone:generalAvailability', '2026-01-01T00:00:00Z'),
  ],
  [
    'validUntilDate',
    '2027-01-01T00:00:00Z',
    property('cdx:lifecycle:milestone:endOfSupport', '2027-01-01T00:00:00Z'),
  ],
  ['builtDate', '2026-01-01T00:00:00Z', kept(['builtDate', '2026-01-01T00:00:00Z'])],
  [
    'packageVerificationCode',
    { packageVerificationCodeValue: 'ab', packageVerificationCodeExcludedFiles: ['./x', './y'] },
    kept(
      ['packageVerificationCodeValue', 'ab'],
      ['packageVerificationCodeExcludedFiles', './x'],
      ['packageVerificationCodeExcludedFiles', './y'],
    ),
  ],
  ['packageVerificationCode', {}, {}],
];

describe('a member of a package', () => {
  it.each(FIELDS)('%s: %j', async (name, value, expected) => {
    const { component, losses } = await readOne({ [name]: value });
    expect(component).toEqual({ ...BASE, ...expected });
    expect(losses).toEqual([]);
  });
});

/** One member with a value that it does not take: nothing is made of it, and it is told. */
const WRONG: readonly (readonly [string, Json])[] = [
  ['versionInfo', 5],
  ['description', ['d']],
  ['supplier', { name: 'Acme' }],
  ['checksums', { algorithm: 'MD5' }],
  ['checksums', ['MD5']],
  ['externalRefs', 'purl'],
  ['attributionTexts', 'a'],
  ['attributionTexts', [1]],
  ['filesAnalyzed', 'true'],
  ['packageVerificationCode', 'ab'],
  ['licenseDeclared', ['MIT']],
  ['licenseInfoFromFiles', 'MIT'],
  ['releaseDate', 2026],
  ['own', 'x'],
  ['__proto__x', 1],
  ['a/b~c', 1],
];

describe('a member that SPDX 2.3 does not take', () => {
  it.each(WRONG)('%s: %j is told', async (name, value) => {
    const { component, losses } = await readOne({ [name]: value });
    expect(component).toEqual(BASE);
    expect(losses).toEqual([
      {
        pointer: `/packages/0/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        what: `the field "${name}"`,
        why: 'It is no field of SPDX 2.3, or has a value of another type than it takes',
      },
    ]);
  });
});

const TEXT = {
  licenseId: 'LicenseRef-own',
  extractedText: 'Do it.',
  name: 'Own',
  seeAlsos: ['https://o.example'],
};
const ID = { properties: [{ name: 'trasluz:spdx-2:licenseId', value: 'LicenseRef-own' }] };
const DETAILS = {
  expressionDetails: [
    { licenseIdentifier: 'LicenseRef-own', text: { content: 'Do it.' }, url: 'https://o.example' },
  ],
};

/** Forms of a licence, and what is made of one that is declared. */
const LICENCES: readonly (readonly [string, JsonObject])[] = [
  ['MIT', licence({ license: { id: 'MIT', acknowledgement: 'declared' } })],
  ['GPL-2.0-only', licence({ license: { id: 'GPL-2.0-only', acknowledgement: 'declared' } })],
  ['MIT OR 0BSD', licence({ expression: 'MIT OR 0BSD', acknowledgement: 'declared' })],
  ['(MIT AND 0BSD)', licence({ expression: '(MIT AND 0BSD)', acknowledgement: 'declared' })],
  ['Apache-2.0+', licence({ expression: 'Apache-2.0+', acknowledgement: 'declared' })],
  [
    'GPL-2.0-only WITH Classpath-exception-2.0',
    licence({ expression: 'GPL-2.0-only WITH Classpath-exception-2.0', acknowledgement: 'declared' }),
  ],
  [
    'LicenseRef-own',
    licence({
      license: {
        name: 'Own',
        text: { content: 'Do it.' },
        url: 'https://o.example',
        acknowledgement: 'declared',
        ...ID,
      },
    }),
  ],
  ['LicenseRef-gone', licence({ expression: 'LicenseRef-gone', acknowledgement: 'declared' })],
  [
    'DocumentRef-x:LicenseRef-own',
    licence({ expression: 'DocumentRef-x:LicenseRef-own', acknowledgement: 'declared' }),
  ],
  [
    'MIT AND LicenseRef-own',
    licence({ expression: 'MIT AND LicenseRef-own', acknowledgement: 'declared', ...DETAILS }),
  ],
  ['mit', licence({ expression: 'mit', acknowledgement: 'declared' })],
  ['do what (you', licence({ expression: 'do what (you', acknowledgement: 'declared' })],
  ['NONE', kept(['licenseDeclared', 'NONE'])],
  ['NOASSERTION', {}],
  ['', {}],
];

describe('a declared licence', () => {
  it.each(LICENCES)('%s', async (licenseDeclared, expected) => {
    const { component } = await readOne({ licenseDeclared }, { hasExtractedLicensingInfos: [TEXT] });
    expect(component).toEqual({ ...BASE, ...expected });
  });

  it('stands before a concluded one', async () => {
    const { component } = await readOne({ licenseConcluded: 'MIT', licenseDeclared: '0BSD' });
    expect(component['licenses']).toEqual([
      { license: { id: '0BSD', acknowledgement: 'declared' } },
      { license: { id: 'MIT', acknowledgement: 'concluded' } },
    ]);
  });
});

describe('licences found in files', () => {
  it.each<[string, Json, JsonObject]>([
    ['one', ['MIT'], found({ license: { id: 'MIT' } })],
    ['two', ['MIT', '0BSD'], found({ license: { id: 'MIT' } }, { license: { id: '0BSD' } })],
    ['one twice', ['MIT', 'MIT'], found({ license: { id: 'MIT' } })],
    ['none', ['NONE'], kept(['licenseInfoFromFiles', 'NONE'])],
    ['no assertion beside one', ['NOASSERTION', 'MIT'], found({ license: { id: 'MIT' } })],
    ['no assertion', ['NOASSERTION'], {}],
  ])('are evidence: %s', async (_name, licenseInfoFromFiles, expected) => {
    const { component, losses } = await readOne({ licenseInfoFromFiles });
    expect(component).toEqual({ ...BASE, ...expected });
    expect(losses).toEqual([]);
  });
});

describe('a licence with a text', () => {
  it.each<[string, JsonObject, readonly JsonObject[]]>([
    [
      'that nothing names',
      {},
      [
        {
          pointer: '/hasExtractedLicensingInfos/0',
          what: 'the extracted licence "LicenseRef-own"',
          why: 'CycloneDX keeps the text of a licence where it is named, and nothing names this one',
        },
      ],
    ],
    ['that is named', { licenseDeclared: 'LicenseRef-own' }, []],
    [
      'that is named in an expression',
      { licenseDeclared: 'MIT AND LicenseRef-own' },
      [
        {
          pointer: '/hasExtractedLicensingInfos/0/name',
          what: 'the name "Own" of an extracted licence',
          why: 'A licence that is a part of an expression has an identifier and a text, and no name',
          approximatedBy: 'the identifier',
        },
      ],
    ],
  ])('%s', async (_name, members, expected) => {
    const given = members as Readonly<Record<string, Json>>;
    expect((await readOne(given, { hasExtractedLicensingInfos: [TEXT] })).losses).toEqual(expected);
  });
});
