import { createHash } from 'node:crypto';
import {
  canonicalJson,
  declarationsOf,
  type JsonObject,
  type Merged,
  type MergeForm,
  merge,
  readFacts,
  referencesOf,
  supplyChain,
} from '@trasluz/bom';
import { validate } from '@trasluz/formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bom } from './arbitrary-bom.ts';
import { mergeable } from './merge-arbitrary.ts';
import { corpusDocuments } from './merge-corpus.ts';
import { lostStatements } from './merge-statements.ts';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const merged = (boms: readonly JsonObject[], form: MergeForm = 'flat'): Merged =>
  merge(
    boms.map((one) => ({ bom: one })),
    { form, hash },
  );
const bytesOf = (boms: readonly JsonObject[], form: MergeForm = 'flat'): string =>
  canonicalJson(merged(boms, form).bom);

/** What a document states, whatever its things are called and wherever they stand. */
const factsOf = (document: JsonObject): readonly string[] =>
  readFacts(supplyChain(document))
    .map(({ id, subjectName, state, values }) => JSON.stringify([id, subjectName, state, values]))
    .sort();

const danglingOf = (document: JsonObject): number => {
  const declared = new Set(declarationsOf(document).map(({ ref }) => ref));
  return referencesOf(document).filter(({ ref, isBomLink }) => !isBomLink && !declared.has(ref)).length;
};

const anyBom = fc.oneof(bom, mergeable);
const form = fc.constantFrom<MergeForm>('flat', 'hierarchical');

describe('merging', () => {
  it('one document gives the document', () => {
    fc.assert(
      fc.property(anyBom, form, (one, of) => {
        expect(bytesOf([one], of)).toBe(canonicalJson(one));
        expect(bytesOf([one, one], of)).toBe(canonicalJson(one));
        expect(bytesOf([merged([one], of).bom], of)).toBe(canonicalJson(one));
      }),
    );
  });

  it('with what is in it already changes nothing but what is said twice', () => {
    fc.assert(
      fc.property(mergeable, mergeable, (a, b) => {
        const both = merged([a, b]).bom;
        expect(bytesOf([both, both])).toBe(canonicalJson(both));
        expect(factsOf(merged([a, b, a]).bom)).toEqual(factsOf(both));
      }),
    );
  });

  it('gives the same bytes in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyBom, { minLength: 1, maxLength: 4 }), form, (boms, of) => {
        expect(bytesOf(boms.toReversed(), of)).toBe(bytesOf(boms, of));
      }),
    );
  });

  it('gives the same bytes in whatever groups, in the flat form', () => {
    fc.assert(
      fc.property(mergeable, mergeable, mergeable, (a, b, c) => {
        const all = bytesOf([a, b, c]);
        expect(bytesOf([merged([a, b]).bom, c])).toBe(all);
        expect(bytesOf([a, merged([b, c]).bom])).toBe(all);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same facts in whatever groups, in the hierarchical form', () => {
    fc.assert(
      fc.property(mergeable, mergeable, mergeable, (a, b, c) => {
        const all = factsOf(merged([a, b, c], 'hierarchical').bom);
        expect(factsOf(merged([merged([a, b], 'hierarchical').bom, c], 'hierarchical').bom)).toEqual(all);
      }),
    );
  });

  it('gives a valid document in which nothing dangles that did not before', async () => {
    await fc.assert(
      fc.asyncProperty(anyBom, anyBom, anyBom, form, async (a, b, c, of) => {
        const result = merged([a, b, c], of).bom;
        const { issues } = await validate(new TextEncoder().encode(JSON.stringify(result)));
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(danglingOf(result)).toBe(0);
        const refs = declarationsOf(result).map(({ ref }) => ref);
        expect(new Set(refs).size).toBe(refs.length);
      }),
      { numRuns: 60 },
    );
  });

  it('loses no statement of any document', () => {
    fc.assert(
      fc.property(anyBom, anyBom, anyBom, form, (a, b, c, of) => {
        const result = merged([a, b, c], of);
        for (const [input, one] of [a, b, c].entries())
          expect(lostStatements(one, input, result)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('reads as contradicted what two authors state differently, and names both', () => {
    fc.assert(
      fc.property(mergeable, mergeable, (a, b) => {
        const { bom: result, report } = merged([a, b]);
        const contradicted = readFacts(supplyChain(result)).filter(({ state }) => state === 'contradicted');
        const tasks = report.contradicted.filter(({ pointer }) => pointer.endsWith('/task'));
        expect(contradicted.filter(({ id }) => id === 'model.task')).toHaveLength(tasks.length);
        for (const { statements } of tasks) {
          expect(statements).toHaveLength(2);
          for (const { author } of statements) expect(author).not.toBe('');
        }
      }),
    );
  });
});

describe('merging documents of the corpus', async () => {
  const documents = await corpusDocuments([
    'bom/aibom-real',
    'bom/usecases',
    'bom/cyclonedx-spec/1.7',
    'specs/sketches',
  ]);
  const groups = documents.map((_, at) =>
    [at, at + 1, at * 7 + 3].map((index) => documents[index % documents.length]?.bom ?? {}),
  );

  it.skipIf(documents.length === 0)(
    'gives valid documents, whatever their order, without losing a statement',
    async () => {
      for (const group of groups) {
        const result = merged(group);
        expect(canonicalJson(result.bom)).toBe(bytesOf(group.toReversed()));
        const { issues } = await validate(new TextEncoder().encode(JSON.stringify(result.bom)));
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(danglingOf(result.bom)).toBeLessThanOrEqual(
          group.reduce((sum, one) => sum + danglingOf(one), 0),
        );
        for (const [input, one] of group.entries()) expect(lostStatements(one, input, result)).toEqual([]);
      }
    },
  );
});
