import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEADINGS_MAX, splitBlocks } from './blocks.ts';

/** Each block on a line: depth, heading, and what stands under it. */
function blocksOf(markdown: string): readonly string[] {
  return splitBlocks(markdown).map(({ depth, heading, source }) => `${depth} ${heading} | ${source}`);
}

function headingsOf(markdown: string): readonly string[] {
  return splitBlocks(markdown)
    .slice(1)
    .map(({ depth, heading }) => `${depth} ${heading}`);
}

describe('splitBlocks', () => {
  it('cuts a text at its headings, and keeps what stands before the first', () => {
    expect(blocksOf('before\n# A\none\n\n## B\ntwo')).toEqual(['0  | before', '1 A | one\n', '2 B | two']);
    expect(blocksOf('')).toEqual(['0  | ']);
    expect(blocksOf('no heading')).toEqual(['0  | no heading']);
  });

  it.each<[line: string, headings: readonly string[]]>([
    ['# A', ['1 A']],
    ['## A', ['2 A']],
    ['###### A', ['6 A']],
    ['####### A', []],
    ['#A', []],
    ['#', ['1 ']],
    ['#\tA', ['1 A']],
    ['   # A', ['1 A']],
    ['    # A', []],
    ['\\# A', []],
    ['# A #', ['1 A']],
    ['# A ##  ', ['1 A']],
    ['# A#', ['1 A#']],
    ['# C#', ['1 C#']],
    [`# ${'x'.repeat(400)}`, []],
    ['> # A', []],
    ['- # A', []],
  ])('reads the line %j as %j', (line, headings) => {
    expect(headingsOf(line)).toEqual(headings);
  });

  it.each<[lines: string, headings: readonly string[]]>([
    ['A\n=', ['1 A']],
    ['A\n===', ['1 A']],
    ['A\n--', ['2 A']],
    ['A\n-----  ', ['2 A']],
    ['A\n-', []],
    ['A\n= =', []],
    ['\n---', []],
    ['---', []],
    ['---\n---', []],
    ['- A\n---', []],
    ['1. A\n---', []],
    ['2) A\n---', []],
    ['> A\n---', []],
    ['| A |\n---', []],
    ['# A\n---', ['1 A']],
    ['**A**\n---', ['2 A']],
    ['2020 was good\n---', ['2 2020 was good']],
    ['A\n\n---', []],
  ])('reads the lines %j as %j', (lines, headings) => {
    expect(headingsOf(lines)).toEqual(headings);
  });

  it('takes the underlined line away from the text before it', () => {
    expect(blocksOf('one\ntwo\n---\nthree')).toEqual(['0  | one', '2 two | three']);
  });

  it.each<[what: string, lines: string, headings: readonly string[]]>([
    ['a closed fence', '```\n# A\n```\n# B', ['1 B']],
    ['a fence with a language', '```python\n# A\n```\n# B', ['1 B']],
    ['a fence of other marks', '~~~\n# A\n```\n# B\n~~~\n# C', ['1 C']],
    ['a longer fence', '````\n```\n# A\n````\n# B', ['1 B']],
    ['a fence closed by more marks', '```\n# A\n`````\n# B', ['1 B']],
    [
      'a line inside a fence that names a language, and closes nothing',
      '```\n```python\n# A\n```\n# B',
      ['1 B'],
    ],
    ['a fence that never closes', '```\n# A\n# B', []],
    ['inline code that looks like a fence', '```x```\n# A', ['1 A']],
    ['two marks', '``\n# A', ['1 A']],
    ['a fence too far right', '    ```\n# A', ['1 A']],
    ['an underline in a fence', '```\nA\n---\n```', []],
    ['an underline behind a fence', '```\n```\n---\n# A', ['1 A']],
  ])('knows the headings around %s', (_what, lines, headings) => {
    expect(headingsOf(lines)).toEqual(headings);
  });

  it.each<[source: string, heading: string]>([
    ['**Bold** and *slanted* and `code`', 'Bold and slanted and code'],
    ['_slanted_ but not snake_case_name', 'slanted but not snake_case_name'],
    ['[Link](https://x.example/a)', 'Link'],
    ['[Link][reference]', 'Link'],
    ['![Picture](a.png) Name', 'Picture Name'],
    ['<a name="x"></a>Name<br>', 'Name'],
    ['1\\. Name \\# and \\*', '1. Name # and'],
    ['🐦 Bird', '🐦 Bird'],
    ['a\u202eb\u0000c', 'abc'],
    ['  many   spaces ', 'many spaces'],
    ['x'.repeat(200), `${'x'.repeat(159)}…`],
  ])('writes the heading %j as %j', (source, heading) => {
    expect(headingsOf(`# ${source}`)).toEqual([`1 ${heading}`]);
  });

  it.each<[count: number, blocks: number]>([
    [HEADINGS_MAX - 2, HEADINGS_MAX - 1],
    [HEADINGS_MAX - 1, HEADINGS_MAX],
    [HEADINGS_MAX, HEADINGS_MAX],
    [HEADINGS_MAX + 9, HEADINGS_MAX],
  ])('of %d headings makes %d blocks', (count, blocks) => {
    const found = splitBlocks('# A\n'.repeat(count));
    expect(found).toHaveLength(blocks);
    expect(
      found
        .map(({ source }) => source)
        .join('\n')
        .match(/# A/g) ?? [],
    ).toHaveLength(count - blocks + 1);
  });

  it('loses no line, whatever the text', () => {
    const line = fc.constantFrom('# A', 'text', '```', '~~~', '', 'x', '- y', '=== z', '# B #');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const blocks = splitBlocks(lines.join('\n'));
        const kept = blocks.flatMap(({ source }) => (source === '' ? [] : source.split('\n')));
        const wanted = lines.filter((it) => it !== '');
        expect([...kept.filter((it) => it !== ''), ...blocks.slice(1)]).toHaveLength(wanted.length);
      }),
    );
  });
});
