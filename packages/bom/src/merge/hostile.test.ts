import { describe, expect, it } from 'vitest';
import { BomError } from '../bom-error.ts';
import type { JsonObject } from '../json.ts';
import { declarationsOf, referencesOf } from '../walk.ts';
import { MERGE_DEPTH_MAX, MERGE_INPUTS_MAX } from './limits.ts';
import { bomBy, listOf, mergeOf } from './tests/merge-builder.ts';

const library = (name: string, more: JsonObject = {}): JsonObject => ({ type: 'library', name, ...more });

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return error instanceof BomError ? error.code : String(error);
  }
  return 'nothing was thrown';
};

describe('the limits of a merge', () => {
  it('refuse no document, too many and too deep ones, by code', () => {
    expect(codeOf(() => mergeOf([]))).toBe('merge-nothing');
    expect(codeOf(() => mergeOf(Array.from({ length: MERGE_INPUTS_MAX + 1 }, () => bomBy('A'))))).toBe(
      'merge-too-many',
    );
    let deep: JsonObject = library('bottom');
    for (let level = 0; level < MERGE_DEPTH_MAX; level += 1) deep = library('part', { components: [deep] });
    expect(codeOf(() => mergeOf([bomBy('A', { components: [deep] }), bomBy('B')]))).toBe('merge-too-deep');
  });
});

describe('hostile documents in a merge', () => {
  it('that depend in circles stay as they are', () => {
    const circle = (author: string): JsonObject =>
      bomBy(author, {
        components: ['x', 'y'].map((name) => library(name, { 'bom-ref': name, purl: `pkg:npm/${name}@1` })),
        dependencies: [
          { ref: 'x', dependsOn: ['y'] },
          { ref: 'y', dependsOn: ['x'] },
        ],
      });
    expect(listOf(mergeOf([circle('A'), circle('B')]).bom, 'dependencies')).toEqual([
      { ref: 'x', dependsOn: ['y'] },
      { ref: 'y', dependsOn: ['x'] },
    ]);
  });

  it('with one package URL a hundred thousand times are merged in one step', () => {
    const many = (author: string, start: number): JsonObject =>
      bomBy(author, {
        components: Array.from({ length: 50_000 }, (_, at) =>
          library('same', { 'bom-ref': `r${start + at}`, purl: 'pkg:npm/same@1', version: '1' }),
        ),
      });
    const { bom, report } = mergeOf([many('A', 0), many('B', 50_000)]);
    expect(listOf(bom, 'components')).toEqual([
      { type: 'library', name: 'same', 'bom-ref': 'r0', purl: 'pkg:npm/same@1', version: '1' },
    ]);
    expect(report.matched[0]?.pointers).toHaveLength(100_000);
  }, 60_000);

  it('with one package URL and a hundred thousand digests stay apart', () => {
    const many = (author: string, start: number): JsonObject =>
      bomBy(author, {
        components: Array.from({ length: 20_000 }, (_, at) =>
          library('same', {
            'bom-ref': `r${at}`,
            purl: 'pkg:npm/same@1',
            hashes: [{ alg: 'SHA-256', content: (start + at).toString(16).padStart(64, '0') }],
          }),
        ),
      });
    const { bom } = mergeOf([many('A', 0), many('B', 20_000)]);
    const refs = listOf(bom, 'components').map((one) => one['bom-ref']);
    expect(new Set(refs).size).toBe(40_000);
  }, 60_000);

  it('may call things "__proto__", "constructor" and the like', () => {
    const names = ['__proto__', 'constructor', 'toString', ''];
    const boms = ['A', 'B'].map((author) =>
      bomBy(author, {
        components: names.map((name) => library(`${author} ${name}`, { 'bom-ref': name })),
        dependencies: names.map((ref) => ({ ref, dependsOn: ['__proto__'] })),
      }),
    );
    const { bom } = mergeOf(boms);
    expect(listOf(bom, 'components')).toHaveLength(8);
    const declared = new Set(declarationsOf(bom).map(({ ref }) => ref));
    // Those of the two authors beside those of the things.
    expect(declared.size).toBe(10);
    expect(referencesOf(bom).every(({ ref }) => declared.has(ref))).toBe(true);
    expect(Object.getPrototypeOf(bom)).toBe(Object.prototype);
  });

  it('may call fifty things by one name', () => {
    const boms = Array.from({ length: 50 }, (_, at) =>
      bomBy(`A${at}`, {
        components: [library(`thing ${at}`, { 'bom-ref': 'same' })],
        dependencies: [{ ref: 'same', dependsOn: [] }],
      }),
    );
    const { bom, report } = mergeOf(boms);
    expect(new Set(listOf(bom, 'components').map((one) => one['bom-ref'])).size).toBe(50);
    expect(listOf(bom, 'dependencies')).toHaveLength(50);
    expect(report.renamed).toHaveLength(49);
  });

  it('may hold what no document holds', () => {
    const odd: JsonObject = {
      metadata: 7,
      components: [null, 'x', [], { name: 7, 'bom-ref': 8, purl: [], hashes: {}, properties: 'x' }],
      services: {},
      dependencies: [null, { ref: 1 }, { ref: 'x', dependsOn: 'y' }],
      citations: [{ pointers: ['no', '/nowhere', 3], expressions: ['$..*', 4] }, 'x'],
      declarations: [],
      signature: 'x',
    };
    const { bom, report } = mergeOf([
      odd,
      bomBy('B', { components: [library('x')] }),
      { ...odd, components: 5 },
    ]);
    expect(bom['bomFormat']).toBe('CycloneDX');
    expect(new Set(report.unresolved.map(({ why }) => why))).toEqual(
      new Set(['signature-broken', 'pointer-to-nothing', 'expression-not-read', 'not-attributable']),
    );
  });
});
