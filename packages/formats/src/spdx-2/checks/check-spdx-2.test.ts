import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { collector, type Told } from '../../spdx/schema/tests/documents.ts';
import { fileOf, idOf, packageOf, relationOf, spdx2With } from '../tests/documents.ts';
import { checkSpdx2 } from './check-spdx-2.ts';

function faultsOf(document: JsonObject): readonly Told[] {
  const { found, add } = collector();
  checkSpdx2(document, add);
  return found;
}

const ofPackage = (members: Readonly<Record<string, Json>>): JsonObject =>
  spdx2With({ packages: [packageOf('a', members)] });

describe('a good document of SPDX 2', () => {
  it.each<[string, JsonObject]>([
    ['of nothing', spdx2With()],
    [
      'of packages, files and relationships',
      spdx2With({
        packages: [packageOf('a', { hasFiles: [idOf('f')], supplier: 'NOASSERTION', filesAnalyzed: true })],
        files: [fileOf('f', { fileTypes: ['TEXT'] })],
        snippets: [
          {
            SPDXID: idOf('s'),
            name: 's',
            snippetFromFile: idOf('f'),
            ranges: [
              {
                startPointer: { reference: idOf('f'), offset: 1 },
                endPointer: { reference: idOf('f'), lineNumber: 2 },
              },
            ],
          },
        ],
        relationships: [relationOf('DOCUMENT', 'DESCRIBES', 'a'), relationOf('a', 'DEPENDS_ON', 'NONE')],
        documentDescribes: [idOf('a')],
      }),
    ],
    [
      'that points to a document it declares',
      spdx2With({
        externalDocumentRefs: [
          {
            externalDocumentId: 'DocumentRef-x',
            spdxDocument: 'https://acme.example/x',
            checksum: { algorithm: 'SHA1', checksumValue: 'ab' },
          },
        ],
        packages: [packageOf('a')],
        relationships: [relationOf('a', 'DEPENDS_ON', 'DocumentRef-x:SPDXRef-b')],
      }),
    ],
  ])('has no findings: %s', (_name, document) => {
    expect(faultsOf(document)).toEqual([]);
  });
});

