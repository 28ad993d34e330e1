import { type Json, type JsonObject, ownProperty } from '@trasluz/bom';
import { lengthAt, objectsOf, type Path, textOf, textsOf, valueAt } from '../draft.ts';
import { type Link, wordsOf } from '../graph/graph.ts';
import { markedId } from '../things/assemble.ts';
import type { Thing } from '../things/thing.ts';
import { isNothing } from '../vocabulary/individuals.ts';
import { ROLE } from './dataset-role.ts';
import { type Reading, type Row, said } from './row.ts';

/** Where the data of a thing stands: in the first `data` of a component, or in the thing itself. */
function dataPath(kind: Thing['kind']): Path {
  return kind === 'data' ? [] : ['data', 0];
}

interface Put {
  readonly path: Path;
  readonly value: Json | undefined;
  readonly from: string;
}

/** Sets a member of the data; the first one makes it a dataset. */
function putData(reading: Reading, { path, value, from }: Put): void {
  if (value === undefined) return;
  const place = dataPath(reading.kind);
  if (valueAt(reading.out, [...place, 'type']) === undefined)
    reading.put([...place, 'type'], 'dataset', 'type');
  reading.put([...place, ...path], value, from);
}

const PERSONAL: Row = {
  concept: 'personal data',
  cdx: 'data[].sensitiveData[]',
  spdx: 'dataset_hasSensitivePersonalInformation',
  mark: '~',
  rule: 'Something sensitive: yes; nothing said: noAssertion, never no. yes and no are read into the property trasluz:dataset:personal where the sensitive data are not named.',
  write({ own, element, thing }) {
    const sensitive = textsOf(own, [...dataPath(thing.kind), 'sensitiveData']);
    const [stated] = propertyValues(own, thing.kind, PERSONAL_PROPERTY);
    const said = stated === 'yes' || stated === 'no' ? stated : 'noAssertion';
    element['dataset_hasSensitivePersonalInformation'] = sensitive.length > 0 ? 'yes' : said;
  },
  read(reading) {
    const [presence] = wordsOf(reading.item.value, 'dataset_hasSensitivePersonalInformation');
    if (presence === 'yes' || presence === 'no')
      addProperty(
        reading,
        { name: PERSONAL_PROPERTY, value: presence },
        'dataset_hasSensitivePersonalInformation',
      );
  },
};

const PERSONAL_PROPERTY = ownProperty('dataset:personal');

const TLP: ReadonlySet<string> = new Set(['clear', 'green', 'amber', 'red']);

const CLASSIFICATION: Row = {
  concept: 'classification',
  cdx: 'data[].classification',
  spdx: 'dataset_confidentialityLevel',
  mark: '>',
  rule: 'Only where it is a word of the traffic light protocol.',
  write({ own, element, thing }) {
    const word = textOf(own, [...dataPath(thing.kind), 'classification']);
    if (word !== undefined && TLP.has(word)) element['dataset_confidentialityLevel'] = word;
  },
  read(reading) {
    const level = said(reading, 'dataset_confidentialityLevel');
    putData(reading, { path: ['classification'], value: level, from: 'dataset_confidentialityLevel' });
  },
};

const GOVERNANCE: Row = {
  concept: 'governance',
  cdx: 'data[].governance.owners[], .stewards[], .custodians[]',
  spdx: 'originatedBy[]',
  mark: '>',
  rule: 'The first owner, where no producer is named; read as the producer. Everything else is in the extension.',
  write({ own, element, thing }) {
    const [owner] = objectsOf(own, [...dataPath(thing.kind), 'governance', 'owners']);
    const id = markedId(owner?.['organization']);
    if (id !== undefined && element['originatedBy'] === undefined) element['originatedBy'] = [id];
  },
};

const MODALITIES: ReadonlyMap<string, string> = new Map([
  ['text', 'text'],
  ['image', 'image'],
  ['audio', 'audio'],
  ['video', 'video'],
  ['tabular', 'structured'],
  ['code', 'syntactic'],
  ['other', 'other'],
]);

const DATASET_TYPES: ReadonlySet<string> = new Set([
  ...['audio', 'categorical', 'graph', 'image', 'numeric', 'other', 'sensor', 'structured', 'syntactic'],
  ...['text', 'timeseries', 'timestamp', 'video'],
]);

const WORDS: ReadonlyMap<string, string> = new Map([...MODALITIES].map(([word, type]) => [type, word]));

const MODALITY = ownProperty('dataset:modality');

const TYPE: Row = {
  concept: 'kind of data',
  cdx: `data[].contents.properties[${MODALITY}]`,
  spdx: 'dataset_datasetType[]',
  mark: '<',
  rule: 'By a table (tabular: structured, code: syntactic); words of SPDX that the table lacks are kept. noAssertion where nothing is said.',
  write({ own, element, thing }) {
    const types = propertyValues(own, thing.kind, MODALITY)
      .map((word) => MODALITIES.get(word) ?? word)
      .filter((type) => DATASET_TYPES.has(type));
    element['dataset_datasetType'] = types.length === 0 ? ['noAssertion'] : types;
  },
  read(reading) {
    for (const type of wordsOf(reading.item.value, 'dataset_datasetType'))
      if (DATASET_TYPES.has(type))
        addProperty(reading, { name: MODALITY, value: WORDS.get(type) ?? type }, 'dataset_datasetType');
  },
};

