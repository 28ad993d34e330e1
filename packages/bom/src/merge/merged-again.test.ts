import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import { bomBy, listOf, mergeOf } from './tests/merge-builder.ts';

const part = (more: JsonObject = {}): JsonObject => ({
  type: 'data',
  name: 'x',
  version: '1',
  'bom-ref': 'x',
  ...more,
});
const by = (author: string, more: JsonObject = {}, metadata: JsonObject = {}): JsonObject =>
  bomBy(author, { components: [part(more)] }, metadata);

/** Merges three documents at once and in every sequence of two steps. */
function inSteps(a: JsonObject, b: JsonObject, c: JsonObject): readonly JsonObject[] {
  const both = (...boms: readonly JsonObject[]): JsonObject => mergeOf(boms).bom;
  return [
    both(a, b, c),
    both(both(a, b), c),
    both(both(b, c), a),
    both(c, both(b, a)),
    both(both(a, c), both(b, c)),
  ];
}

describe('a document that was merged', () => {
  it.each<[string, readonly [JsonObject, JsonObject, JsonObject]]>([
    [
      'texts that contradict one another',
      [by('A', { description: 'b' }), by('B', { description: 'a' }), by('C', { description: 'c' })],
    ],
    [
      'the same text of two, and another',
      [by('A', { description: 'b' }), by('B', { description: 'a' }), by('C', { description: 'b' })],
    ],
    ['lists', [by('A', { tags: ['b', 'a'] }), by('B', { tags: ['c'] }), by('C', { tags: ['a', 'd'] })]],
    [
      'organizations',
      ['S', 'R', 'T'].map((name) => by(name, { purl: 'pkg:npm/x@1', supplier: { name } })) as [
        JsonObject,
        JsonObject,
        JsonObject,
      ],
    ], // three, as the names are
    [
      'a range and a version',
      [
        by('A', { purl: 'pkg:npm/x' }),
        by('B', { purl: 'pkg:npm/x', versionRange: 'vers:npm/*' }),
        by('C', { isExternal: false }),
      ],
    ],
    [
      'traffic lights',
      ['RED', 'CLEAR', 'AMBER'].map((tlp) => by(tlp, {}, { distributionConstraints: { tlp } })) as [
        JsonObject,
        JsonObject,
        JsonObject,
      ],
    ], // three, as the lights are
    [
      'makers',
      ['manufacturer', 'supplier', 'manufacturer'].map((key, at) =>
        by(`A${at}`, {}, { [key]: { name: `M${at}` } }),
      ) as [JsonObject, JsonObject, JsonObject],
    ], // three, as the keys are
    [
      'subjects',
      ['application', 'data', 'application'].map((type, at) =>
        by(`A${at}`, {}, { component: { type, name: `s${at}`, version: '1', 'bom-ref': 's' } }),
      ) as [JsonObject, JsonObject, JsonObject], // three, as the types are
    ],
    [
      'bom-refs',
      ['x', 'y', 'z'].map((name) =>
        bomBy(name, { components: [part({ name })], dependencies: [{ ref: 'x' }] }),
      ) as [JsonObject, JsonObject, JsonObject],
    ], // three, as the names are
  ])('is the same in whatever steps it was made, with %s', (_case, [a, b, c]) => {
    const [first, ...others] = inSteps(a, b, c);
    for (const other of others) expect(other).toEqual(first);
  });

  it('names what it was made from, and not the steps between', () => {
    const [a, b, c] = [by('A'), by('B', { tags: ['t'] }), by('C', { tags: ['u'] })];
    const step = mergeOf([a, b]);
    const { bom, report } = mergeOf([step.bom, c]);
    const origins = listOf(bom['metadata'] as JsonObject, 'properties').map(({ value }) => value); // the merge wrote it
    const digests = [...step.report.inputs.map(({ digest }) => digest), report.inputs[1]?.digest];
    expect(origins).toEqual([...digests].sort());
  });

  it('is itself when it is merged alone, or with one that it was made from', () => {
    const [a, b] = [by('A', { description: 'a' }), by('B', { description: 'b' })];
    const { bom } = mergeOf([a, b]);
    expect(mergeOf([bom]).bom).toBe(bom);
    expect(mergeOf([bom, a]).bom).toEqual(bom);
    expect(mergeOf([bom, bom]).bom).toEqual(bom);
  });

  it('lets its authors say nothing but what it cites them for', () => {
    const { bom } = mergeOf([mergeOf([by('A'), by('B', { tags: ['t'] })]).bom, by('C', { tags: ['u'] })]);
    const cited = Object.fromEntries(
      listOf(bom, 'citations').map((one) => [one['attributedTo'], one['pointers']]),
    );
    const shared = ['name', 'type', 'version'].map((member) => `/components/0/${member}`);
    expect(cited).toEqual({
      'author:A': shared,
      'author:B': [
        '/components/0/name',
        '/components/0/tags/0',
        '/components/0/type',
        '/components/0/version',
      ],
      'author:C': [
        '/components/0/name',
        '/components/0/tags/1',
        '/components/0/type',
        '/components/0/version',
      ],
    });
  });

  it('reports contradictions of earlier merges again, with all authors', () => {
    const step = mergeOf([by('A', { description: 'a' }), by('B', { description: 'b' })]).bom;
    expect(mergeOf([step, by('C', { description: 'c' })]).report.contradicted).toEqual([
      {
        pointer: '/components/0/description',
        statements: [
          { author: 'A', value: 'a' },
          { author: 'B', value: 'b' },
          { author: 'C', value: 'c' },
        ],
      },
    ]);
  });
});