describe('a fault in a document of SPDX 2', () => {
  it.each<[string, JsonObject, object]>([
    [
      'no licence of the data',
      { ...spdx2With(), dataLicense: null },
      { code: 'E0103', pointer: '/dataLicense' },
    ],
    [
      'a misspelt field',
      ofPackage({ versoinInfo: '1' }),
      { code: 'E0102', pointer: '/packages/0/versoinInfo', fix: 'Did you mean "versionInfo"?' },
    ],
    [
      'a field of its own',
      ofPackage({ own: '1' }),
      { code: 'E0102', fix: expect.stringContaining('annotation') },
    ],
    [
      'a number for a text',
      ofPackage({ versionInfo: 5 }),
      { code: 'E0103', patch: [{ op: 'replace', path: '/packages/0/versionInfo', value: '5' }] },
    ],
    [
      'a text for a truth value',
      ofPackage({ filesAnalyzed: 'true' }),
      { code: 'E0103', patch: [{ op: 'replace', path: '/packages/0/filesAnalyzed', value: true }] },
    ],
    [
      'a word for a truth value',
      ofPackage({ filesAnalyzed: 'maybe' }),
      { code: 'E0103', expected: 'true or false', patch: undefined },
    ],
    [
      'a text for a list',
      ofPackage({ attributionTexts: 'a' }),
      { code: 'E0103', patch: [{ op: 'replace', path: '/packages/0/attributionTexts', value: ['a'] }] },
    ],
    ['an object for a list', ofPackage({ checksums: {} }), { code: 'E0103', patch: undefined }],
    [
      'a text for an object',
      ofPackage({ checksums: ['a'] }),
      { code: 'E0103', pointer: '/packages/0/checksums/0' },
    ],
    [
      'a purpose in other case',
      ofPackage({ primaryPackagePurpose: 'library' }),
      { code: 'E0104', fix: 'Did you mean "LIBRARY"?' },
    ],
    [
      'an algorithm with a hyphen',
      ofPackage({ checksums: [{ algorithm: 'SHA-256', checksumValue: 'ab' }] }),
      { code: 'E0104', fix: 'Did you mean "SHA256"?' },
    ],
    [
      'a file without checksums',
      spdx2With({ files: [fileOf('f', { checksums: [] })] }),
      { code: 'E0107', pointer: '/files/0/checksums' },
    ],
    [
      'a relationship of no known type',
      spdx2With({ packages: [packageOf('a')], relationships: [relationOf('a', 'dependsOn', 'a')] }),
      { code: 'E0104', fix: 'Did you mean "DEPENDS_ON"?' },
    ],
    [
      'an id of another form',
      ofPackage({ SPDXID: 'SPDXRef-a/b c' }),
      { code: 'W0412', pointer: '/packages/0/SPDXID', fix: expect.stringContaining('"SPDXRef-a-b-c"') },
    ],
    [
      'an id that stands twice',
      spdx2With({ packages: [packageOf('a'), packageOf('a')] }),
      { code: 'W0411', pointer: '/packages/1/SPDXID' },
    ],
    [
      'the id of nothing',
      spdx2With({ documentDescribes: [idOf('gone')] }),
      { code: 'W0401', pointer: '/documentDescribes/0' },
    ],
    [
      'a file of nothing',
      ofPackage({ hasFiles: [idOf('gone')] }),
      { code: 'W0401', pointer: '/packages/0/hasFiles/0' },
    ],
    [
      'a relationship to nothing',
      spdx2With({ relationships: [relationOf('DOCUMENT', 'DESCRIBES', 'gone')] }),
      { code: 'W0401', pointer: '/relationships/0/relatedSpdxElement' },
    ],
    [
      'a document that is not declared',
      spdx2With({ relationships: [relationOf('DOCUMENT', 'AMENDS', 'DocumentRef-x:SPDXRef-b')] }),
      { code: 'W0401' },
    ],
    [
      'a party of no known form',
      ofPackage({ supplier: 'Acme' }),
      { code: 'W0412', pointer: '/packages/0/supplier' },
    ],
    [
      'a creator of no known form',
      spdx2With({ creationInfo: { created: '2026-05-12T09:30:00Z', creators: ['x'] } }),
      { code: 'W0412', pointer: '/creationInfo/creators/0' },
    ],
    [
      'a time with an offset',
      ofPackage({ releaseDate: '2026-05-12T09:30:00+02:00' }),
      { code: 'W0412', pointer: '/packages/0/releaseDate' },
    ],
    [
      'a time that is none',
      spdx2With({ creationInfo: { created: '2026-13-12T09:30:00Z', creators: ['Tool: x'] } }),
      { code: 'W0412', pointer: '/creationInfo/created' },
    ],
  ])('is told once, %s', (_name, document, expected) => {
    expect(faultsOf(document)).toMatchObject([expected]);
  });

  it('that is missing is told at its object', () => {
    const { name: _name, ...nameless } = packageOf('a');
    expect(faultsOf(spdx2With({ packages: [nameless] }))).toMatchObject([
      { code: 'E0101', pointer: '/packages/0', fix: 'Add "name"' },
    ]);
    expect(faultsOf({}).map(({ code }) => code)).toEqual(['E0101', 'E0101', 'E0101', 'E0101', 'E0101']);
  });

  it.each<[string, JsonObject]>([
    [
      'null everywhere',
      { creationInfo: null, packages: null, files: [null], relationships: [[], 1], snippets: 'x' },
    ],
    [
      'members of the prototype',
      JSON.parse('{"constructor":{},"packages":[{"toString":1,"__defineGetter__":[]}]}'),
    ],
  ])('of no sense is told, %s', (_name, document) => {
    expect(faultsOf(document).length).toBeGreaterThan(5);
  });
});