const SIZE_PROPERTY = ownProperty('dataset:size');

const SIZE: Row = {
  concept: 'size of a dataset',
  cdx: `data[].contents.properties[${SIZE_PROPERTY}]`,
  spdx: 'dataset_datasetSize',
  mark: '<',
  rule: 'Only a size in bytes; SPDX has no other unit.',
  write({ own, element, thing }) {
    const sizes = propertyValues(own, thing.kind, SIZE_PROPERTY).flatMap(
      (text) => BYTES.exec(text)?.[1] ?? [],
    );
    const size = Number(sizes[0]);
    if (sizes.length > 0 && Number.isSafeInteger(size)) element['dataset_datasetSize'] = size;
  },
  read(reading) {
    const size = reading.item.value['dataset_datasetSize'];
    if (typeof size === 'number')
      addProperty(reading, { name: SIZE_PROPERTY, value: `${size} bytes` }, 'dataset_datasetSize');
  },
};

const BYTES = /^(\d+) bytes$/;

const KEPT = [
  ['noise', 'dataset_datasetNoise', false],
  ['bias', 'dataset_knownBias', true],
  ['collection', 'dataset_dataCollectionProcess', false],
  ['preprocessing', 'dataset_dataPreprocessing', true],
  ['anonymisation', 'dataset_anonymizationMethodUsed', true],
  ['availability', 'dataset_datasetAvailability', false],
  ['update', 'dataset_datasetUpdateMechanism', false],
  ['intended-use', 'dataset_intendedUse', false],
] as const;

const AVAILABILITIES: ReadonlySet<string> = new Set([
  'clickthrough',
  'directDownload',
  'query',
  'registration',
  'scrapingScript',
]);

function keptRow([word, member, isList]: (typeof KEPT)[number]): Row {
  const name = ownProperty(`dataset:${word}`);
  return {
    concept: `${word} of a dataset`,
    cdx: `data[].contents.properties[${name}]`,
    spdx: isList ? `${member}[]` : member,
    mark: '<',
    rule: isList ? 'One property for each.' : 'The first property of that name.',
    write({ own, element, thing }) {
      const values = propertyValues(own, thing.kind, name).filter(
        (value) => word !== 'availability' || AVAILABILITIES.has(value),
      );
      if (values.length > 0) element[member] = isList ? [...values] : (values[0] ?? '');
    },
    read(reading) {
      for (const value of wordsOf(reading.item.value, member))
        if (!isNothing(value)) addProperty(reading, { name, value }, member);
    },
  };
}

/** What is tested on and is no dataset says its role among its own properties. */
export const TESTED_FILE: Row = {
  concept: 'role of a file',
  cdx: `properties[${ROLE}]`,
  spdx: 'testedOn',
  mark: '=',
  rule: 'As for datasets, where its own properties name no role.',
  read(reading) {
    const { item, out } = reading;
    if (item.type === 'dataset_DatasetPackage') return;
    const tested = testedOnly(reading);
    const properties = objectsOf(out, 'properties');
    if (tested === undefined || properties.some(({ name }) => name === ROLE)) return;
    reading.put(['properties', properties.length], { name: ROLE, value: 'test' }, tested.pointer);
  },
};

/** The first link by which something is tested on, where nothing is trained on it. */
function testedOnly({ graph, item }: Reading): Link | undefined {
  const links = graph.linksTo.get(item.id) ?? [];
  if (links.some(({ relation }) => relation === 'trainedOn')) return undefined;
  return links.find(({ relation }) => relation === 'testedOn');
}

const TESTED: Row = {
  concept: 'role of a dataset',
  cdx: `data[].contents.properties[${ROLE}]`,
  spdx: 'testedOn',
  mark: '=',
  rule: 'A dataset that models are tested on, and none is trained on, is read with the role test.',
  read(reading) {
    const tested = testedOnly(reading);
    if (tested !== undefined) addProperty(reading, { name: ROLE, value: 'test' }, tested.pointer);
  },
};

interface DataProperty {
  readonly name: string;
  readonly value: string;
}

function addProperty(reading: Reading, property: DataProperty, from: string): void {
  const path = ['contents', 'properties'] as const;
  const index = lengthAt(reading.out, [...dataPath(reading.kind), ...path]);
  putData(reading, { path: [...path, index], value: { ...property }, from });
}

function propertyValues(own: JsonObject, kind: Thing['kind'], name: string): readonly string[] {
  return objectsOf(own, [...dataPath(kind), 'contents', 'properties'])
    .filter((property) => property['name'] === name)
    .flatMap((property) => textOf(property, 'value') ?? []);
}

/** Everything that the Dataset profile says about data. */
export const DATASET_ROWS: readonly Row[] = [
  TYPE,
  CLASSIFICATION,
  SIZE,
  ...KEPT.map(keptRow),
  PERSONAL,
  TESTED,
  GOVERNANCE,
];

/** The kind of data that is written in a model card or stands beside other data. */
export const DATA_TYPE: Row = {
  concept: 'data beside other data',
  cdx: 'data[1…], modelCard.modelParameters.datasets[] in place',
  spdx: 'contains → dataset_DatasetPackage',
  mark: '~',
  rule: 'A DatasetPackage for each; that it is data and no component is in the extension.',
  read(reading) {
    reading.put(['type'], 'dataset', 'type');
  },
};
