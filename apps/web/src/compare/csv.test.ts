import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv } from './csv.ts';

/** A reader of RFC 4180, written apart from the writer. */
function parseCsv(text: string, separator: string): readonly (readonly string[])[] {
  const cell = `"((?:[^"]|"")*)"(${separator}|\r\n)`;
  const rows: string[][] = [[]];
  for (const [, quoted = '', end] of text.slice(1).matchAll(new RegExp(cell, 'gu'))) {
    rows.at(-1)?.push(quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('formatCsv', () => {
  it('starts with a byte order mark, quotes all cells and ends lines with CRLF', () => {
    expect(
      formatCsv(
        [
          ['a', 'b "c"'],
          ['1', ''],
        ],
        ',',
      ),
    ).toBe('\uFEFF"a","b ""c"""\r\n"1",""\r\n');
  });

  it('takes the separator that was asked for', () => {
    expect(formatCsv([['a', 'b']], ';')).toBe('\uFEFF"a";"b"\r\n');
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'keeps %j from being run',
    (text) => {
      expect(parseCsv(formatCsv([[text]], ','), ',')).toEqual([[`'${text}`]]);
    },
  );

  it('lets every other text through unchanged, line breaks and separators too', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/u.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 }), (rows) => {
        expect(parseCsv(formatCsv(rows, ';'), ';')).toEqual(rows);
      }),
    );
  });
});
