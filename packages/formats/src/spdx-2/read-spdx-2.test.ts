import type { Json, JsonObject } from '@trasluz/bom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpdx2 } from './read-spdx-2.ts';
import { fileOf, idOf, packageOf, relationOf, spdx2With } from './tests/documents.ts';
import { keptOf, metadataOf, readValid } from './tests/reading.ts';

const RICH: JsonObject = spdx2With({
  comment: 'of the document',
  creationInfo: {
    created: '2026-05-12T09:30:00Z',
    creators: [
      'Tool: scan-1.2',
      'Tool: scan-1.2',
      'Person: Jane (jane@acme.example)',
      'Organization: Acme',
      'Organization: Other (mail@other.example)',
      'nobody',
    ],
    licenseListVersion: '3.25',
    comment: 'of the creation',
  },
  externalDocumentRefs: [
    {
      externalDocumentId: 'DocumentRef-x',
      spdxDocument: 'https://acme.example/x',
      checksum: { algorithm: 'SHA1', checksumValue: 'b'.repeat(40) },
    },
    { externalDocumentId: 'DocumentRef-y' },
  ],
  annotations: [
    {
      annotator: 'Person: Jane',
      annotationDate: '2026-05-12T09:30:00Z',
      annotationType: 'OTHER',
      comment: 'seen',
    },
  ],
  revieweds: [{ reviewer: 'Person: Jane', reviewDate: '2026-05-12T09:30:00Z' }],
  documentDescribes: [idOf('app')],
  hasExtractedLicensingInfos: [{ licenseId: 'LicenseRef-1', extractedText: 'x' }],
  packages: [
    packageOf('app', {
      versionInfo: '1',
      licenseDeclared: 'LicenseRef-1',
      externalRefs: [
        { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: 'pkg:npm/app@1' },
      ],
      annotations: [
        {
          annotator: 'Tool: scan-1',
          annotationDate: '2026-05-12T09:30:00Z',
          annotationType: 'REVIEW',
          comment: 'fine',
        },
        {
          annotator: 'Organization: Acme',
          annotationDate: '2026-05-12T09:30:00Z',
          annotationType: 'OTHER',
          comment: 'fine',
        },
        { annotator: 'Person: Jane', annotationDate: 'yesterday', annotationType: 'OTHER', comment: 'late' },
      ],
    }),
    packageOf('lib', { checksums: [{ algorithm: 'SHA256', checksumValue: 'c'.repeat(64) }] }),
  ],
  files: [
    fileOf('main', {
      fileTypes: ['SOURCE'],
      noticeText: 'n',
      licenseInfoInFiles: ['MIT'],
      fileContributors: ['Jane'],
    }),
  ],
  snippets: [{ SPDXID: idOf('snippet'), name: 'part', snippetFromFile: idOf('main'), ranges: [] }],
  relationships: [relationOf('app', 'CONTAINS', 'main'), relationOf('app', 'DEPENDS_ON', 'lib')],
});

