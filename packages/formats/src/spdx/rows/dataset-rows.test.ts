import type { Json, JsonObject } from '@trasluz/bom';
import { DATASET, property, type RowExample, testRow } from '../tests/row-examples.ts';

const data = (members: Json): JsonObject => ({ data: [members] });
const dataset = (members: JsonObject): JsonObject => data({ type: 'dataset', ...members });
const card = (name: string, ...values: readonly string[]): JsonObject =>
  dataset({ contents: { properties: values.map((value) => property(`trasluz:dataset:${name}`, value)) } });

/** Says something that no member of SPDX can hold; `reads` is what the base brings. */
const unsaid = (name: string, says: JsonObject): RowExample => ({ name, says, reads: {} });

/** Our word, the word of SPDX 3.0.1 §DatasetType, and what is read of it. */
const MODALITIES = [
  ['text', 'text'],
  ['image', 'image'],
  ['audio', 'audio'],
  ['video', 'video'],
  ['tabular', 'structured'],
  ['code', 'syntactic'],
  ['other', 'other'],
  ['categorical', 'categorical'],
  ['graph', 'graph'],
  ['numeric', 'numeric'],
  ['sensor', 'sensor'],
  ['timeseries', 'timeseries'],
  ['timestamp', 'timestamp'],
] as const;

testRow('the kind of data', DATASET, [
  ...MODALITIES.map(
    ([word, type]): RowExample => ({
      name: word,
      says: card('modality', word),
      element: { dataset_datasetType: [type] },
    }),
  ),
  {
    name: 'two kinds',
    says: card('modality', 'text', 'code'),
    element: { dataset_datasetType: ['text', 'syntactic'] },
  },
  {
    name: 'a word of SPDX, which is read as ours',
    says: card('modality', 'structured'),
    element: { dataset_datasetType: ['structured'] },
    reads: card('modality', 'tabular'),
  },
  {
    name: 'a known word beside an unknown one',
    says: card('modality', 'smell', 'text'),
    element: { dataset_datasetType: ['text'] },
    reads: card('modality', 'text'),
  },
  unsaid('an unknown word', card('modality', 'smell')),
  unsaid('no assertion', card('modality', 'noAssertion')),
  unsaid('a word in capitals', card('modality', 'TEXT')),
  unsaid('the name of what every object has', card('modality', 'constructor')),
]);

testRow('the size of a dataset', DATASET, [
  { name: 'in bytes', says: card('size', '12 bytes'), element: { dataset_datasetSize: 12 } },
  { name: 'of nothing', says: card('size', '0 bytes'), element: { dataset_datasetSize: 0 } },
  {
    name: 'of as much as a number holds',
    says: card('size', '9007199254740991 bytes'),
    element: { dataset_datasetSize: 9_007_199_254_740_991 },
  },
  {
    name: 'in bytes after another unit',
    says: card('size', '9 tokens', '12 bytes'),
    element: { dataset_datasetSize: 12 },
    reads: card('size', '12 bytes'),
  },
  unsaid('of more than a number holds', card('size', '9007199254740992 bytes')),
  unsaid('in tokens', card('size', '9 tokens')),
  unsaid('in a fraction', card('size', '1.5 bytes')),
  unsaid('below nothing', card('size', '-1 bytes')),
  unsaid('without a unit', card('size', '12')),
]);

/** Properties whose first value is one text of SPDX 3.0.1 §DatasetPackage. */
const TEXTS = [
  ['noise', 'dataset_datasetNoise'],
  ['collection', 'dataset_dataCollectionProcess'],
  ['update', 'dataset_datasetUpdateMechanism'],
  ['intended-use', 'dataset_intendedUse'],
] as const;

/** Properties that are lists of texts there. */
const LISTS = [
  ['bias', 'dataset_knownBias'],
  ['preprocessing', 'dataset_dataPreprocessing'],
  ['anonymisation', 'dataset_anonymizationMethodUsed'],
] as const;

for (const [name, member] of TEXTS)
  testRow(member, DATASET, [
    { name: 'a text', says: card(name, 'some text'), element: { [member]: 'some text' } },
    {
      name: 'two texts, of which the first counts',
      says: card(name, 'a', 'b'),
      element: { [member]: 'a' },
      reads: card(name, 'a'),
    },
    {
      name: 'no assertion, which any reader takes for nothing',
      says: card(name, 'NOASSERTION'),
      element: { [member]: 'NOASSERTION' },
      reads: {},
    },
    unsaid('an empty text', card(name, '')),
  ]);

for (const [name, member] of LISTS)
  testRow(member, DATASET, [
    { name: 'one', says: card(name, 'a'), element: { [member]: ['a'] } },
    { name: 'two', says: card(name, 'b', 'a'), element: { [member]: ['b', 'a'] } },
    { name: 'one twice', says: card(name, 'a', 'a'), element: { [member]: ['a', 'a'] } },
    {
      name: 'none, which any reader takes for nothing',
      says: card(name, 'NONE'),
      element: { [member]: ['NONE'] },
      reads: {},
    },
    unsaid('an empty one', card(name, '')),
  ]);

testRow('how a dataset is available', DATASET, [
  ...['clickthrough', 'directDownload', 'query', 'registration', 'scrapingScript'].map(
    (word): RowExample => ({
      name: word,
      says: card('availability', word),
      element: { dataset_datasetAvailability: word },
    }),
  ),
  unsaid('in another word', card('availability', 'maybe')),
  {
    name: 'in another word first',
    says: card('availability', 'maybe', 'query'),
    element: { dataset_datasetAvailability: 'query' },
    reads: card('availability', 'query'),
  },
]);

const personal = (word: string): JsonObject => ({ dataset_hasSensitivePersonalInformation: word });

testRow('personal data', DATASET, [
  {
    name: 'named, which any reader takes for yes',
    says: dataset({ sensitiveData: ['names'] }),
    element: personal('yes'),
    reads: card('personal', 'yes'),
  },
  { name: 'yes', says: card('personal', 'yes'), element: personal('yes') },
  { name: 'no', says: card('personal', 'no'), element: personal('no') },
  unsaid('maybe', card('personal', 'maybe')),
  unsaid('an empty list, which is never no', dataset({ sensitiveData: [] })),
  {
    name: 'named although the property says no',
    says: dataset({
      sensitiveData: ['names'],
      contents: { properties: [property('trasluz:dataset:personal', 'no')] },
    }),
    element: personal('yes'),
    reads: card('personal', 'yes'),
  },
]);

testRow('the classification', DATASET, [
  ...['clear', 'green', 'amber', 'red'].map(
    (classification): RowExample => ({
      name: classification,
      says: dataset({ classification }),
      element: { dataset_confidentialityLevel: classification },
    }),
  ),
  unsaid('amber+strict, which 3.0.1 lacks', dataset({ classification: 'amber+strict' })),
  unsaid('RED', dataset({ classification: 'RED' })),
  unsaid('PII', dataset({ classification: 'PII' })),
]);

testRow('data of no sense', DATASET, [
  unsaid('a text', { data: 'x' }),
  unsaid('an empty list', { data: [] }),
  unsaid('a list of null', { data: [null] }),
  unsaid('a kind alone', data({ type: 'source-code' })),
  unsaid('contents that are a list', dataset({ contents: ['x'] })),
  unsaid('a property without a name', dataset({ contents: { properties: [{ value: 'text' }] } })),
]);
