import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMarkdownTable, formatTable } from './table.ts';

const table = {
  columns: ['Name', 'State'],
  rows: [
    ['a long enough name', '●'],
    ['b', '○'],
  ],
};

/** The only row of a table with one column. */
function rowOf(text: string): string {
  return formatTable({ columns: ['Name'], rows: [[text]] }).split('\n')[1] ?? '';
}

describe('formatTable', () => {
  it('aligns columns and leaves no blanks at the end of a line', () => {
    expect(formatTable(table)).toBe(
      'Name                State\na long enough name  ●\nb                   ○\n',
    );
  });

  it('prints the head alone when there are no rows', () => {
    expect(formatTable({ columns: ['Name'], rows: [] })).toBe('Name\n');
  });

  it('is as wide as its head where that is wider', () => {
    expect(formatTable({ columns: ['A long head', 'B'], rows: [['a', 'b']] })).toBe(
      'A long head  B\na            b\n',
    );
  });

  it('keeps the place of empty cells', () => {
    expect(formatTable({ columns: ['A', 'B', 'C'], rows: [['', '', 'c']] })).toBe('A  B  C\n      c\n');
  });

  it.each([
    ['one less than fits', 79, 'x'.repeat(79)],
    ['as much as fits', 80, 'x'.repeat(80)],
    ['one more than fits', 81, `${'x'.repeat(79)}…`],
    ['very much', 100_000, `${'x'.repeat(79)}…`],
  ])('cuts nothing but what does not fit: %s', (_, length, row) => {
    expect(rowOf('x'.repeat(length))).toBe(row);
  });

  it('shows a digest whole', () => {
    const digest = `sha256:${'0'.repeat(64)}`;
    expect(rowOf(digest)).toBe(digest);
  });

  it.each([
    ['halves', 78, `${'x'.repeat(78)}…`],
    ['does not reach', 77, `${'x'.repeat(77)}🤖…`],
  ])('never leaves half of a character that the cut %s', (_, before, row) => {
    expect(rowOf(`${'x'.repeat(before)}🤖🤖🤖`)).toBe(row);
  });

  it('has one line for each row, whatever documents say', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string())), (rows) => {
        const lines = formatTable({ columns: ['A', 'B'], rows }).split('\n');
        expect(lines).toHaveLength(rows.length + 2);
      }),
    );
  });
});

describe('formatMarkdownTable', () => {
  it('prints a head, a rule and one row for each row', () => {
    expect(formatMarkdownTable(table)).toBe(
      '| Name | State |\n|---|---|\n| a long enough name | ● |\n| b | ○ |\n',
    );
  });

  it('prints head and rule when there are no rows', () => {
    expect(formatMarkdownTable({ columns: ['A', 'B'], rows: [] })).toBe('| A | B |\n|---|---|\n');
  });

  it('escapes what documents say, also in the head', () => {
    expect(formatMarkdownTable({ columns: ['x|y'], rows: [['a|b']] })).toBe('| x\\|y |\n|---|\n| a\\|b |\n');
  });

  it('cuts nothing', () => {
    expect(formatMarkdownTable({ columns: ['A'], rows: [['x'.repeat(200)]] })).toContain('x'.repeat(200));
  });

  it('has as many bars in every row, whatever documents say', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string())), (rows) => {
        const lines = formatMarkdownTable({ columns: ['A', 'B'], rows })
          .split('\n')
          .slice(0, -1);
        expect(lines).toHaveLength(rows.length + 2);
        for (const line of lines) expect(line.replace(/\\./gs, '').match(/\|/g)).toHaveLength(3);
      }),
    );
  });
});
