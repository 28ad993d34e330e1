import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import { merge } from './merge.ts';
import { bomBy, listOf, mergeOf, sha256, uuidOf } from './tests/merge-builder.ts';

const library = (name: string, more: JsonObject = {}): JsonObject => ({
  type: 'library',
  'bom-ref': name,
  name,
  version: '1',
  ...more,
});

/** Two documents in which nothing meets, with something more in the second one. */
const withMore = (more: JsonObject) =>
  mergeOf([bomBy('A', { components: [library('a')] }), bomBy('B', more)]);

describe('the report of a merge in which nothing meets', () => {
  it('lists the inputs and nothing else', () => {
    const { report } = merge(
      [
        { bom: bomBy('A', { serialNumber: `urn:uuid:${uuidOf(1)}`, version: 2 }), name: 'a.json' },
        { bom: { bomFormat: 'CycloneDX', specVersion: '1.7' } },
      ],
      { form: 'flat', hash: sha256 },
    );
    expect(report).toEqual({
      inputs: [
        {
          input: 0,
          name: 'a.json',
          digest: sha256(
            new TextEncoder().encode(
              `{"bomFormat":"CycloneDX","metadata":{"authors":[{"name":"A"}],"timestamp":"2026-01-01T00:00:00Z"},"serialNumber":"urn:uuid:${uuidOf(1)}","specVersion":"1.7","version":2}`,
            ),
          ),
          serialNumber: `urn:uuid:${uuidOf(1)}`,
          version: 2,
          timestamp: '2026-01-01T00:00:00Z',
          authors: ['A'],
        },
        {
          input: 1,
          digest: sha256(new TextEncoder().encode('{"bomFormat":"CycloneDX","specVersion":"1.7"}')),
          authors: [],
        },
      ],
      matched: [],
      renamed: [],
      contradicted: [],
      unresolved: [
        {
          why: 'not-attributable',
          about: sha256(new TextEncoder().encode('{"bomFormat":"CycloneDX","specVersion":"1.7"}')),
          places: [{ input: 1, pointer: '/metadata' }],
        },
      ],
    });
  });

  it('of one document lists it, also where it is given twice', () => {
    const bom = bomBy('A');
    const { report } = mergeOf([bom, bom]);
    const digest = report.inputs[0]?.digest ?? '';
    const one = { digest, version: 1, timestamp: '2026-01-01T00:00:00Z', authors: ['A'] };
    expect(report).toEqual({
      inputs: [
        { input: 0, ...one },
        { input: 1, ...one },
      ],
      matched: [],
      renamed: [],
      contradicted: [],
      unresolved: [],
    });
  });
});

describe('what became one thing', () => {
  it('is told with the identifier, every place it was said at and where it stands', () => {
    const { report } = mergeOf([
      bomBy('A', { components: [library('x', { purl: 'pkg:npm/x@1' })] }),
      bomBy('B', {
        components: [library('b'), library('w', { components: [library('y', { purl: 'pkg:npm/x@1' })] })],
      }),
    ]);
    expect(report.matched).toEqual([
      {
        by: 'purl',
        pointers: expect.arrayContaining([
          { input: 0, pointer: '/components/0' },
          { input: 1, pointer: '/components/1/components/0' },
        ]),
        pointer: '/components/1/components/0',
      },
    ]);
    expect(report.matched[0]?.pointers).toHaveLength(2);
  });

  it('is told for every input that a source was given as', () => {
    const [a, b] = ['A', 'B'].map((author) => bomBy(author, { components: [library('x')] }));
    const { report } = mergeOf([a ?? {}, b ?? {}, a ?? {}]);
    expect(report.matched[0]?.pointers.map(({ input }) => input).sort()).toEqual([0, 1, 2]);
  });
});