describe('a document of SPDX 2', () => {
  it('is a document of CycloneDX 1.7', async () => {
    const { bom } = await readValid(RICH);
    expect(bom).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.7',
      metadata: {
        timestamp: '2026-05-12T09:30:00Z',
        tools: { components: [{ type: 'application', name: 'scan', version: '1.2' }] },
        authors: [{ name: 'Jane', email: 'jane@acme.example' }],
        manufacturer: { name: 'Acme' },
        component: { name: 'app', components: [{ type: 'file', name: 'main' }] },
        licenses: [{ license: { id: 'CC0-1.0' } }],
      },
      components: [{ name: 'lib' }],
      dependencies: [{ ref: idOf('app'), dependsOn: [idOf('lib')] }],
      externalReferences: [
        { type: 'bom', url: 'https://acme.example/x', comment: 'DocumentRef-x', hashes: [{ alg: 'SHA-1' }] },
      ],
    });
  });

  it('keeps what it says of itself', async () => {
    const { bom } = await readValid(RICH);
    expect(keptOf(metadataOf(bom))).toEqual([
      'creationInfo:licenseListVersion=3.25',
      'creationInfo:comment=of the creation',
      'creator=nobody',
      'creator=Organization: Other (mail@other.example)',
      'spdxVersion=SPDX-2.3',
      'name=acme',
      'documentNamespace=https://acme.example/spdx/1',
      'comment=of the document',
      'annotation=Person: Jane 2026-05-12T09:30:00Z OTHER seen',
      'reviewed=Person: Jane 2026-05-12T09:30:00Z',
    ]);
  });

  it('annotates what it annotates', async () => {
    const { bom } = await readValid(RICH);
    const note = { subjects: [idOf('app')], timestamp: '2026-05-12T09:30:00Z', text: 'fine' };
    expect(bom['annotations']).toEqual([
      { ...note, annotator: { component: { type: 'application', name: 'scan', version: '1' } } },
      { ...note, annotator: { organization: { name: 'Acme' } } },
    ]);
    expect(JSON.stringify(bom)).toContain('Person: Jane yesterday OTHER late');
  });

  it('tells what is lost, in its own order', async () => {
    const { losses } = await readValid(RICH);
    expect(losses.map(({ pointer }) => pointer)).toEqual([
      '/packages/0/annotations/0/annotationType',
      '/snippets/0',
    ]);
    for (const { what, why } of losses) {
      expect(what).toMatch(/"/);
      expect(why).toMatch(/^[A-Z].*[^.]$/);
    }
  });

  it.each([
    ['/metadata/timestamp', '/creationInfo/created'],
    ['/metadata/component/version', '/packages/0/versionInfo'],
    ['/metadata/component/bom-ref', '/packages/0/SPDXID'],
    ['/metadata/component/purl', '/packages/0/externalRefs/0/referenceLocator'],
    ['/metadata/component/licenses/0/license/name', '/packages/0/licenseDeclared'],
    ['/metadata/component/components/0/name', '/files/0/fileName'],
    ['/components/0/hashes/0/content', '/packages/1/checksums'],
    ['/components/0/type', '/packages/1'],
    ['/annotations/1/text', '/packages/0/annotations/1/comment'],
    ['/dependencies/0/ref', '/relationships'],
    ['/externalReferences/0/url', '/externalDocumentRefs/0/spdxDocument'],
    ['/specVersion', '/spdxVersion'],
    ['/nothing', ''],
  ])('leads from %s back to %s', (pointer, source) => {
    expect(readSpdx2(RICH).pointerOf(pointer)).toBe(source);
  });

  it('is read the same every time', () => {
    expect(JSON.stringify(readSpdx2(RICH))).toBe(JSON.stringify(readSpdx2(structuredClone(RICH))));
  });

  it.each(['today', '2026-02-30T09:30:00Z', '2026-05-12T24:00:00Z', '2026-05-12', '2025-02-29T09:30:00Z'])(
    'with the time %s keeps it',
    async (created) => {
      const { bom } = await readValid(spdx2With({ creationInfo: { created, creators: [] } }));
      expect(metadataOf(bom)['timestamp']).toBeUndefined();
      expect(keptOf(metadataOf(bom))).toContain(`created=${created}`);
    },
  );

  it.each(['2024-02-29T09:30:00Z', '2026-05-12T09:30:00.250+02:00'])(
    'with the time %s has it',
    async (created) => {
      const { bom } = await readValid(spdx2With({ creationInfo: { created, creators: [] } }));
      expect(metadataOf(bom)).toMatchObject({ timestamp: created });
    },
  );

  it('with equal elements without id has one of them', async () => {
    const { SPDXID: _id, ...nameless } = packageOf('a');
    const { bom, losses } = await readValid(
      spdx2With({
        packages: [nameless, nameless, packageOf('b'), packageOf('b'), packageOf('b')],
        files: [{}, {}],
      }),
    );
    expect(bom['components']).toMatchObject([
      { name: 'a' },
      { name: 'b' },
      { name: 'b' },
      { name: 'NOASSERTION' },
    ]);
    expect(losses.map(({ pointer }) => pointer)).toEqual(['/packages/1', '/packages/4', '/files/1']);
  });

  it('with elements of one id gives it to the first', async () => {
    const { bom } = await readValid(
      spdx2With({ packages: [packageOf('a'), packageOf('a', { name: 'b' }), packageOf('DOCUMENT')] }),
    );
    expect(bom['components']).toMatchObject([
      { 'bom-ref': idOf('a'), name: 'a' },
      { name: 'b', properties: [{ value: idOf('a') }] },
      { name: 'DOCUMENT', properties: [{ value: idOf('DOCUMENT') }] },
    ]);
  });

  it.each<[string, JsonObject]>([
    ['nothing', {}],
    ['null everywhere', { creationInfo: null, packages: null, files: null, relationships: null }],
    [
      'lists of no objects',
      { packages: [1, null, 'a', []], files: ['x'], relationships: [[]], snippets: [2] },
    ],
    [
      'members of the prototype',
      JSON.parse('{"constructor":1,"packages":[{"toString":{},"hasOwnProperty":[]}]}'),
    ],
  ])('of %s is read as well as it goes', async (_name, document) => {
    await expect(readValid(document)).resolves.toBeDefined();
  });

  it('gives a valid document and knows every place, whatever was changed in it', async () => {
    const json = fc.oneof(
      fc.constantFrom<Json>(
        null,
        true,
        0,
        '',
        'x',
        'NONE',
        'NOASSERTION',
        idOf('app'),
        idOf('lib'),
        [],
        {},
        ['a'],
        [{}],
      ),
      fc.constantFrom<Json>(
        'Person: A (a@b.example)',
        'LicenseRef-1 OR MIT',
        'CONTAINS',
        'DESCENDANT_OF',
        '2026-05-12T09:30:00Z',
      ),
    );
    const places = placesOf(RICH);
    const edit = fc.tuple(fc.nat(places.length - 1), json, fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const document = structuredClone(RICH);
        for (const [place, value, isRemoved] of edits)
          change(document, places[place] ?? [], { value, isRemoved });
        const { bom, pointerOf, losses } = await readValid(document);
        for (const pointer of ['/metadata/component/name', '/components/0/name']) {
          expect(existsIn(document, pointerOf(pointer))).toBe(true);
        }
        for (const { pointer } of losses) expect(existsIn(document, pointer)).toBe(true);
        expect(bom['specVersion']).toBe('1.7');
      }),
      { numRuns: 300 },
    );
  });
});

type Place = readonly string[];

function placesOf(value: unknown, path: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]): Place[] => [
    [...path, key],
    ...placesOf(member, [...path, key]),
  ]);
}

function change(
  document: object,
  place: Place,
  { value, isRemoved }: { value: Json; isRemoved: boolean },
): void {
  let holder: unknown = document;
  for (const key of place.slice(0, -1)) {
    holder = typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined;
  }
  if (typeof holder !== 'object' || holder === null) return;
  const last = place.at(-1) ?? '';
  if (isRemoved && !Array.isArray(holder)) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, structuredClone(value));
}

/** Tells whether a pointer leads to a value, or to the holder of a member that may be absent. */
function existsIn(document: JsonObject, pointer: string): boolean {
  let value: unknown = document;
  const parts = pointer.split('/').slice(1);
  for (const part of parts.slice(0, -1)) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
  }
  return typeof value === 'object' && value !== null;
}
