import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../json.ts';
import { bomBy, mergeOf, sha256, uuidOf } from './tests/merge-builder.ts';

const TIME = '2026-01-01T00:00:00Z';

/** The document that a merge of A and B makes, without what is the same in each: format, number, authors and origins. */
function resultOf(
  left: JsonObject,
  right: JsonObject,
  metadata: readonly JsonObject[] = [{}, {}],
): JsonObject {
  const boms = [bomBy('A', left, metadata[0]), bomBy('B', right, metadata[1])];
  const { bom } = mergeOf(boms);
  expect(mergeOf(boms.toReversed()).bom).toEqual(bom);
  const { $schema, bomFormat, specVersion, serialNumber: _number, version, metadata: made, ...rest } = bom;
  expect([$schema, bomFormat, specVersion, version]).toEqual([
    'http://cyclonedx.org/schema/bom-1.7.schema.json',
    'CycloneDX',
    '1.7',
    1,
  ]);
  const { authors, timestamp, properties: _origins, ...about } = made as JsonObject; // the merge wrote it
  expect([authors, timestamp]).toEqual([
    [
      { 'bom-ref': 'author:A', name: 'A' },
      { 'bom-ref': 'author:B', name: 'B' },
    ],
    TIME,
  ]);
  return Object.keys(about).length === 0 ? rest : { metadata: about, ...rest };
}

const cited = (a: readonly string[], b: readonly string[]): Json => [
  { timestamp: TIME, attributedTo: 'author:A', pointers: a },
  { timestamp: TIME, attributedTo: 'author:B', pointers: b },
];

const suffix = (order: string): string => sha256(new TextEncoder().encode(order)).slice(0, 8);

