import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { readSpdx } from '../read-spdx.ts';
import { indexGraph } from './graph.ts';

const CREATION = {
  type: 'CreationInfo',
  '@id': '_:c',
  created: '2026-11-23T10:00:00Z',
  specVersion: '3.0.1',
};
const pack = (id: string, members: JsonObject = {}): JsonObject => ({
  type: 'software_Package',
  spdxId: id,
  creationInfo: '_:c',
  name: id,
  ...members,
});
const A = pack('urn:a');

describe('the envelope of a graph', () => {
  it.each<[string, JsonObject, readonly string[]]>([
    ['"@graph"', { '@graph': [A] }, ['/@graph/0']],
    ['"element"', { element: [A] }, ['/element/0']],
    ['"elements"', { elements: [A] }, ['/elements/0']],
    ['"graph"', { graph: [A] }, ['/graph/0']],
    ['"@graph" before the others', { elements: [A], '@graph': [pack('urn:b')] }, ['/@graph/0']],
    ['one element alone', A, ['']],
    [
      'a document whose "element" are references',
      { type: 'SpdxDocument', spdxId: 'urn:d', element: ['urn:a'] },
      [''],
    ],
    ['"@graph" of no items', { '@graph': [] }, []],
  ])('may be %s', (_name, document, expected) => {
    expect(indexGraph(document).items.map(({ pointer }) => pointer)).toEqual(expected);
  });
});

describe('an entry that is no element', () => {
  const MESSAGES = {
    'no-object': 'Cannot read an entry of the graph: it is no object',
    'no-type': 'Cannot read an element without "type"',
    'no-id': 'Cannot name an element without "spdxId"; it is read and nothing refers to it',
    'repeated-id': 'Cannot read a second element of one "spdxId"; the first counts',
  } as const;

  it.each<[string, Json, keyof typeof MESSAGES]>([
    ['null', null, 'no-object'],
    ['a number', 7, 'no-object'],
    ['a text', 'urn:a', 'no-object'],
    ['a list', [A], 'no-object'],
    ['an object without a type', { spdxId: 'urn:b' }, 'no-type'],
    ['a type that is a number', { type: 4, spdxId: 'urn:b' }, 'no-type'],
    ['an empty type', { type: '', spdxId: 'urn:b' }, 'no-type'],
    ['an element without an id', { type: 'software_Package', name: 'x' }, 'no-id'],
    ['an element whose id is a number', { type: 'software_Package', spdxId: 4 }, 'no-id'],
    ['an element with an empty id', { type: 'software_Package', spdxId: '' }, 'no-id'],
    ['a second element of one id', pack('urn:a', { name: 'other' }), 'repeated-id'],
  ])('is told in full: %s', (_name, entry, kind) => {
    const { issues } = readSpdx({ '@graph': [CREATION, A, entry] });
    expect(issues).toEqual([{ kind, pointer: '/@graph/2', message: MESSAGES[kind] }]);
  });

  it('is passed over, and the others are read in their order', () => {
    const { bom } = readSpdx({ '@graph': [CREATION, null, A, {}, pack('urn:b')] });
    expect(bom['components']).toEqual([
      { type: 'library', 'bom-ref': 'urn:a', name: 'urn:a' },
      { type: 'library', 'bom-ref': 'urn:b', name: 'urn:b' },
    ]);
  });

  it('without an id is read, and has no bom-ref', () => {
    const { bom } = readSpdx({ '@graph': [CREATION, { type: 'software_Package', name: 'x' }] });
    expect(bom['components']).toEqual([{ type: 'library', name: 'x' }]);
  });
});

describe('an element inside another', () => {
  const person = { type: 'Person', spdxId: 'urn:p', name: 'Ada' };

  it.each<[string, JsonObject, readonly string[]]>([
    ['in a member', pack('urn:a', { suppliedBy: person }), ['/@graph/0', '/@graph/0/suppliedBy']],
    ['in a list', pack('urn:a', { originatedBy: [person] }), ['/@graph/0', '/@graph/0/originatedBy/0']],
    [
      'in the end of a relationship',
      {
        type: 'Relationship',
        spdxId: 'urn:r',
        from: pack('urn:a'),
        relationshipType: 'contains',
        to: [pack('urn:b')],
      },
      ['/@graph/0/to/0', '/@graph/0/from'],
    ],
    [
      'in a creation information',
      pack('urn:a', { creationInfo: CREATION }),
      ['/@graph/0', '/@graph/0/creationInfo'],
    ],
    ['without an id is a part', pack('urn:a', { suppliedBy: { type: 'Person' } }), ['/@graph/0']],
    ['in a member that holds none is a part', pack('urn:a', { summary: person }), ['/@graph/0']],
  ])('%s', (_name, entry, expected) => {
    expect(indexGraph({ '@graph': [entry] }).items.map(({ pointer }) => pointer)).toEqual(expected);
  });

  it('is read to a depth that nobody needs, and no deeper', () => {
    let entry: JsonObject = pack('urn:0');
    for (let depth = 1; depth <= 20; depth += 1) entry = pack(`urn:${depth}`, { suppliedBy: entry });
    expect(indexGraph({ '@graph': [entry] }).items).toHaveLength(9);
  });
});

describe('the links of a graph', () => {
  const link = (from: string, to: Json, members: JsonObject = {}): JsonObject => ({
    type: 'Relationship',
    spdxId: `urn:r:${from}`,
    from,
    relationshipType: 'contains',
    to,
    ...members,
  });

  it.each<[string, Json, readonly string[]]>([
    ['a list of ids', ['urn:a', 'urn:b'], ['urn:a', 'urn:b']],
    ['one id', 'urn:a', ['urn:a']],
    ['an element', pack('urn:a'), ['urn:a']],
    ['a list of elements and ids', [pack('urn:a'), 'urn:b'], ['urn:a', 'urn:b']],
    ['numbers', [1, null, 'urn:a'], ['urn:a']],
    ['nothing', null, []],
    ['an object without an id', {}, []],
  ])('lead to %s', (_name, to, expected) => {
    expect(indexGraph({ '@graph': [link('urn:x', to)] }).links.map((one) => one.to)).toEqual([expected]);
  });

  it('are found by both ends, each end once', () => {
    const { linksFrom, linksTo } = indexGraph({ '@graph': [link('urn:x', ['urn:a', 'urn:a', 'urn:b'])] });
    expect([...linksFrom.keys()]).toEqual(['urn:x']);
    expect([...linksTo].map(([id, links]) => [id, links.length])).toEqual([
      ['urn:a', 1],
      ['urn:b', 1],
    ]);
  });
});