describe('what was renamed', () => {
  it('is told from the name of the input to that of the result, once for each input', () => {
    const of = (author: string, ref: string): JsonObject =>
      bomBy(author, {
        components: [library('x', { 'bom-ref': ref })],
        dependencies: [{ ref, dependsOn: [] }],
        compositions: [{ aggregate: 'complete', assemblies: [ref] }],
      });
    const { report } = mergeOf([of('A', 'one'), of('B', 'two'), of('C', 'three')]);
    expect(report.renamed.toSorted((a, b) => a.input - b.input)).toEqual([
      { from: 'two', to: 'one', input: 1 },
      { from: 'three', to: 'one', input: 2 },
    ]);
  });

  it('is also what names nothing where another document has the name', () => {
    const { bom, report } = mergeOf([
      bomBy('A', { components: [library('a')], dependencies: [{ ref: 'a', dependsOn: ['ghost'] }] }),
      bomBy('B', { components: [library('ghost')] }),
    ]);
    const digits = sha256(new TextEncoder().encode('nothing ghost')).slice(0, 8);
    expect(report.renamed).toEqual([{ from: 'ghost', to: `ghost~${digits}`, input: 0 }]);
    expect(bom['dependencies']).toEqual([{ ref: 'a', dependsOn: [`ghost~${digits}`] }]);
  });

  it('is nothing where a document that was merged is merged again', () => {
    const boms = ['A', 'B'].map((author) =>
      bomBy(author, { components: [library(author, { 'bom-ref': 'same' })] }),
    );
    const first = mergeOf(boms);
    expect(first.report.renamed).toHaveLength(1);
    expect(mergeOf([first.bom, bomBy('C')]).report.renamed).toEqual([]);
  });
});

describe('what a person should look at', () => {
  it.each<[string, JsonObject, JsonObject]>([
    [
      'a signature of the document',
      { signature: { value: 's' } },
      { why: 'signature-broken', about: '', places: [{ input: 1, pointer: '/signature' }] },
    ],
    [
      'a citation of nothing',
      { citations: [{ timestamp: '2026-01-01T00:00:00Z', attributedTo: 'x', pointers: ['/nothing'] }] },
      { why: 'pointer-to-nothing', about: '/nothing', places: [{ input: 1, pointer: '/citations/0' }] },
    ],
    [
      'an expression that is not read',
      { citations: [{ timestamp: '2026-01-01T00:00:00Z', attributedTo: 'x', expressions: ['$[*]'] }] },
      { why: 'expression-not-read', about: '$[*]', places: [{ input: 1, pointer: '/citations/0' }] },
    ],
    [
      'the signature of a citation',
      {
        citations: [
          { timestamp: '2026-01-01T00:00:00Z', attributedTo: 'x', pointers: ['/version'], signature: {} },
        ],
      },
      { why: 'signature-broken', about: '', places: [{ input: 1, pointer: '/citations/0' }] },
    ],
  ])('is %s', (_case, more, unresolved) => {
    expect(withMore(more).report.unresolved).toContainEqual(unresolved);
  });

  it('is a signature over something whose bom-ref changed, at the bom-ref that it had', () => {
    const of = (author: string): JsonObject =>
      bomBy(author, { components: [library(author, { 'bom-ref': 'same', signature: { value: author } })] });
    const { bom, report } = mergeOf([of('A'), of('B')]);
    const [renaming] = report.renamed;
    expect(report.unresolved).toEqual([
      { why: 'signature-broken', about: '', places: [{ input: renaming?.input, pointer: 'same' }] },
    ]);
    expect(listOf(bom, 'components').filter((one) => one['signature'] !== undefined)).toHaveLength(1);
  });

  it('is told with all that came to nothing, in one report', () => {
    const { report } = mergeOf([
      bomBy('A', { signature: {}, components: [library('w', { components: [library('p')] })] }),
      bomBy('B', { components: [library('v', { components: [library('p')] })] }),
      bomBy('C', { components: [library('p', { components: [library('q')] })] }),
      bomBy('D', { components: [library('q', { components: [library('p')] })] }),
      { bomFormat: 'CycloneDX', specVersion: '1.7', components: [library('silent')] },
    ]);
    const told = report.unresolved.map(({ why, about }) => [why, why === 'not-attributable' ? '' : about]);
    // The first of its wholes by name is q, which is a part of it.
    expect(told.sort()).toEqual([
      ['not-attributable', ''],
      ['part-of-itself', 'p'],
      ['signature-broken', ''],
    ]);
  });
});