describe('a merged document, whole', () => {
  it('of two components that have nothing to do with one another', () => {
    const [x, y] = [
      { type: 'data', name: 'x', 'bom-ref': 'x' },
      { type: 'data', name: 'y', 'bom-ref': 'y' },
    ];
    expect(resultOf({ components: [y] }, { components: [x] })).toEqual({
      components: [x, y],
      citations: cited(['/components/1'], ['/components/0']),
    });
  });

  it('of two components of one bom-ref', () => {
    const of = (name: string): JsonObject => ({
      components: [{ type: 'data', name, version: '1', 'bom-ref': 'r' }],
      dependencies: [{ ref: 'r' }],
    });
    const renamed = `r~${suffix(['component', 'y', '', '1', '', 'data', ''].join('\u0000'))}`;
    expect(resultOf(of('x'), of('y'))).toEqual({
      components: [
        { type: 'data', name: 'x', version: '1', 'bom-ref': 'r' },
        { type: 'data', name: 'y', version: '1', 'bom-ref': renamed },
      ],
      dependencies: [{ ref: 'r' }, { ref: renamed }],
      citations: cited(['/components/0', '/dependencies/0'], ['/components/1', '/dependencies/1']),
    });
  });

  it('of one component under two bom-refs, which is used everywhere', () => {
    const of = (ref: string, more: JsonObject): JsonObject => ({
      components: [{ type: 'data', name: 'x', version: '1', 'bom-ref': ref }],
      ...more,
    });
    const left = of('one', { compositions: [{ aggregate: 'complete', assemblies: ['one'] }] });
    const right = of('two', {
      annotations: [
        { subjects: ['two'], annotator: { individual: { name: 'n' } }, timestamp: TIME, text: 't' },
      ],
      vulnerabilities: [{ id: 'CVE-1', affects: [{ ref: 'two' }] }],
      declarations: { claims: [{ target: 'two', predicate: 'p' }] },
      formulation: [
        {
          workflows: [
            { 'bom-ref': 'w', uid: 'w', taskTypes: ['build'], inputs: [{ resource: { ref: 'two' } }] },
          ],
        },
      ],
    });
    expect(resultOf(left, right)).toEqual({
      components: [{ type: 'data', name: 'x', version: '1', 'bom-ref': 'one' }],
      compositions: [{ aggregate: 'complete', assemblies: ['one'] }],
      annotations: [
        { subjects: ['one'], annotator: { individual: { name: 'n' } }, timestamp: TIME, text: 't' },
      ],
      vulnerabilities: [{ id: 'CVE-1', affects: [{ ref: 'one' }] }],
      declarations: { claims: [{ target: 'one', predicate: 'p' }] },
      formulation: [
        {
          workflows: [
            { 'bom-ref': 'w', uid: 'w', taskTypes: ['build'], inputs: [{ resource: { ref: 'one' } }] },
          ],
        },
      ],
      citations: cited(
        ['/components/0', '/compositions/0'],
        ['/annotations/0', '/components/0', '/declarations/claims/0', '/formulation/0', '/vulnerabilities/0'],
      ),
    });
  });

  it('of two subjects', () => {
    const [app, model] = [
      { type: 'application', name: 'app', version: '1', 'bom-ref': 'app' },
      { type: 'machine-learning-model', name: 'model', version: '1', 'bom-ref': 'model' },
    ];
    const said = { properties: [{ name: 'acme:p', value: 'v' }] };
    expect(
      resultOf({ properties: [{ name: 'acme:q', value: 'w' }] }, {}, [
        { component: model, ...said },
        { component: app },
      ]),
    ).toEqual({
      metadata: { component: app },
      components: [
        {
          ...model,
          properties: [
            { name: 'acme:p', value: 'v' },
            { name: 'acme:q', value: 'w' },
          ],
        },
      ],
      citations: cited(
        ['name', 'properties/0', 'properties/1', 'type', 'version'].map(
          (member) => `/components/0/${member}`,
        ),
        ['/metadata/component'],
      ),
    });
  });

  it('of a service whose parts two authors know', () => {
    const of = (part: string): JsonObject => ({
      services: [{ name: 'api', version: '1', services: [{ name: part, version: '1' }] }],
    });
    expect(resultOf(of('chat'), of('embed'))).toEqual({
      services: [
        {
          name: 'api',
          version: '1',
          services: [
            { name: 'chat', version: '1' },
            { name: 'embed', version: '1' },
          ],
        },
      ],
      citations: cited(
        ['/services/0/name', '/services/0/services/0', '/services/0/version'],
        ['/services/0/name', '/services/0/services/1', '/services/0/version'],
      ),
    });
  });

  it('of lists that both have, each item once', () => {
    const reference = (url: string): JsonObject => ({ type: 'website', url });
    const left = { externalReferences: [reference('https://b.example'), reference('https://c.example')] };
    const right = { externalReferences: [reference('https://c.example'), reference('https://a.example')] };
    expect(resultOf(left, right)).toEqual({
      externalReferences: ['a', 'b', 'c'].map((name) => reference(`https://${name}.example`)),
      citations: cited(
        ['/externalReferences/1', '/externalReferences/2'],
        ['/externalReferences/0', '/externalReferences/2'],
      ),
    });
  });

  it('of definitions and claims that both have', () => {
    const of = (name: string): JsonObject => ({
      definitions: { standards: [{ 'bom-ref': name, name }] },
      declarations: { attestations: [{ summary: name, map: [{ requirement: name }] }] },
    });
    expect(resultOf(of('s1'), of('s2'))).toEqual({
      definitions: {
        standards: [
          { 'bom-ref': 's1', name: 's1' },
          { 'bom-ref': 's2', name: 's2' },
        ],
      },
      declarations: {
        attestations: [
          { summary: 's1', map: [{ requirement: 's1' }] },
          { summary: 's2', map: [{ requirement: 's2' }] },
        ].sort((a, b) => (JSON.stringify(a.map) < JSON.stringify(b.map) ? -1 : 1)),
      },
      citations: cited(
        ['/declarations/attestations/0', '/definitions/standards/0'],
        ['/declarations/attestations/1', '/definitions/standards/1'],
      ),
    });
  });
});

describe('what a merge never does', () => {
  it('is to change a document that it is given', () => {
    const boms = ['A', 'B'].map((author) =>
      bomBy(author, {
        serialNumber: `urn:uuid:${uuidOf(1)}`,
        components: [{ type: 'data', name: author, 'bom-ref': 'r', tags: ['b', 'a'] }],
        dependencies: [{ ref: 'r', dependsOn: [`urn:cdx:${uuidOf(1)}/1#r`] }],
        citations: [{ timestamp: TIME, attributedTo: 'r', pointers: ['/components/0'] }],
      }),
    );
    const before = JSON.stringify(boms);
    mergeOf(boms, { form: 'hierarchical', subject: { type: 'data', name: 'new' } });
    expect(JSON.stringify(boms)).toBe(before);
  });

  it('is to make two documents of the same inputs', () => {
    const boms = ['A', 'B', 'C'].map((author) =>
      bomBy(author, { components: [{ type: 'data', name: author }] }),
    );
    expect(JSON.stringify(mergeOf(boms))).toBe(JSON.stringify(mergeOf(boms)));
  });

  it('is to count a document that is given twice as two', () => {
    const [a, b] = ['A', 'B'].map((author) =>
      bomBy(author, { components: [{ type: 'data', name: author }] }),
    );
    expect(mergeOf([a ?? {}, b ?? {}, a ?? {}]).bom).toEqual(mergeOf([a ?? {}, b ?? {}]).bom);
  });
});
