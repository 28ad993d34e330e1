import { isJsonObject, type Json, type JsonObject } from '@trasluz/bom';
import { elementWith, type Graph } from './laws.ts';

/** Reads a value by names, indexes, and `ref=…` for the item of a list with that bom-ref. */
export function at(value: unknown, path: string): unknown {
  return path.split(' ').reduce<unknown>((found, part) => {
    if (Array.isArray(found) && part.includes('='))
      return found.find(
        (item: JsonObject) => item[part.slice(0, part.indexOf('='))] === part.slice(part.indexOf('=') + 1),
      );
    return isJsonObject(found) || Array.isArray(found) ? (found as JsonObject)[part] : undefined;
  }, value);
}

const MODEL = { type: 'ai_AIPackage', name: 'acme-lm' };
const MODEL_PATH = 'components bom-ref=model';

/** Makes the change of one member of the one element that has these members. */
export function set(
  members: Readonly<Record<string, unknown>>,
  key: string,
  value: unknown,
): (graph: Graph) => void {
  return (graph) => {
    elementWith(graph, members)[key] = value;
  };
}

/** Changes the one relationship of a kind that leaves the model. */
function relink(
  relationshipType: string,
  to: readonly string[],
  from = idOf('model'),
): (graph: Graph) => void {
  return set({ relationshipType, from }, 'to', to);
}

/** The id of the element of a bom-ref of the supply document. */
export function idOf(ref: string): string {
  return `urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/2#${encodeURIComponent(ref)}`;
}

