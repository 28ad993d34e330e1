import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { componentWith, documentWith } from '../tests/documents.ts';
import { elementWith, type Graph, graphOf } from './tests/laws.ts';
import { SUPPLY } from './tests/supply-document.ts';

function graph(...components: readonly JsonObject[]): Graph {
  return graphOf(documentWith({ components: [...components] }))['@graph'];
}

/** The element of the one component of a document. */
function written(members: Record<string, Json>): Record<string, unknown> {
  return elementWith(graph(componentWith({ name: 'it', ...members })), { name: 'it' });
}

const card = (...properties: readonly (readonly [string, string])[]): JsonObject => ({
  properties: properties.map(([name, value]) => ({ name, value })),
});

const data = (...properties: readonly (readonly [string, string])[]): Json[] => [
  { type: 'dataset', contents: card(...properties) },
];

describe('ids', () => {
  it('are BOM-Links where the document has a serial number', () => {
    const document = graphOf(SUPPLY);
    expect(elementWith(document['@graph'], { type: 'SpdxDocument' })['spdxId']).toBe(
      'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79#v2',
    );
    expect(elementWith(document['@graph'], { name: 'Trainium2' })['spdxId']).toBe(
      'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/2#chip',
    );
  });

  it('are made from the content where it has none: equal documents have equal ids, others have others', () => {
    const idOf = (bom: JsonObject): unknown =>
      elementWith(graphOf(bom)['@graph'], { type: 'SpdxDocument' })['spdxId'];
    const bom = documentWith({ components: [componentWith()] });
    expect(idOf(bom)).toBe(idOf(structuredClone(bom)));
    expect(idOf(bom)).not.toBe(idOf(documentWith()));
    expect(idOf(bom)).toMatch(/^urn:uuid:[0-9a-f-]{36}#document$/);
  });

  it.each([
    ['https://acme.example/a', 'https://acme.example/a'],
    ['urn:acme:a', 'urn:acme:a'],
    ['pkg:npm/a@1', expect.stringMatching(/#pkg%3Anpm%2Fa%401$/)],
    ['\ud800', expect.stringMatching(/#\/components\/0$/)],
  ])('of the bom-ref %s are %s', (ref, expected) => {
    expect(written({ 'bom-ref': ref })['spdxId']).toEqual(expected);
  });

  it('are unique, also where a bom-ref is said twice', () => {
    const elements = graph(componentWith({ 'bom-ref': 'a' }), componentWith({ 'bom-ref': 'a', name: 'b' }));
    const ids = elements.map(({ spdxId }) => spdxId).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a component', () => {
  it.each<[string, Record<string, Json>, string]>([
    ['a model', { type: 'machine-learning-model' }, 'ai_AIPackage'],
    ['a system with a model card', { type: 'application', modelCard: {} }, 'ai_AIPackage'],
    ['a system without', { type: 'application' }, 'software_Package'],
    ['data', { type: 'data' }, 'dataset_DatasetPackage'],
    ['a key', { type: 'cryptographic-asset' }, 'software_Package'],
    ['a file with a version', { type: 'file' }, 'software_Package'],
  ])('is of the class of what it is: %s', (_name, members, expected) => {
    expect(written(members)['type']).toBe(expected);
  });

  it('is a file where it is no more than that', () => {
    const file = elementWith(graph({ type: 'file', name: 'f', hashes: [] }), { name: 'f' });
    expect(file).toMatchObject({ type: 'software_File', software_primaryPurpose: 'file' });
  });

  it.each<[string, Record<string, Json>, string, unknown]>([
    [
      'thresholds',
      { modelCard: card(['trasluz:metric:threshold', 'f1=0.9']) },
      'ai_metricDecisionThreshold',
      [{ type: 'DictionaryEntry', key: 'f1', value: '0.9' }],
    ],
    [
      'no threshold without a value',
      { modelCard: card(['trasluz:metric:threshold', 'f1']) },
      'ai_metricDecisionThreshold',
      undefined,
    ],
    [
      'a risk class',
      { modelCard: card(['trasluz:model:safety-risk', 'high']) },
      'ai_safetyRiskAssessment',
      'high',
    ],
    [
      'no risk class of its own making',
      { modelCard: card(['trasluz:model:safety-risk', 'huge']) },
      'ai_safetyRiskAssessment',
      undefined,
    ],
    [
      'explanations',
      { modelCard: card(['trasluz:model:explainability', 'a'], ['trasluz:model:explainability', 'b']) },
      'ai_modelExplainability',
      ['a', 'b'],
    ],
    ['no assertion on personal data', { modelCard: {} }, 'ai_useSensitivePersonalInformation', 'noAssertion'],
    [
      'a task in one word',
      { modelCard: { modelParameters: { task: 'text-generation' } } },
      'ai_informationAboutApplication',
      'text-generation',
    ],
    [
      'no task in a sentence',
      { modelCard: { modelParameters: { task: 'It writes.' } } },
      'ai_informationAboutApplication',
      undefined,
    ],
    [
      'kinds of data',
      { type: 'data', data: data(['trasluz:dataset:modality', 'tabular']) },
      'dataset_datasetType',
      ['structured'],
    ],
    ['no assertion on the kind of data', { type: 'data' }, 'dataset_datasetType', ['noAssertion']],
    [
      'a size in bytes',
      {
        type: 'data',
        data: data(['trasluz:dataset:size', '9 tokens'], ['trasluz:dataset:size', '12 bytes']),
      },
      'dataset_datasetSize',
      12,
    ],
    ['biases', { type: 'data', data: data(['trasluz:dataset:bias', 'a']) }, 'dataset_knownBias', ['a']],
    [
      'how it is available, in words of SPDX',
      { type: 'data', data: data(['trasluz:dataset:availability', 'query']) },
      'dataset_datasetAvailability',
      'query',
    ],
    [
      'no other word for that',
      { type: 'data', data: data(['trasluz:dataset:availability', 'maybe']) },
      'dataset_datasetAvailability',
      undefined,
    ],
    [
      'personal data that are named',
      { type: 'data', data: [{ type: 'dataset', sensitiveData: ['names'] }] },
      'dataset_hasSensitivePersonalInformation',
      'yes',
    ],
    [
      'that there are none, where it says so',
      { type: 'data', data: data(['trasluz:dataset:personal', 'no']) },
      'dataset_hasSensitivePersonalInformation',
      'no',
    ],
    [
      'a level of the traffic light',
      { type: 'data', data: [{ type: 'dataset', classification: 'red' }] },
      'dataset_confidentialityLevel',
      'red',
    ],
    [
      'no other classification',
      { type: 'data', data: [{ type: 'dataset', classification: 'secret' }] },
      'dataset_confidentialityLevel',
      undefined,
    ],
    [
      'a release in whole seconds of UTC',
      { releaseNotes: { type: 'major', timestamp: '2026-01-01T01:00:00.5+01:00' } },
      'releaseTime',
      '2026-01-01T00:00:00Z',
    ],
    [
      'a release by its property',
      { properties: [{ name: 'cdx:lifecycle:milestone:generalAvailability', value: '2026-02-01' }] },
      'releaseTime',
      '2026-02-01T00:00:00Z',
    ],
    [
      'no release at no time',
      { releaseNotes: { type: 'major', timestamp: '2026-99-99' } },
      'releaseTime',
      undefined,
    ],
    [
      'a digest of Streebog by its name',
      { hashes: [{ alg: 'Streebog-256', content: 'ab' }] },
      'verifiedUsing',
      [{ type: 'Hash', comment: 'Streebog-256', algorithm: 'other', hashValue: 'ab' }],
    ],
    [
      'an old CPE',
      { cpe: 'cpe:/a:acme' },
      'externalIdentifier',
      [{ type: 'ExternalIdentifier', externalIdentifierType: 'cpe22', identifier: 'cpe:/a:acme' }],
    ],
  ])('has %s', (_name, members, member, expected) => {
    const type = members['modelCard'] === undefined ? {} : { type: 'machine-learning-model' };
    expect(written({ ...type, ...members })[member]).toEqual(expected);
  });

  it('says nothing about licences, and that it does not, where a profile asks', () => {
    const elements = graph(componentWith({ type: 'machine-learning-model' }));
    for (const relationshipType of ['hasDeclaredLicense', 'hasConcludedLicense'])
      expect(elementWith(elements, { relationshipType })['to']).toEqual([
        'expandedlicensing_NoAssertionLicense',
      ]);
  });

  it('says nothing at all about licences where none asks', () => {
    expect(graph(componentWith()).filter(({ type }) => type === 'Relationship')).toEqual([]);
  });

  it('shares the element of a licence and of a party with others that have the same', () => {
    const members = { licenses: [{ license: { id: 'MIT' } }], supplier: { name: 'Acme' } };
    const elements = graph(componentWith(members), componentWith({ ...members, name: 'b' }));
    expect(elements.filter(({ simplelicensing_licenseExpression: text }) => text === 'MIT')).toHaveLength(1);
    expect(elements.filter(({ type }) => type === 'Organization')).toHaveLength(1);
  });
});

describe('the document', () => {
  it('imports what it names of others', () => {
    const link = 'urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#a';
    const bom = documentWith({
      components: [componentWith({ 'bom-ref': 'a' })],
      dependencies: [{ ref: 'a', dependsOn: [link, link, 'nowhere'] }],
    });
    const elements = graphOf(bom)['@graph'];
    expect(elementWith(elements, { type: 'SpdxDocument' })['import']).toEqual([
      { type: 'ExternalMap', externalSpdxId: link },
    ]);
    expect(elementWith(elements, { relationshipType: 'dependsOn' })['to']).toEqual([link]);
  });

  it.each<[string, JsonObject, string[]]>([
    ['nothing but its core', documentWith(), ['core', 'software']],
    [
      'AI, where every model says all that the profile asks',
      documentWith({
        components: [
          componentWith({
            type: 'machine-learning-model',
            supplier: { name: 'Acme' },
            licenses: [{ license: { id: 'MIT' } }],
            releaseNotes: { type: 'major', timestamp: '2026-01-01T00:00:00Z' },
          }),
        ],
      }),
      ['core', 'software', 'ai', 'simpleLicensing', 'extension'],
    ],
  ])('conforms to %s', (_name, bom, expected) => {
    expect(elementWith(graphOf(bom)['@graph'], { type: 'SpdxDocument' })['profileConformance']).toEqual(
      expected,
    );
  });

  it('says of what it is made, and whether that is all', () => {
    const elements = graphOf(SUPPLY)['@graph'];
    expect(
      elementWith(elements, {
        relationshipType: 'contains',
        from: 'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/2#system',
      }),
    ).toMatchObject({
      completeness: 'complete',
    });
  });
});
