import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { collector, type Told } from '../../spdx/schema/tests/documents.ts';
import { fileOf, packageOf, spdx2With } from '../tests/documents.ts';
import { checkShape } from './check-shape.ts';

function faultsOf(document: JsonObject): readonly Told[] {
  const { found, add } = collector();
  checkShape(document, add);
  return found.map(({ describe: _describe, ...told }) => told as Told);
}

const CHECKSUM = { algorithm: 'SHA1', checksumValue: 'a'.repeat(40) };
const POINTER = { reference: 'SPDXRef-f' };
const RANGE = { startPointer: POINTER, endPointer: POINTER };
const SNIPPET = { SPDXID: 'SPDXRef-s', name: 's', snippetFromFile: 'SPDXRef-f', ranges: [RANGE] };
const LICENCE = { licenseId: 'LicenseRef-a', extractedText: 'Do it.' };
const TIME = '2026-05-12T09:30:00Z';
const ofPackage = (members: JsonObject): JsonObject =>
  spdx2With({ packages: [packageOf('a', members as Readonly<Record<string, Json>>)] });

interface Place {
  readonly pointer: string;
  /** Puts an object in the place. */
  readonly put: (object: JsonObject) => JsonObject;
  /** The object with its required members alone, SPDX 2.3. */
  readonly least: JsonObject;
}

/** Every kind of object of SPDX 2.3, where it stands and the least that it says. */
const PLACES: Readonly<Record<string, Place>> = {
  document: { pointer: '', put: (object) => object, least: spdx2With() },
  creationInfo: {
    pointer: '/creationInfo',
    put: (creationInfo) => spdx2With({ creationInfo }),
    least: { created: TIME, creators: ['Tool: scan'] },
  },
  package: { pointer: '/packages/0', put: (one) => spdx2With({ packages: [one] }), least: packageOf('a') },
  file: { pointer: '/files/0', put: (one) => spdx2With({ files: [one] }), least: fileOf('f') },
  snippet: { pointer: '/snippets/0', put: (one) => spdx2With({ snippets: [one] }), least: SNIPPET },
  range: {
    pointer: '/snippets/0/ranges/0',
    put: (one) => spdx2With({ snippets: [{ ...SNIPPET, ranges: [one] }] }),
    least: RANGE,
  },
  rangePointer: {
    pointer: '/snippets/0/ranges/0/startPointer',
    put: (startPointer) => spdx2With({ snippets: [{ ...SNIPPET, ranges: [{ ...RANGE, startPointer }] }] }),
    least: POINTER,
  },
  annotation: {
    pointer: '/packages/0/annotations/0',
    put: (one) => ofPackage({ annotations: [one] }),
    least: { annotationDate: TIME, annotationType: 'OTHER', annotator: 'Person: Ada', comment: 'c' },
  },
  review: {
    pointer: '/revieweds/0',
    put: (one) => spdx2With({ revieweds: [one] }),
    least: { reviewDate: TIME },
  },
  checksum: {
    pointer: '/packages/0/checksums/0',
    put: (one) => ofPackage({ checksums: [one] }),
    least: CHECKSUM,
  },
  externalRef: {
    pointer: '/packages/0/externalRefs/0',
    put: (one) => ofPackage({ externalRefs: [one] }),
    least: { referenceCategory: 'SECURITY', referenceType: 'url', referenceLocator: 'https://a.example' },
  },
  externalDocumentRef: {
    pointer: '/externalDocumentRefs/0',
    put: (one) => spdx2With({ externalDocumentRefs: [one] }),
    least: { externalDocumentId: 'DocumentRef-a', spdxDocument: 'https://a.example', checksum: CHECKSUM },
  },
  extractedLicence: {
    pointer: '/hasExtractedLicensingInfos/0',
    put: (one) => spdx2With({ hasExtractedLicensingInfos: [one] }),
    least: LICENCE,
  },
  crossReference: {
    pointer: '/hasExtractedLicensingInfos/0/crossRefs/0',
    put: (one) => spdx2With({ hasExtractedLicensingInfos: [{ ...LICENCE, crossRefs: [one] }] }),
    least: { url: 'https://a.example' },
  },
  verificationCode: {
    pointer: '/packages/0/packageVerificationCode',
    put: (packageVerificationCode) => ofPackage({ packageVerificationCode }),
    least: { packageVerificationCodeValue: 'ab' },
  },
  relationship: {
    pointer: '/relationships/0',
    put: (one) => spdx2With({ relationships: [one] }),
    least: { spdxElementId: 'SPDXRef-a', relationshipType: 'OTHER', relatedSpdxElement: 'NONE' },
  },
};