/** By concept: where it stands, how a person who knows SPDX only changes it, and what has to be read then. */
export const WHOLE: Readonly<Record<string, readonly [string, (graph: Graph) => void, Json]>> = {
  'created / by / tool': [
    'metadata timestamp',
    set({ '@id': '_:creation' }, 'created', '2027-01-01T00:00:00Z'),
    '2027-01-01T00:00:00Z',
  ],
  root: ['metadata component name', set({ spdxId: idOf('system') }, 'name', 'Assist'), 'Assist'],
  dependency: [
    'dependencies ref=system dependsOn',
    relink('dependsOn', [idOf('chip')], idOf('system')),
    ['chip'],
  ],
  'identity of a thing': [
    'components name=Trainium2 bom-ref',
    set({ name: 'Trainium2' }, 'spdxId', 'https://acme.example/chip'),
    'https://acme.example/chip',
  ],
  tool: ['metadata tools components 0 version', set({ type: 'Tool' }, 'name', 'trasluz 0.2.0'), '0.2.0'],
  name: [`${MODEL_PATH} name`, set(MODEL, 'name', 'other'), 'other'],
  description: [`${MODEL_PATH} description`, set(MODEL, 'description', 'other'), 'other'],
  version: [`${MODEL_PATH} version`, set(MODEL, 'software_packageVersion', '2'), '2'],
  producer: [
    `${MODEL_PATH} manufacturer name`,
    set({ spdxId: `${idOf('')}/components/0/manufacturer` }, 'name', 'Acme Labs'),
    'Acme Labs',
  ],
  supplier: [`${MODEL_PATH} supplier name`, set({ name: 'Acme Distribution' }, 'name', 'Other'), 'Other'],
  'provider of a service': [
    'services 0 provider name',
    set({ name: 'Cloud Inc.' }, 'name', 'Other'),
    'Other',
  ],
  'purl / cpe / swhid': [
    `${MODEL_PATH} purl`,
    set(MODEL, 'software_packageUrl', 'pkg:generic/b@2'),
    'pkg:generic/b@2',
  ],
  hash: [
    `${MODEL_PATH} hashes`,
    set(MODEL, 'verifiedUsing', [{ type: 'Hash', algorithm: 'sha256', hashValue: 'c'.repeat(64) }]),
    [{ alg: 'SHA-256', content: 'c'.repeat(64) }],
  ],
  licence: [
    `${MODEL_PATH} licenses 0 license id`,
    set({ simplelicensing_licenseExpression: 'Apache-2.0' }, 'simplelicensing_licenseExpression', 'MIT'),
    'MIT',
  ],
  copyright: [`${MODEL_PATH} copyright`, set(MODEL, 'software_copyrightText', '2027'), '2027'],
  'media type of a file': [
    'components bom-ref=file mime-type',
    set({ type: 'software_File', name: 'config.json' }, 'contentType', 'text/plain'),
    'text/plain',
  ],
  'trained on / tested on': [
    `${MODEL_PATH} modelCard modelParameters datasets`,
    relink('trainedOn', [idOf('corpus'), idOf('file')]),
    [{ ref: 'corpus' }, { ref: 'file' }, { ref: 'exam' }, { ref: 'quiz' }],
  ],
  'base model': [
    `${MODEL_PATH} pedigree ancestors 0 name`,
    set({ name: 'base-lm' }, 'name', 'base-2'),
    'base-2',
  ],
  descendant: [
    `${MODEL_PATH} pedigree descendants 0 name`,
    set({ name: 'acme-lm-child' }, 'name', 'child-2'),
    'child-2',
  ],
  'quantised variant': [
    `${MODEL_PATH} pedigree variants 0 name`,
    set({ name: 'acme-lm-q4' }, 'name', 'q8'),
    'q8',
  ],
  assembly: ['metadata component components 0 name', set({ name: 'tokenizers' }, 'name', 'other'), 'other'],
  'hyper-parameters': [
    `${MODEL_PATH} modelCard properties 0 value`,
    set(MODEL, 'ai_hyperparameter', [{ type: 'DictionaryEntry', key: 'context_length', value: '8192' }]),
    '8192',
  ],
  'stages of a workflow': [
    'formulation 0 workflows 0 tasks 0 name',
    set({ name: 'pretraining' }, 'name', 'other'),
    'other',
  ],
  'start and end of a run': [
    'formulation 0 workflows 0 tasks 0 timeEnd',
    set({ name: 'pretraining' }, 'build_buildEndTime', '2026-05-01T00:00:00Z'),
    '2026-05-01T00:00:00Z',
  ],
  'what a run takes in': [
    'formulation 0 workflows 0 tasks 0 inputs 0 resource ref',
    relink('hasInput', [idOf('exam')], idOf('task:1')),
    'exam',
  ],
  'what a run puts out': [
    'formulation 0 workflows 0 tasks 0 outputs 0 resource ref',
    relink('hasOutput', [idOf('q4')], idOf('task:1')),
    'q4',
  ],
  'where a run ran': [
    'formulation 0 workflows 0 tasks 0 resourceReferences 0 ref',
    relink('hasHost', [idOf('svc')], idOf('task:1')),
    'svc',
  ],
  'parameters of a run': [
    'formulation 0 workflows 0 tasks 0 inputs 1 parameters 0 value',
    set({ name: 'pretraining' }, 'build_parameter', [{ type: 'DictionaryEntry', key: 'batch', value: '32' }]),
    '32',
  ],
  'order of stages': [
    'formulation 0 workflows 0 taskDependencies',
    (graph) => {
      Object.assign(elementWith(graph, { relationshipType: 'ancestorOf', from: idOf('task:1') }), {
        from: idOf('task:2'),
        to: [idOf('task:1')],
      });
    },
    [{ ref: 'task:1', dependsOn: ['task:2'] }],
  ],
  'web page of an organization': [
    'metadata manufacturer url',
    (graph) =>
      changeMaker(graph, {
        externalRef: [{ type: 'ExternalRef', externalRefType: 'altWebPage', locator: ['https://b.example'] }],
      }),
    ['https://b.example'],
  ],
  'identity of a party': ['metadata manufacturer bom-ref', () => {}, 'org:acme'],
  'mail address of a person': [
    `${MODEL_PATH} authors 0 email`,
    set({ type: 'Person', name: 'Ada' }, 'externalIdentifier', [
      { type: 'ExternalIdentifier', externalIdentifierType: 'email', identifier: 'a@b.example' },
    ]),
    'a@b.example',
  ],
  'role of a file': ['components bom-ref=quiz properties name=trasluz:dataset:role value', () => {}, 'test'],
  'role of a dataset': [
    'components bom-ref=exam data 0 contents properties name=trasluz:dataset:role value',
    () => {},
    'test',
  ],
};

function changeMaker(graph: Graph, members: JsonObject): void {
  Object.assign(elementWith(graph, { spdxId: idOf('org:acme') }), members);
}
