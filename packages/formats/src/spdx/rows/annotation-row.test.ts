import { canonicalJson, type Json, type JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { readSpdx } from '../read-spdx.ts';
import { BASE, element, read } from '../tests/graph-builders.ts';
import { numbered, shortGraph } from '../tests/row-examples.ts';
import { writeSpdx } from '../write-spdx.ts';

const TIME = '2026-05-13T00:00:00Z';
const IT = { type: 'library', 'bom-ref': 'it', name: 'it' };
const WHOLE = {
  subjects: ['it'],
  annotator: { organization: { name: 'Reviewer' } },
  timestamp: TIME,
  text: 'Looked at',
};

const documentOf = (...annotations: readonly Json[]): JsonObject =>
  numbered({ components: [IT], annotations });
const written = (bom: JsonObject): readonly Record<string, unknown>[] =>
  shortGraph(bom).filter(({ type }) => type === 'Annotation');

describe('an annotation', () => {
  it('is an element with a CreationInfo of its own', () => {
    const graph = shortGraph(documentOf(WHOLE));
    expect(graph.filter(({ type }) => type === 'Annotation')).toEqual([
      {
        type: 'Annotation',
        spdxId: '#/annotations/0',
        creationInfo: '_:creation-1',
        annotationType: 'other',
        subject: '#it',
        statement: 'Looked at',
      },
    ]);
    expect(graph.find(({ '@id': id }) => id === '_:creation-1')).toEqual({
      type: 'CreationInfo',
      '@id': '_:creation-1',
      specVersion: '3.0.1',
      created: TIME,
      createdBy: ['#/annotations/0/annotator/organization'],
    });
  });

  it('shares its CreationInfo with others of one author and time', () => {
    const graph = written(
      documentOf(WHOLE, { ...WHOLE, text: 'Again' }, { ...WHOLE, timestamp: '2026-05-14T00:00:00Z' }),
    );
    expect(graph.map(({ creationInfo }) => creationInfo)).toEqual([
      '_:creation-1',
      '_:creation-1',
      '_:creation-2',
    ]);
  });

  it.each<[string, JsonObject]>([
    ['whole', WHOLE],
    ['by a person', { ...WHOLE, annotator: { individual: { name: 'Ada' } } }],
    ['with a bom-ref, which only the extension has', { 'bom-ref': 'note', ...WHOLE }],
    ['in part of a second', { ...WHOLE, timestamp: '2026-05-13T00:00:00.5Z' }],
  ])('is written where it is %s, and comes back', (_name, annotation) => {
    const bom = documentOf(annotation);
    expect(written(bom)).toHaveLength(1);
    expect(canonicalJson(readSpdx(writeSpdx(bom).value).bom)).toBe(canonicalJson(bom));
  });

  it.each<[string, Json]>([
    ['about two things', { ...WHOLE, subjects: ['it', 'it2'] }],
    ['about nothing', { ...WHOLE, subjects: [] }],
    ['about what is not there', { ...WHOLE, subjects: ['gone'] }],
    ['about a number', { ...WHOLE, subjects: [4] }],
    ['by a component', { ...WHOLE, annotator: { component: { type: 'application', name: 'bot' } } }],
    ['by a service', { ...WHOLE, annotator: { service: { name: 'bot' } } }],
    ['by nobody', { ...WHOLE, annotator: {} }],
    ['by a text', { ...WHOLE, annotator: 'Ada' }],
    ['at no time', { ...WHOLE, timestamp: 'soon' }],
    ['without a text', { ...WHOLE, text: '' }],
    ['null', null],
    ['a text', 'Looked at'],
  ])('is in the extension only where it is %s', (_name, annotation) => {
    const bom = documentOf(annotation);
    expect(written(bom)).toEqual([]);
    expect(canonicalJson(readSpdx(writeSpdx(bom).value).bom)).toBe(canonicalJson(bom));
  });

  it.each<[string, JsonObject, Json | undefined]>([
    [
      'whole',
      {},
      [
        {
          subjects: [`${BASE}root`],
          annotator: { organization: { name: 'org' } },
          timestamp: '2026-11-23T10:00:00Z',
          text: 'Hm',
        },
      ],
    ],
    ['without a subject', { subject: null }, undefined],
    ['about what is not there', { subject: `${BASE}gone` }, undefined],
    ['without a statement', { statement: '' }, undefined],
    ['with a statement that is a list', { statement: ['Hm'] }, undefined],
    ['by nobody', { creationInfo: '_:gone' }, undefined],
  ])('of another tool is read, or told as lost: %s', (_name, members, expected) => {
    const { bom, losses } = read(
      element('Annotation', 'note', { subject: `${BASE}root`, statement: 'Hm', ...members }),
    );
    expect(bom['annotations']).toEqual(expected);
    expect(losses.filter(({ pointer }) => pointer === '/@graph/4')).toEqual(
      expected === undefined
        ? [
            {
              pointer: '/@graph/4',
              what: 'the element of class "Annotation"',
              why: 'CycloneDX 1.7 has nothing of this class',
            },
          ]
        : [],
    );
  });
});
