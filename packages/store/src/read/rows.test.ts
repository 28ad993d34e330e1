import { STATES, type State } from '@trasluz/bom';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { buildFact } from '../tests/builders.ts';
import { allOf, isLatest, isVisible, when } from './condition.ts';
import { CURSOR_LENGTH_MAX, formatCursor, parseCursor } from './cursor.ts';
import { type FactRow, toFact } from './fact-row.ts';
import { countsByState } from './lens-summaries.ts';
import { closePage, type OpenPage } from './open-page.ts';
import { COUNT_MAX, LIMIT_DEFAULT, LIMIT_MAX } from './page.ts';
import { referenceOf } from './release-row.ts';
import { presentFacts } from './supplier-facts.ts';

const page: OpenPage = { list: 'numbers', at: 7, limit: 3, fetch: 4 };

function close(rows: readonly number[], counted: number): unknown {
  return closePage(page, { rows, keysOf: (row) => [row], toItem: (row) => `#${row}`, counted });
}

describe('the bounds of lists', () => {
  it('are 50, 500 and 1,000', () => {
    expect([LIMIT_DEFAULT, LIMIT_MAX, COUNT_MAX]).toEqual([50, 500, 1000]);
  });
});

describe('closePage', () => {
  it.each<[what: string, rows: readonly number[], items: readonly string[]]>([
    ['nothing', [], []],
    ['less than a page', [1, 2], ['#1', '#2']],
    ['exactly a page', [1, 2, 3], ['#1', '#2', '#3']],
  ])('shows %s as the last page', (_, rows, items) => {
    expect(close(rows, rows.length)).toEqual({
      items,
      total: { count: rows.length, type: 'exact' },
      at: 7,
    });
  });

  it('cuts the surplus row off and continues after the last row that is shown', () => {
    expect(close([1, 2, 3, 4], 9)).toEqual({
      items: ['#1', '#2', '#3'],
      total: { count: 9, type: 'exact' },
      at: 7,
      nextCursor: formatCursor({ list: 'numbers', at: 7, keys: [3] }),
    });
  });

  it.each([
    [999, { count: 999, type: 'exact' }],
    [1000, { count: 1000, type: 'exact' }],
    [1001, { count: 1000, type: 'at-least' }],
  ])('tells a count of %i as %j', (counted, total) => {
    expect(close([1], counted)).toHaveProperty('total', total);
  });
});

describe('cursors', () => {
  it('are base64url of a list of JSON, which callers must not read', () => {
    const text = formatCursor({ list: 'search', at: 7, keys: [0, 'león', ''] });
    expect(text).toMatch(/^[A-Za-z0-9_-]+$/u);
    expect(JSON.parse(Buffer.from(text, 'base64url').toString())).toEqual(['search', 7, 0, 'león', '']);
  });

  it('take the longest keys that a list can have', () => {
    const keys = ['\u0001', '"', '𠀀'].map((unit) => unit.repeat(200 / unit.length));
    const text = formatCursor({ list: 'products', at: 2 ** 31 - 1, keys });
    expect(text.length).toBeLessThan(CURSOR_LENGTH_MAX);
    expect(parseCursor(text, 'products', ['', '', '']).keys).toEqual(keys);
  });

  it.each([
    [2 ** 31 - 1, true],
    [-(2 ** 31) + 1, true],
    [2 ** 31, false],
    [-(2 ** 31), false],
    [1.5, false],
  ])('with the key %d are read: %s', (key, isRead) => {
    const read = (): unknown => parseCursor(formatCursor({ list: 'x', at: 1, keys: [key] }), 'x', [0]).keys;
    if (isRead) expect(read()).toEqual([key]);
    else expect(read).toThrow(expect.objectContaining({ code: 'bad-cursor' }));
  });

  it('with text that a database cannot keep are read as text that it can', () => {
    const text = Buffer.from('["x",1,"a\\u0000\\ud800"]').toString('base64url');
    expect(parseCursor(text, 'x', ['']).keys).toEqual(['a\ufffd\ufffd']);
  });

  it('say nothing of what is wrong with them', () => {
    expect(() => parseCursor('nonsense', 'x', [])).toThrow(
      'Cannot continue the list: the cursor does not belong to it',
    );
  });
});

const row: FactRow = {
  lens: 'identity',
  fact: 'component.license',
  scope: 'node',
  subject: 'root',
  state: 'declared',
  stale: false,
  body: {
    subjectName: 'Small Model',
    values: ['Apache-2.0'],
    author: { name: 'Acme', relation: 'supplier' },
    asOf: '2026-02-01',
    pointers: ['/metadata/component/licenses/0'],
    sources: [],
  },
};

describe('toFact', () => {
  it('puts together the fact that was published', () => {
    expect(toFact(row)).toEqual(buildFact().fact);
    expect(toFact({ ...row, stale: true })).toEqual({ ...buildFact().fact, stale: true });
  });

  it('writes the members in the order of the type, so that two answers are one text', () => {
    const full = toFact({ ...row, stale: true, body: { ...row.body, note: 'n' } });
    expect(Object.keys(full)).toEqual([
      'id',
      'scope',
      'subject',
      'subjectName',
      'values',
      'state',
      'stale',
      'author',
      'asOf',
      'pointers',
      'sources',
      'note',
    ]);
  });

  it('leaves out what the body does not have', () => {
    const { asOf: _, ...body } = row.body;
    expect(Object.keys(toFact({ ...row, body }))).not.toContain('asOf');
    expect(Object.keys(toFact(row))).not.toContain('stale');
    expect(Object.keys(toFact(row))).not.toContain('note');
  });
});

describe('countsByState', () => {
  it('has the order of the states, whatever the order of the rows', () => {
    const all = Object.keys(STATES) as State[];
    const counts = countsByState(new Map(all.toReversed().map((state, index) => [state, index + 1])));
    expect(Object.keys(counts)).toEqual(all);
    expect(counts).toMatchObject({ evidenced: 8, 'not-applicable': 1 });
  });

  it('leaves out states that do not occur, but keeps a zero that was counted', () => {
    expect(countsByState(new Map())).toEqual({});
    expect(countsByState(new Map([['withheld', 0]]))).toEqual({ withheld: 0 });
  });
});

describe('presentFacts', () => {
  it.each([
    [undefined, {}],
    [{ country: null, parent: null }, {}],
    [{ country: 'ES', parent: null }, { country: 'ES' }],
    [{ country: null, parent: 'p.example' }, { parent: 'p.example' }],
    [
      { country: 'ES', parent: 'p.example' },
      { country: 'ES', parent: 'p.example' },
    ],
  ])('makes of %j %j', (stored, facts) => {
    expect(presentFacts(stored)).toEqual(facts);
  });
});

describe('referenceOf', () => {
  it('writes a release as it is named', () => {
    expect(referenceOf({ namespace: 'acme.example', product: 'chat', version: '1.0' })).toBe(
      'acme.example/chat@1.0',
    );
  });
});

describe('conditions', () => {
  it('are made only for values that were given; what is empty or false was given', () => {
    const build = (value: unknown): ReturnType<typeof allOf> => sql`${value}`;
    expect(when(undefined, build)).toBeUndefined();
    for (const value of ['', 0, false, null]) expect(when(value, build)).toBeDefined();
  });

  it('are built by nobody while they are not compiled', () => {
    expect(allOf()).toBeDefined();
    expect(isVisible('r', 1)).not.toBe(isVisible('r', 1));
    expect(isLatest('r', 1)).toBeDefined();
  });
});
