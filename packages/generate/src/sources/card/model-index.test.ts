import type { Json } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import type { Fields } from './fields.ts';
import { METRICS_MAX, readModelIndex } from './model-index.ts';

/** Each finding on a line; then the fields that were left out. */
function read(index: Json): readonly string[] {
  const fields: Fields = { file: 'README.md', values: { 'model-index': index }, issues: [] };
  const lines = readModelIndex(fields).map((finding) => {
    const place = finding.from.replace('README.md#model-index', '');
    if (finding.kind === 'name') return `${place} name ${finding.value}`;
    if (finding.kind === 'dataset') return `${place} dataset ${finding.name} ${finding.role}`;
    return `${place} ${finding.kind === 'metric' ? Object.values(finding.metric).join(' | ') : finding.kind}`;
  });
  return [...lines, ...fields.issues.map(({ place, found }) => `left out ${place}: ${found}`)];
}

/** A model index of one result. */
function indexOf(result: Json): Json {
  return [{ results: [result] }];
}

const F1 = { type: 'f1', value: 0.5 };

describe('readModelIndex', () => {
  it.each<[index: Json, lines: readonly string[]]>([
    [null, []],
    [[], []],
    [[{}], []],
    [['a', 7, null, []], []],
    [[{ name: 'Sparrow' }], ['[0].name name Sparrow']],
    [[{ name: ' ' }], []],
    [[{ name: 7 }], []],
    [['x', { name: 'Sparrow' }], ['[1].name name Sparrow']],
    [[{ results: {} }], []],
    [[{ results: ['x', null, {}] }], []],
    ['Sparrow', ['left out model-index: no list']],
    [{ name: 'Sparrow' }, ['left out model-index: no list']],
    [7, ['left out model-index: no list']],
  ])('of %j', (index, lines) => {
    expect(read(index)).toEqual(lines);
  });

  it.each<[result: Json, lines: readonly string[]]>([
    [{ metrics: [F1] }, ['[0].results[0] f1 | 0.5']],
    [{ metrics: [{ name: 'F1', value: '12 %' }] }, ['[0].results[0] F1 | 12 %']],
    [{ metrics: [{ type: 'f1', name: 'F1 macro', value: 1 }] }, ['[0].results[0] f1 | 1']],
    [{ metrics: [{ type: 'f1', value: 0 }] }, ['[0].results[0] f1 | 0']],
    [{ metrics: [{ type: 'f1', value: false }] }, ['[0].results[0] f1 | false']],
    [{ metrics: [{ type: 'f1', value: null }] }, ['left out model-index metric 0: no single value']],
    [{ metrics: [{ type: 'f1', value: [1, 2] }] }, ['left out model-index metric 0: no single value']],
    [{ metrics: [{ type: 'f1' }] }, ['left out model-index metric 0: no single value']],
    [{ metrics: [{ value: 1 }] }, ['left out model-index metric 0: no type']],
    [
      { metrics: [F1, { value: 1 }, F1] },
      ['[0].results[0] f1 | 0.5', '[0].results[0] f1 | 0.5', 'left out model-index metric 1: no type'],
    ],
    [{ metrics: F1 }, []],
    [{ metrics: ['f1'] }, []],
  ])('of the result %j', (result, lines) => {
    expect(read(indexOf(result))).toEqual(lines);
  });

  it.each<[what: string, result: { readonly [member: string]: Json }, slice: string]>([
    ['task alone', { task: { type: 'translation' } }, 'task translation'],
    ['a data set by name', { dataset: { name: 'Flores 200' } }, 'dataset Flores 200'],
    ['a data set by type', { dataset: { type: 'flores' } }, 'dataset flores'],
    ['a data set by both', { dataset: { type: 'flores', name: 'Flores 200' } }, 'dataset Flores 200'],
    [
      'everything',
      {
        task: { type: 'translation', name: 'Translation' },
        dataset: { type: 'flores', name: 'Flores', config: 'en-es', split: 'test', revision: 'abc' },
      },
      'task translation, dataset Flores, config en-es, split test, revision abc',
    ],
    ['a split that is a number', { dataset: { type: 'a', split: 1 } }, 'dataset a, split 1'],
    ['a task that is a text', { task: 'translation', dataset: { type: 'a' } }, 'dataset a'],
  ])('tells of %s what was measured on what', (_what, result, slice) => {
    const lines = read(indexOf({ ...result, metrics: [F1] }));
    expect(lines.at(-1)).toBe(`[0].results[0] f1 | 0.5 | ${slice}`);
  });

  it('names the data set of each result by its type, as measured on', () => {
    const results = [
      { dataset: { type: 'acme/tests', name: 'ACME tests' } },
      { dataset: { name: 'Other' } },
      { dataset: 'text' },
      {},
    ];
    expect(read([{ results }])).toEqual([
      '[0].results[0] dataset acme/tests evaluation',
      '[0].results[1] dataset Other evaluation',
    ]);
  });

  it('is not there in most cards, which is no issue', () => {
    const fields: Fields = { file: 'README.md', values: {}, issues: [] };
    expect(readModelIndex(fields)).toEqual([]);
    expect(fields.issues).toEqual([]);
  });

  it.each([METRICS_MAX - 1, METRICS_MAX, METRICS_MAX + 1])('of %d results keeps at most so many', (count) => {
    expect(read(indexOf({ metrics: Array(count).fill(F1) }))).toHaveLength(Math.min(count, METRICS_MAX));
  });
});
