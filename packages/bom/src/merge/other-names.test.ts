import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../json.ts';
import { declarationsOf, referencesOf } from '../walk.ts';
import { bomBy, listOf, mergeOf } from './tests/merge-builder.ts';

const ID = { type: 'data', name: 'x', version: '1', 'bom-ref': 'x' } as const;

/** Puts what declares a bom-ref, or a list of them, somewhere in a document. */
type Place = (item: JsonObject) => JsonObject;

const inComponent =
  (members: Place): Place =>
  (item) => ({ components: [{ ...ID, ...members(item) }] });

/** Every kind of list whose items have a bom-ref and are no things of their own. */
const LISTS: readonly (readonly [string, Place])[] = [
  ['compositions', (item) => ({ compositions: [{ aggregate: 'complete', ...item }] })],
  ['vulnerabilities', (item) => ({ vulnerabilities: [item] })],
  ['annotations', (item) => ({ annotations: [item] })],
  ['formulas', (item) => ({ formulation: [item] })],
  [
    'workflows',
    (item) => ({
      formulation: [{ 'bom-ref': 'f', workflows: [{ uid: 'u', taskTypes: ['other'], ...item }] }],
    }),
  ],
  ['claims', (item) => ({ declarations: { claims: [item] } })],
  ['evidence of claims', (item) => ({ declarations: { evidence: [item] } })],
  ['assessors', (item) => ({ declarations: { assessors: [{ thirdParty: true, ...item }] } })],
  ['organizations', (item) => ({ declarations: { targets: { organizations: [item] } } })],
  ['standards', (item) => ({ definitions: { standards: [item] } })],
  ['requirements', (item) => ({ definitions: { standards: [{ 'bom-ref': 's', requirements: [item] }] } })],
  ['patents', (item) => ({ definitions: { patents: [item] } })],
  ['licences', inComponent((item) => ({ licenses: [{ license: { id: 'MIT', ...item } }] }))],
  ['data', inComponent((item) => ({ data: [{ type: 'dataset', ...item }] }))],
  ['occurrences', inComponent((item) => ({ evidence: { occurrences: [{ location: 'l', ...item }] } }))],
  ['authors of a component', inComponent((item) => ({ authors: [item] }))],
  [
    'patent assertions',
    inComponent((item) => ({ patentAssertions: [{ assertionType: 'license', ...item }] })),
  ],
];

/** What two authors say, each with a composition that refers to the bom-ref "r". */
const merged = (place: Place, left: JsonObject, right: JsonObject) =>
  mergeOf(
    [left, right].map((item, at) =>
      bomBy(`A${at}`, {
        ...place(item),
        citations: [
          { timestamp: '2026-01-01T00:00:00Z', process: 'r', note: `of ${at}`, pointers: ['/metadata'] },
        ],
      }),
    ),
  );

const refsOf = (bom: JsonObject): readonly string[] =>
  declarationsOf(bom)
    .map(({ ref }) => ref)
    .filter((ref) => ref === 'r' || ref.startsWith('r~'))
    .sort();

describe.each(LISTS)('two documents that call different %s by one bom-ref', (_list, place) => {
  const { bom, report } = merged(
    place,
    { 'bom-ref': 'r', text: 'a', name: 'a' },
    { 'bom-ref': 'r', text: 'b', name: 'b' },
  );

  it('have one of them renamed', () => {
    expect(refsOf(bom)).toEqual(['r', expect.stringMatching(/^r~[0-9a-f]{8}$/)]);
    expect(report.renamed).toContainEqual({ from: 'r', to: refsOf(bom)[1], input: expect.any(Number) });
  });

  it('have every reference follow', () => {
    const declared = new Set(declarationsOf(bom).map(({ ref }) => ref));
    expect(referencesOf(bom).filter(({ ref }) => !declared.has(ref))).toEqual([]);
  });
});

describe.each(LISTS)('two documents that list the same %s', (_list, place) => {
  it('have it once, by the first of its bom-refs', () => {
    const said = { text: 'a', name: 'a' };
    expect(refsOf(merged(place, { 'bom-ref': 'r', ...said }, { 'bom-ref': 'r', ...said }).bom)).toEqual([
      'r',
    ]);
    const { bom, report } = mergeOf([
      bomBy('A', place({ 'bom-ref': 'r', ...said })),
      bomBy('B', place({ 'bom-ref': 'q', ...said })),
    ]);
    expect(
      declarationsOf(bom)
        .filter(({ ref }) => ref === 'q' || ref === 'r')
        .map(({ ref }) => ref),
    ).toEqual(['q']);
    expect(report.renamed).toEqual([{ from: 'r', to: 'q', input: 0 }]);
  });
});

describe('two items of one document that say the same', () => {
  it('stay two, because the document means two', () => {
    const claims: Json = ['c1', 'c2'].map((ref) => ({ 'bom-ref': ref, predicate: 'p' }));
    const { bom } = mergeOf([bomBy('A', { declarations: { claims } }), bomBy('B')]);
    expect(declarationsOf(bom).map(({ ref }) => ref)).toEqual(expect.arrayContaining(['c1', 'c2']));
  });
});

describe('what stands at a place that one thing can take', () => {
  it.each<[string, JsonObject, JsonObject]>([
    [
      'a supplier',
      { supplier: { 'bom-ref': 'p', name: 'S' } },
      { supplier: { 'bom-ref': 'q', name: 'S', url: ['u'] } },
    ],
    [
      'a manufacturer',
      { manufacturer: { 'bom-ref': 'p', name: 'S' } },
      { manufacturer: { 'bom-ref': 'q', name: 'S', url: ['u'] } },
    ],
    ['a model card', { modelCard: { 'bom-ref': 'p' } }, { modelCard: { 'bom-ref': 'q', properties: [] } }],
  ])('has one bom-ref: %s', (_case, left, right) => {
    const [a, b] = [left, right].map((more) => ({ components: [{ ...ID, purl: 'pkg:npm/x@1', ...more }] }));
    const { bom, report } = mergeOf([bomBy('A', a), bomBy('B', b)]);
    const [component = {}] = listOf(bom, 'components');
    const [member = ''] = Object.keys(left);
    expect((component[member] as JsonObject)['bom-ref']).toBe('p'); // an object, as both wrote it
    expect(report.renamed).toEqual([{ from: 'q', to: 'p', input: 1 }]);
    expect(report.contradicted).toEqual([]);
  });
});
