import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../json.ts';
import { bomBy, listOf, mergeOf } from './tests/merge-builder.ts';

const ID = { type: 'library', name: 'x', version: '1', purl: 'pkg:npm/x@1' } as const;

/** What two authors, A and B, say of one component: the component of the result and what is reported. */
function said(left: JsonObject, right: JsonObject) {
  const { bom, report } = mergeOf([
    bomBy('A', { components: [{ ...ID, ...left }] }),
    bomBy('B', { components: [{ ...ID, ...right }] }),
  ]);
  const [component = {}] = listOf(bom, 'components');
  const members = Object.entries(component).filter(([key]) => !Object.hasOwn(ID, key));
  return { component: Object.fromEntries(members), contradicted: report.contradicted };
}

const also = (value: string): JsonObject => ({ name: 'trasluz:also-stated', value });
const claims = (a: Json, b: Json) => [
  { author: 'A', value: a },
  { author: 'B', value: b },
];

describe('what two authors say of one member', () => {
  it.each<[string, JsonObject, JsonObject, JsonObject]>([
    ['texts that are the same', { description: 'd' }, { description: 'd' }, { description: 'd' }],
    ['a text that one has', { description: 'd' }, {}, { description: 'd' }],
    ['texts of two members', { description: 'd' }, { copyright: 'c' }, { copyright: 'c', description: 'd' }],
    [
      'hashes of two algorithms',
      { hashes: [{ alg: 'MD5', content: '1' }] },
      { hashes: [{ alg: 'SHA-1', content: '2' }] },
      {
        hashes: [
          { alg: 'MD5', content: '1' },
          { alg: 'SHA-1', content: '2' },
        ],
      },
    ],
    [
      'weak hashes of one algorithm',
      { hashes: [{ alg: 'MD5', content: '2' }] },
      { hashes: [{ alg: 'MD5', content: '1' }] },
      {
        hashes: [
          { alg: 'MD5', content: '1' },
          { alg: 'MD5', content: '2' },
        ],
      },
    ],
    [
      'licences',
      { licenses: [{ license: { id: 'MIT' } }] },
      { licenses: [{ license: { id: 'Apache-2.0' } }, { license: { id: 'MIT' } }] },
      { licenses: [{ license: { id: 'Apache-2.0' } }, { license: { id: 'MIT' } }] },
    ],
    ['tags, sorted where they differ', { tags: ['b', 'a'] }, { tags: ['c'] }, { tags: ['a', 'b', 'c'] }],
    [
      'tags, as they stand where they are the same',
      { tags: ['b', 'a'] },
      { tags: ['b', 'a'] },
      { tags: ['b', 'a'] },
    ],
    [
      'parts of an organization of one name',
      { supplier: { name: 'S', url: ['https://a.example'] } },
      { supplier: { name: 'S', contact: [{ name: 'C' }] } },
      { supplier: { contact: [{ name: 'C' }], name: 'S', url: ['https://a.example'] } },
    ],
    [
      'parts of a model card',
      { modelCard: { modelParameters: { task: 't' } } },
      { modelCard: { considerations: { users: ['u'] } } },
      { modelCard: { considerations: { users: ['u'] }, modelParameters: { task: 't' } } },
    ],
    [
      'references of one kind',
      { externalReferences: [{ type: 'vcs', url: 'https://b.example' }] },
      { externalReferences: [{ type: 'vcs', url: 'https://a.example' }] },
      {
        externalReferences: [
          { type: 'vcs', url: 'https://a.example' },
          { type: 'vcs', url: 'https://b.example' },
        ],
      },
    ],
    [
      'properties of which a thing may have several',
      { properties: [{ name: 'acme:p', value: '2' }] },
      { properties: [{ name: 'acme:p', value: '1' }] },
      {
        properties: [
          { name: 'acme:p', value: '1' },
          { name: 'acme:p', value: '2' },
        ],
      },
    ],
  ])('stands side by side: %s', (_case, left, right, component) => {
    expect(said(left, right)).toEqual({ component, contradicted: [] });
    expect(said(right, left)).toEqual({ component, contradicted: [] });
  });

  it.each<[string, JsonObject, JsonObject, JsonObject, string, Json, Json]>([
    [
      'a text',
      { description: 'a' },
      { description: 'b' },
      { description: 'a', properties: [also('/description="b"')] },
      '/description',
      'a',
      'b',
    ],
    [
      'a truth value',
      { isExternal: false },
      { isExternal: true },
      { isExternal: false, properties: [also('/isExternal=true')] },
      '/isExternal',
      false,
      true,
    ],
    [
      'a scope',
      { scope: 'excluded' },
      { scope: 'required' },
      { scope: 'excluded', properties: [also('/scope="required"')] },
      '/scope',
      'excluded',
      'required',
    ],
    [
      'a text within objects',
      { modelCard: { modelParameters: { task: 'a' } } },
      { modelCard: { modelParameters: { task: 'b' } } },
      {
        modelCard: { modelParameters: { task: 'a' } },
        properties: [also('/modelCard/modelParameters/task="b"')],
      },
      '/modelCard/modelParameters/task',
      'a',
      'b',
    ],
    [
      'a text and a list',
      { cpe: 'a' },
      { cpe: ['a'] },
      { cpe: 'a', properties: [also('/cpe=["a"]')] },
      '/cpe',
      'a',
      ['a'],
    ],
    [
      'a value and nothing',
      { copyright: 'c' },
      { copyright: null },
      { copyright: 'c', properties: [also('/copyright=null')] },
      '/copyright',
      'c',
      null,
    ],
  ])('is contradicted: %s', (_case, left, right, component, path, a, b) => {
    const contradicted = [{ pointer: `/components/0${path}`, statements: claims(a, b) }];
    expect(said(left, right)).toEqual({ component, contradicted });
  });

  it('keeps organizations of two names whole, and mixes nothing of one with the other', () => {
    const { component, contradicted } = said(
      { supplier: { name: 'S', url: ['https://s.example'] } },
      { supplier: { name: 'T', contact: [{ name: 'C' }] } },
    );
    expect(component).toEqual({
      supplier: { name: 'T', contact: [{ name: 'C' }] },
      properties: [also('/supplier={"name":"S","url":["https://s.example"]}')],
    });
    expect(contradicted.map(({ pointer, statements }) => [pointer, statements.length])).toEqual([
      ['/components/0/supplier', 2],
    ]);
  });

  it('keeps both properties of which a fact knows one value, and tells them', () => {
    const of = (value: string): JsonObject => ({ properties: [{ name: 'trasluz:hw:foundry', value }] });
    expect(said(of('one'), of('two'))).toEqual({
      component: {
        properties: [
          { name: 'trasluz:hw:foundry', value: 'one' },
          { name: 'trasluz:hw:foundry', value: 'two' },
        ],
      },
      contradicted: [{ pointer: '/components/0/properties/0', statements: claims('one', 'two') }],
    });
  });
});