/** What a package and a document need not say, though the builders do. */
const OPTIONAL: ReadonlySet<string> = new Set(['documentNamespace']);

function quoted(object: JsonObject): string {
  const names = Object.keys(object).map((name) => `"${name}"`);
  if (names.length === 0) return 'an object with no members';
  return `an object with ${[...names.slice(0, 4), ...(names.length > 4 ? ['…'] : [])].join(', ')}`;
}

const without = (object: JsonObject, name: string): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));

describe.each(Object.entries(PLACES))('an object of the kind %s', (kind, { pointer, put, least }) => {
  it('is taken with its required members alone', () => {
    expect(faultsOf(put(least))).toEqual([]);
  });

  it.each(Object.keys(least).filter((name) => !OPTIONAL.has(name)))('is told to lack %s', (name) => {
    const holder = without(least, name);
    const isOfEvery = name === 'creationInfo';
    expect(faultsOf(put(holder))).toEqual([
      {
        code: 'E0101',
        pointer,
        cause: `missing ${isOfEvery ? '' : kind} ${name}`,
        family: `missing ${kind}`,
        message: `Cannot find the required field "${name}" of "${kind}"`,
        found: quoted(holder),
        expected: `the field "${name}"`,
        fix: `Add "${name}"`,
        patch: undefined,
      },
    ]);
  });

  it('is told to have a member that no object has', () => {
    const [told, ...others] = faultsOf(put({ ...least, acmeOwnMember: 1 }));
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      code: 'E0102',
      pointer: `${pointer}/acmeOwnMember`,
      isAboutName: true,
      cause: `unknown ${kind} acmeOwnMember`,
      family: `unknown ${kind}`,
      message: 'Cannot place the field "acmeOwnMember" here',
      found: '"acmeOwnMember"',
      fix: 'Remove it, or say it in an annotation',
    });
  });

  it.each<[string, Json]>([
    ['null', null],
    ['a text', 'x'],
    ['a list', []],
  ])('is not %s', (_name, value) => {
    if (pointer === '') return;
    const found = faultsOf(put(value as JsonObject)); // the fault that is tested
    expect(found.map((told) => [told.code, told.pointer, told.expected])).toEqual([
      ['E0103', pointer, 'an object'],
    ]);
  });
});

/** Member of a package, value, how it is quoted, what is expected, and the one value that says the same. */
const TYPES: readonly [string, Json, string, string, Json?][] = [
  ['versionInfo', 1, '1', 'text', '1'],
  ['versionInfo', true, 'true', 'text', 'true'],
  ['versionInfo', null, 'null', 'text'],
  ['versionInfo', ['1'], 'a list of 1', 'text'],
  ['filesAnalyzed', 'true', '"true"', 'true or false', true],
  ['filesAnalyzed', 'false', '"false"', 'true or false', false],
  ['filesAnalyzed', 'yes', '"yes"', 'true or false'],
  ['filesAnalyzed', 1, '1', 'true or false'],
  ['attributionTexts', 'a', '"a"', 'a list', ['a']],
  ['attributionTexts', 1, '1', 'a list'],
  ['checksums', 'ab', '"ab"', 'a list'],
  ['checksums', {}, 'an object with no members', 'a list'],
];

describe('a member of a package of another type', () => {
  it.each(TYPES)('%s %j is told', (name, value, found, expected, repaired) => {
    const pointer = `/packages/0/${name}`;
    expect(faultsOf(ofPackage({ [name]: value }))).toEqual([
      {
        code: 'E0103',
        pointer,
        cause: `type package ${name}`,
        family: `type ${expected}`,
        message: `Cannot take ${found} where ${expected} is required`,
        found,
        expected,
        fix: repaired === undefined ? `Write ${expected}` : `Write ${JSON.stringify(repaired)}`,
        patch: repaired === undefined ? undefined : [{ op: 'replace', path: pointer, value: repaired }],
      },
    ]);
  });
});
