import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { STATE_NAMES } from '../vocabulary.ts';
import { CellSchema } from './comparison.ts';
import { FactSchema } from './fact.ts';
import { IssueSchema } from './issue.ts';
import { pageOf } from './page.ts';
import { ProblemSchema } from './problem.ts';
import { StateCountsSchema, VersionSchema } from './version.ts';

const digest = `sha256:${'a'.repeat(64)}`;

const fact = {
  id: 'model.license',
  scope: 'node',
  subject: 'model',
  subjectName: 'Chat',
  values: ['MIT', 3, true],
  state: 'declared',
  author: { name: '', relation: 'supplier' },
  pointers: ['/metadata/component'],
  sources: [{ title: 'Card', url: 'https://a.example', date: '2026', quote: 'MIT' }],
};

const version = {
  reference: 'a.example/b@1',
  publisher: { namespace: 'a.example', name: 'A' },
  supplier: { domain: 'a.example', name: 'A' },
  relation: 'supplier',
  product: 'b',
  name: 'B',
  kind: 'model',
  version: '1',
  digest,
  publication: 1,
  publishedAt: '2026-03-01T12:00:00.000Z',
  format: { name: 'CycloneDX', version: '1.7' },
  sizeBytes: 12,
  counts: { model: 1, software: 3 },
  edges: 4,
  isLatest: true,
  lenses: [],
  links: { document: '/d', version: '/v', permalink: '/p' },
};

describe('the schemas of answers', () => {
  it.each([
    ['a fact', FactSchema, fact],
    ['a stale fact with everything', FactSchema, { ...fact, stale: true, asOf: '2026-01-01', note: 'old' }],
    ['a version', VersionSchema, version],
    ['an empty cell', CellSchema, { facts: [], state: 'not-assessed', values: [] }],
    [
      'a cell that left facts out',
      CellSchema,
      { facts: [fact], more: 3, state: 'declared', values: ['MIT'] },
    ],
  ])('take %s as it is', (_, schema, value) => {
    expect(v.parse(schema as v.GenericSchema, value)).toEqual(value);
  });

  it.each([
    ['a state that does not exist', FactSchema, { ...fact, state: 'verified' }],
    ['"stale: false", which is said by leaving it out', FactSchema, { ...fact, stale: false }],
    ['a value that is an object', FactSchema, { ...fact, values: [{}] }],
    ['a missing member', FactSchema, { ...fact, pointers: undefined }],
    ['a null for what is absent', FactSchema, { ...fact, asOf: null }],
    ['a digest without its algorithm', VersionSchema, { ...version, digest: 'a'.repeat(64) }],
    ['a kind that does not exist', VersionSchema, { ...version, counts: { banana: 1 } }],
    ['a negative count', VersionSchema, { ...version, edges: -1 }],
    ['a local time', VersionSchema, { ...version, publishedAt: '2026-03-01 12:00' }],
    [
      '"more: 0", which is said by leaving it out',
      CellSchema,
      { facts: [], more: 0, state: 'partial', values: [] },
    ],
  ])('refuse %s', (_, schema, value) => {
    expect(v.is(schema as v.GenericSchema, value)).toBe(false);
  });

  it('drop members that they do not know, so that the API can add some', () => {
    expect(v.parse(FactSchema, { ...fact, added: 'later' })).toEqual(fact);
  });

  it('ask for every state, also with 0', () => {
    const all = Object.fromEntries(STATE_NAMES.map((state) => [state, 0]));
    expect(v.is(StateCountsSchema, all)).toBe(true);
    for (const state of STATE_NAMES) {
      const { [state]: _, ...rest } = all;
      expect(v.is(StateCountsSchema, rest)).toBe(false);
    }
  });

  it('take a page with and without a next one', () => {
    const page = { items: [1], total: { count: 1, type: 'exact' }, at: 0 };
    const schema = pageOf(v.number());
    expect(v.is(schema, page)).toBe(true);
    expect(v.is(schema, { ...page, nextCursor: 'x', total: { count: 1000, type: 'at-least' } })).toBe(true);
    expect(v.is(schema, { ...page, items: ['1'] })).toBe(false);
    expect(v.is(schema, { ...page, total: { count: 1, type: 'guessed' } })).toBe(false);
  });

  it('take an issue with its repair, and problem details that carry it', () => {
    const issue = {
      code: 'E0312',
      severity: 'error',
      message: 'Point "x" to a component',
      pointer: '/dependencies/0',
      line: 3,
      column: 5,
      breadcrumb: ['dependencies', 'Chat'],
      patch: [
        { op: 'replace', path: '/a', value: null },
        { op: 'remove', path: '/b' },
      ],
      also: 2,
      alsoAt: [{ line: 9, column: 1, pointer: '/dependencies/1' }],
    };
    expect(v.parse(IssueSchema, issue)).toEqual(issue);
    const problem = {
      type: '/docs/api#problem-bom-invalid',
      title: 'The BOM is not valid',
      status: 422,
      code: 'bom-invalid',
      retryable: false,
      traceId: 't',
      errors: [issue],
    };
    expect(v.parse(ProblemSchema, problem)).toEqual(problem);
    expect(v.is(ProblemSchema, { ...problem, code: 'made-up' })).toBe(false);
    expect(v.is(IssueSchema, { ...issue, code: 'X1' })).toBe(false);
  });
});
