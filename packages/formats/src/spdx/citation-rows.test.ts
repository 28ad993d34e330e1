import { canonicalJson, type Json, type JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { readSpdx } from './read-spdx.ts';
import { numbered, shortGraph } from './tests/row-examples.ts';
import { writeSpdx } from './write-spdx.ts';

const TIME = '2026-05-11T00:00:00Z';
const component = (ref: string, members: JsonObject = {}): JsonObject => ({
  type: 'library',
  'bom-ref': ref,
  name: ref,
  ...members,
});

/** Two parties, a component with a part, a service, and the citations given. */
function cited(...citations: readonly Json[]): JsonObject {
  return numbered({
    metadata: {
      timestamp: '2026-11-23T10:00:00Z',
      manufacturer: { 'bom-ref': 'acme', name: 'Acme' },
      authors: [{ 'bom-ref': 'ada', name: 'Ada' }],
    },
    components: [component('a', { components: [component('part')] }), component('b')],
    services: [{ 'bom-ref': 'svc', name: 'svc' }],
    citations,
  });
}

/** The elements with a CreationInfo of their own, with who said it and when. */
function saidBy(bom: JsonObject): readonly (readonly [unknown, unknown, unknown])[] {
  const graph = shortGraph(bom);
  const infos = new Map(graph.map((one) => [one['@id'], one]));
  return graph
    .filter(({ creationInfo }) => creationInfo !== undefined && creationInfo !== '_:creation')
    .map(({ spdxId, creationInfo }) => {
      const { createdBy, created } = infos.get(creationInfo) ?? {};
      return [spdxId, createdBy, created] as const;
    });
}

const pointing = (pointer: string, members: JsonObject = {}): JsonObject => ({
  pointers: [pointer],
  timestamp: TIME,
  attributedTo: 'acme',
  ...members,
});
const expressing = (expression: string): JsonObject => ({
  expressions: [expression],
  timestamp: TIME,
  attributedTo: 'acme',
});
const BY_ACME = [['#acme'], TIME] as const;

/** Citations, and which elements were said by whom because of them. */
const CITATIONS: readonly (readonly [
  string,
  readonly Json[],
  readonly (readonly [string, ...unknown[]])[],
])[] = [
  ['of a component', [pointing('/components/0')], [['#a', ...BY_ACME]]],
  ['of a member of a component', [pointing('/components/1/name')], [['#b', ...BY_ACME]]],
  ['deep in a component', [pointing('/components/1/licenses/0/license/id')], [['#b', ...BY_ACME]]],
  ['of a part', [pointing('/components/0/components/0/name')], [['#part', ...BY_ACME]]],
  ['of a service', [pointing('/services/0/name')], [['#svc', ...BY_ACME]]],
  ['of a party', [pointing('/metadata/authors/0/name')], [['#ada', ...BY_ACME]]],
  [
    'of two members',
    [pointing('/components/0', { pointers: ['/components/0/name', '/components/1/name'] })],
    [
      ['#a', ...BY_ACME],
      ['#b', ...BY_ACME],
    ],
  ],
  ['by a person', [pointing('/components/1', { attributedTo: 'ada' })], [['#b', ['#ada'], TIME]]],
  [
    'by two, of whom the first counts',
    [pointing('/components/1', { attributedTo: 'ada' }), pointing('/components/1')],
    [['#b', ['#ada'], TIME]],
  ],
  [
    'in part of a second with an offset',
    [pointing('/components/1', { timestamp: '2026-05-11T02:00:00.5+02:00' })],
    [['#b', ...BY_ACME]],
  ],
  ['by an expression with a bom-ref', [expressing("$..[?(@['bom-ref']=='b')].name")], [['#b', ...BY_ACME]]],
  ['by an expression with another bom-ref', [expressing("$..[?(@['bom-ref']=='gone')].name")], []],
  ['by another expression', [expressing('$.components[1].name')], []],
  ['of the document', [pointing('/version')], []],
  ['of the root', [pointing('')], []],
  ['of what is not there', [pointing('/components/7/name')], []],
  ['of a name that begins alike', [pointing('/components/10')], []],
  ['of a pointer that is a number', [pointing('/x', { pointers: [4] })], []],
  [
    'of a pointer that is longer than any document is deep',
    [pointing(`/components/1${'/a'.repeat(1000)}`)],
    [],
  ],
  ['by somebody who is no party', [pointing('/components/1', { attributedTo: 'a' })], []],
  ['by somebody who is not there', [pointing('/components/1', { attributedTo: 'gone' })], []],
  ['by nobody', [pointing('/components/1', { attributedTo: '' })], []],
  ['at no time', [pointing('/components/1', { timestamp: 'soon' })], []],
  ['that are texts', ['/components/1'], []],
  ['that are null', [null], []],
];

describe('citations', () => {
  it.each(CITATIONS)('%s', (_name, citations, expected) => {
    const bom = cited(...citations);
    expect(saidBy(bom)).toEqual(expected);
    expect(canonicalJson(readSpdx(writeSpdx(bom).value).bom)).toBe(canonicalJson(bom));
  });

  it('of one party and time share a CreationInfo', () => {
    const graph = shortGraph(cited(pointing('/components/0'), pointing('/components/1')));
    expect(graph.filter(({ type }) => type === 'CreationInfo')).toEqual([
      {
        type: 'CreationInfo',
        '@id': '_:creation',
        specVersion: '3.0.1',
        created: '2026-11-23T10:00:00Z',
        createdBy: ['#acme', '#ada'],
      },
      {
        type: 'CreationInfo',
        '@id': '_:creation-1',
        specVersion: '3.0.1',
        created: TIME,
        createdBy: ['#acme'],
      },
    ]);
  });

  it('that are no list say nothing', () => {
    expect(saidBy({ ...cited(), citations: { pointers: ['/components/1'] } })).toEqual([]);
  });
});