describe('what the schema lets stand only alone', () => {
  it('is a version beside a range of versions: the range is kept as a statement', () => {
    const { component, contradicted } = said({ isExternal: true }, { versionRange: 'vers:npm/>=1' });
    expect(component).toEqual({
      isExternal: true,
      properties: [also('/versionRange="vers:npm/>=1"')],
    });
    expect(contradicted).toEqual([
      { pointer: '/components/0/versionRange', statements: [{ author: 'B', value: 'vers:npm/>=1' }] },
    ]);
  });

  it('is no signature: what it covered is no longer all there is', () => {
    const signature = { algorithm: 'ES256', value: 'AA' };
    expect(said({ signature, copyright: 'c' }, { description: 'd' }).component).toEqual({
      copyright: 'c',
      description: 'd',
    });
    expect(said({ signature }, { signature }).component).toEqual({ signature });
  });
});

describe('what three authors say of one member', () => {
  const component = (description: string): JsonObject => ({ ...ID, description });

  it('is told once for each statement, with all who make it', () => {
    const { bom, report } = mergeOf(
      ['b', 'a', 'b', 'c'].map((text, at) => bomBy(`A${at}`, { components: [component(text)] })),
    );
    expect(listOf(bom, 'components')).toEqual([
      { ...ID, description: 'a', properties: [also('/description="b"'), also('/description="c"')] },
    ]);
    expect(report.contradicted).toEqual([
      {
        pointer: '/components/0/description',
        statements: [
          { author: 'A1', value: 'a' },
          { author: 'A0, A2', value: 'b' },
          { author: 'A3', value: 'c' },
        ],
      },
    ]);
  });
});

describe('what two authors say of the document', () => {
  const metadataOf = (left: JsonObject, right: JsonObject): JsonObject => {
    const { bom } = mergeOf([bomBy('A', {}, left), bomBy('B', {}, right)]);
    return bom['metadata'] as JsonObject; // the merge wrote it
  };

  it.each([
    ['CLEAR', 'CLEAR', 'CLEAR'],
    ['CLEAR', 'GREEN', 'GREEN'],
    ['GREEN', 'AMBER', 'AMBER'],
    ['AMBER', 'AMBER_AND_STRICT', 'AMBER_AND_STRICT'],
    ['AMBER_AND_STRICT', 'RED', 'RED'],
    ['RED', 'CLEAR', 'RED'],
    ['RED', 'PURPLE', 'RED'],
    ['PURPLE', 'ORANGE', 'ORANGE'],
  ])('of the traffic lights %s and %s keeps %s', (left, right, kept) => {
    const constraints = (tlp: string): JsonObject => ({ distributionConstraints: { tlp } });
    expect(metadataOf(constraints(left), constraints(right))['distributionConstraints']).toEqual({
      tlp: kept,
    });
    expect(metadataOf(constraints(right), constraints(left))['distributionConstraints']).toEqual({
      tlp: kept,
    });
  });

  it.each([
    ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', '2026-01-02T00:00:00Z'],
    ['2026-01-01T01:00:00+02:00', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
    ['2026-01-01T00:00:00Z', 'yesterday', '2026-01-01T00:00:00Z'],
    ['someday', 'yesterday', 'yesterday'],
  ])('of the times %s and %s keeps the later: %s', (left, right, latest) => {
    expect(metadataOf({ timestamp: left }, { timestamp: right })['timestamp']).toBe(latest);
    expect(metadataOf({ timestamp: right }, { timestamp: left })['timestamp']).toBe(latest);
  });

  it('has no time where none of them has one', () => {
    const bom = { bomFormat: 'CycloneDX', specVersion: '1.7', version: 1 };
    const { bom: result } = mergeOf([bom, { ...bom, version: 2 }]);
    expect(Object.keys(result['metadata'] as JsonObject)).toEqual(['properties']); // the merge wrote it
  });
});
