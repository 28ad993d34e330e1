import { describe, expect, it } from 'vitest';
import { formatMarkdownTable, formatTable } from './table.ts';

const table = {
  columns: ['Name', 'State'],
  rows: [
    ['a long enough name', '●'],
    ['b', '○'],
  ],
};

describe('formatTable', () => {
  it('aligns columns and leaves no blanks at the end of a line', () => {
    expect(formatTable(table)).toBe(
      'Name                State\na long enough name  ●\nb                   ○\n',
    );
  });

  it('cuts what is wider than a column', () => {
    const [, row] = formatTable({ columns: ['Name'], rows: [['x'.repeat(100)]] }).split('\n');
    expect(row).toBe(`${'x'.repeat(79)}…`);
  });

  it('prints the head alone when there are no rows', () => {
    expect(formatTable({ columns: ['Name'], rows: [] })).toBe('Name\n');
  });
});

describe('formatMarkdownTable', () => {
  it('prints one row per row and escapes what documents say', () => {
    expect(formatMarkdownTable({ columns: ['Name'], rows: [['a|b']] })).toBe('| Name |\n|---|\n| a\\|b |\n');
  });
});
