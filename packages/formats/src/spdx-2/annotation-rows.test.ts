import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { packageOf, spdx2With } from './tests/documents.ts';
import { keptOf, metadataOf, readOne, readValid } from './tests/reading.ts';

const TIME = '2026-05-12T09:30:00Z';
const WHOLE = {
  annotator: 'Person: Ada',
  annotationDate: TIME,
  annotationType: 'OTHER',
  comment: 'Looked at',
};
const read = async (annotation: JsonObject): Promise<JsonObject> =>
  (await readValid(spdx2With({ packages: [packageOf('a', { annotations: [annotation] })] }))).bom;

describe('an annotation of a package', () => {
  it.each<[string, JsonObject]>([
    ['Person: Ada', { individual: { name: 'Ada' } }],
    ['Person: Ada (ada@acme.example)', { individual: { name: 'Ada', email: 'ada@acme.example' } }],
    ['Organization: Acme', { organization: { name: 'Acme' } }],
    ['Tool: scan', { component: { type: 'application', name: 'scan' } }],
    ['Tool: scan-1.2', { component: { type: 'application', name: 'scan', version: '1.2' } }],
    ['Tool: two-part-v2', { component: { type: 'application', name: 'two-part', version: 'v2' } }],
  ])('by "%s" is one', async (annotator, expected) => {
    expect((await read({ ...WHOLE, annotator }))['annotations']).toEqual([
      { subjects: ['SPDXRef-a'], annotator: expected, timestamp: TIME, text: 'Looked at' },
    ]);
  });

  it.each<[string, JsonObject, string]>([
    ['by nobody', { ...WHOLE, annotator: '' }, `${TIME} OTHER Looked at`],
    ['by no party', { ...WHOLE, annotator: 'Ada' }, `Ada ${TIME} OTHER Looked at`],
    ['at no time', { ...WHOLE, annotationDate: 'soon' }, 'Person: Ada soon OTHER Looked at'],
    [
      'on a day that there is not',
      { ...WHOLE, annotationDate: '2026-02-29T00:00:00Z' },
      'Person: Ada 2026-02-29T00:00:00Z OTHER Looked at',
    ],
    ['without a time', { annotator: 'Person: Ada', comment: 'Hm' }, 'Person: Ada Hm'],
    ['without a text', { ...WHOLE, comment: '' }, `Person: Ada ${TIME} OTHER`],
  ])('%s is kept', async (_name, annotation, expected) => {
    const bom = await read(annotation);
    expect(bom['annotations']).toBeUndefined();
    const [component] = bom['components'] as readonly JsonObject[];
    expect(keptOf(component)).toEqual([`annotation=${expected}`]);
  });

  it('that is a review is told to lose its type', async () => {
    const { losses } = await readOne({ annotations: [{ ...WHOLE, annotationType: 'REVIEW' }] });
    expect(losses).toEqual([
      {
        pointer: '/packages/0/annotations/0/annotationType',
        what: 'the type "REVIEW" of an annotation',
        why: 'Annotations of CycloneDX have no type',
      },
    ]);
  });
});

const FRAME = [
  { name: 'trasluz:spdx-2:spdxVersion', value: 'SPDX-2.3' },
  { name: 'trasluz:spdx-2:name', value: 'acme' },
  { name: 'trasluz:spdx-2:documentNamespace', value: 'https://acme.example/spdx/1' },
];

describe('the metadata', () => {
  it('are spelled out', async () => {
    const { bom } = await readValid(spdx2With());
    expect(bom).toEqual({
      bomFormat: 'CycloneDX',
      specVersion: '1.7',
      version: 1,
      metadata: {
        timestamp: TIME,
        tools: { components: [{ type: 'application', name: 'scan', version: '1.2' }] },
        licenses: [{ license: { id: 'CC0-1.0' } }],
        properties: FRAME,
      },
    });
  });

  it.each<[string, JsonObject, readonly string[]]>([
    ['a comment', { comment: 'c' }, ['comment=c']],
    ['an annotation', { annotations: [WHOLE] }, [`annotation=Person: Ada ${TIME} OTHER Looked at`]],
    [
      'a review of SPDX 2.2',
      { revieweds: [{ reviewer: 'Person: Ada', reviewDate: TIME, comment: 'Hm' }] },
      [`reviewed=Person: Ada ${TIME} Hm`],
    ],
    [
      'two things that it is about',
      {
        packages: [packageOf('a'), packageOf('b')],
        documentDescribes: ['SPDXRef-a', 'SPDXRef-b'],
      },
      ['documentDescribes=SPDXRef-a', 'documentDescribes=SPDXRef-b'],
    ],
  ])('keep %s', async (_name, members, expected) => {
    const { bom } = await readValid(spdx2With(members as Readonly<Record<string, Json>>));
    expect(keptOf(metadataOf(bom)).slice(FRAME.length)).toEqual(expected);
  });

  it.each<[string, Json, JsonObject]>([
    ['a person', ['Person: Ada'], { authors: [{ name: 'Ada' }] }],
    ['an organization', ['Organization: Acme'], { manufacturer: { name: 'Acme' } }],
    [
      'a person, an organization and a tool',
      ['Person: Ada', 'Organization: Acme', 'Tool: scan'],
      {
        authors: [{ name: 'Ada' }],
        manufacturer: { name: 'Acme' },
        tools: { components: [{ type: 'application', name: 'scan' }] },
      },
    ],
    [
      'one tool twice',
      ['Tool: scan', 'Tool: scan'],
      { tools: { components: [{ type: 'application', name: 'scan' }] } },
    ],
  ])('name who made the document: %s', async (_name, creators, expected) => {
    const { bom } = await readValid(spdx2With({ creationInfo: { creators } }));
    const { licenses: _licenses, properties: _properties, ...rest } = metadataOf(bom);
    expect(rest).toEqual(expected);
  });

  it.each<[string, Json, readonly string[]]>([
    ['a creator that is no party', { creators: ['Ada'] }, ['creator=Ada']],
    ['a time that is none', { created: 'soon' }, ['created=soon']],
    ['a time with a space', { created: '2026-05-12 09:30:00Z' }, ['created=2026-05-12 09:30:00Z']],
    ['a comment', { comment: 'c' }, ['creationInfo:comment=c']],
    [
      'the version of the licence list',
      { licenseListVersion: '3.26' },
      ['creationInfo:licenseListVersion=3.26'],
    ],
  ])('keep of the creation %s', async (_name, creationInfo, expected) => {
    const { bom } = await readValid(spdx2With({ creationInfo }));
    expect(metadataOf(bom)['timestamp']).toBeUndefined();
    const own = keptOf(metadataOf(bom)).filter(
      (one) => !/^(?:spdxVersion|name|documentNamespace)=/.test(one),
    );
    expect(own).toEqual(expected);
  });
});
