import { describe, expect, it } from 'vitest';
import type { Finding } from '../../finding.ts';
import { BODY_CHARS_MAX, readProse, SECTION_CHARS_MAX, SECTIONS_MAX } from './prose.ts';

/** Each finding on a line: kind or section, and its text. */
async function read(body: string): Promise<readonly string[]> {
  return (await readProse('README.md', body)).map(shown);
}

function shown(finding: Finding): string {
  if (finding.kind === 'prose') return `${finding.section}: ${finding.text}`;
  return 'value' in finding ? `${finding.kind}: ${finding.value}` : finding.kind;
}

describe('the name and description that a first heading gives', () => {
  it.each<[body: string, lines: readonly string[]]>([
    ['# Sparrow', ['name: Sparrow']],
    ['# Model Card for Sparrow', ['name: Sparrow']],
    ['# Model card of Sparrow', ['name: Sparrow']],
    ['# Model Card: Sparrow', ['name: Sparrow']],
    ['# Model Card - Sparrow', ['name: Sparrow']],
    ['# Model card offline', ['name: Model card offline']],
    ['# Sparrow Model Card', ['name: Sparrow']],
    ['Sparrow\n=======', ['name: Sparrow']],
    ['intro\n\n# Sparrow', ['name: Sparrow']],
    ['# Model Card', []],
    ['# Model', ['name: Model']],
    ['# Introduction', []],
    ['# Model Overview', []],
    ['# README', []],
    ['# Details', []],
    ['## Sparrow', []],
    ['## Small\n# Sparrow', []],
    ['# {{ model_id }}', []],
    ['# Model Card for {{ model_id | default("Model ID", true) }}', []],
    [`# ${'x'.repeat(100)}`, [`name: ${'x'.repeat(100)}`]],
    [`# ${'x'.repeat(101)}`, []],
    ['#', []],
    ['# Sparrow\n\nA small bird.', ['name: Sparrow', 'description: A small bird.']],
    ['# Sparrow\n\nTwo\nlines.\n\nMore.', ['name: Sparrow', 'description: Two']],
    ['# Sparrow\n\n[More Information Needed]', ['name: Sparrow']],
    ['# Sparrow\n\n<!-- hint -->\n\nA bird.', ['name: Sparrow', 'description: A bird.']],
    ['# Sparrow\n\n![picture](bird.png)\n\nA bird.', ['name: Sparrow', 'description: A bird.']],
    ['# Sparrow\n\n```\ncode\n```', ['name: Sparrow']],
  ])('of %j', async (body, lines) => {
    expect(await read(body)).toEqual(lines);
  });
});

describe('the maker that a card names', () => {
  it.each<[line: string, maker: string | undefined]>([
    ['- **Developed by:** ACME', 'ACME'],
    ['- **Developed by:** [ACME](https://acme.example) and friends', 'ACME and friends'],
    ['Developed by: ACME', 'ACME'],
    ['* Developed by : ACME', 'ACME'],
    ['**Model Developers:** Meta', 'Meta'],
    ['**Model Developer:** Meta', 'Meta'],
    ['- **Developed by [optional]:** ACME', 'ACME'],
    ['- **Developed by:** [More Information Needed]', undefined],
    ['- **Developed by:** {{ developers | default("x", true)}}', undefined],
    ['- **Developed by:**', undefined],
    ['Developed by ACME in a year.', undefined],
    ['It was developed by: ACME', undefined],
    ['- **Funded by:** ACME', undefined],
    [`Developed by: ${'x'.repeat(300)}`, `${'x'.repeat(199)}…`],
    ['Developed by: AC\u202eME', 'ACME'],
  ])('in the line %j', async (line, maker) => {
    expect(await read(`## Details\n\n${line}`)).toEqual(
      maker === undefined ? [] : [`manufacturer: ${maker}`],
    );
  });

  it('is read from the heading under which it stands', async () => {
    expect(await readProse('card.md', '## Model *Details*\nDeveloped by: ACME')).toEqual([
      { kind: 'manufacturer', value: 'ACME', from: 'card.md#Model Details' },
    ]);
  });
});

describe('the text of a section', () => {
  it.each<[markdown: string, text: string]>([
    ['Plain words.', 'Plain words.'],
    ['Two\nlines.', 'Two lines.'],
    ['One.\n\nTwo.', 'One. Two.'],
    ['**Bold**, *slanted* and `code`.', 'Bold, slanted and code.'],
    ['A [link](https://x.example "title").', 'A link.'],
    ['- one\n- two\n  - three', 'one two three'],
    ['1. one\n2. two', 'one two'],
    ['- one\n\n  more\n- two', 'one more two'],
    ['> quoted\n>\n> twice', 'quoted twice'],
    ['hard  \nbreak', 'hard break'],
    ['a &amp; b &lt; c', 'a & b < c'],
    ['\\*not slanted\\*', '*not slanted*'],
    ['before\n\n```\ncode\n```\n\nafter', 'before after'],
    ['a <b>bold</b> tag', 'a bold tag'],
    ['<script>alert(1)</script>\n\nwords', 'words'],
    ['ñandú 🐦 鳥', 'ñandú 🐦 鳥'],
    ['a\u0000b\u202ec', 'a\ufffdbc'],
  ])('%j is %j', async (markdown, text) => {
    expect(await read(`## Limitations\n\n${markdown}`)).toEqual([`limitations: ${text}`]);
  });

  it.each([
    '',
    ' \n\t',
    '[More Information Needed]',
    'More information needed',
    'TODO',
    'TBD.',
    'n/a',
    '{{ limitations | default("[More Information Needed]", true)}}',
    '<!-- This section is meant to convey limits. -->',
    '```\nonly code\n```',
    '![picture](a.png)',
  ])('is nothing when it is %j', async (markdown) => {
    expect(await read(`## Limitations\n\n${markdown}`)).toEqual([]);
  });

  it('keeps what its author wrote between placeholders', async () => {
    const lines =
      '- **Hardware:** [More Information Needed]\n- **Hours:** 7\n- **Region:** [More Information Needed]';
    expect(await read(`## Environmental Impact\n\n${lines}`)).toEqual(['environment: Hours: 7']);
  });

  it('stands once for each sense of its heading, with the place', async () => {
    expect(await readProse('c.md', '## Uses & limitations\n\nShort.')).toEqual([
      {
        kind: 'prose',
        section: 'use-cases',
        heading: 'Uses & limitations',
        text: 'Short.',
        from: 'c.md#Uses & limitations',
      },
      {
        kind: 'prose',
        section: 'limitations',
        heading: 'Uses & limitations',
        text: 'Short.',
        from: 'c.md#Uses & limitations',
      },
    ]);
  });

  it.each<[length: number, kept: number]>([
    [SECTION_CHARS_MAX - 1, SECTION_CHARS_MAX - 1],
    [SECTION_CHARS_MAX, SECTION_CHARS_MAX],
    [SECTION_CHARS_MAX + 1, SECTION_CHARS_MAX],
  ])('of %d characters keeps %d', async (length, kept) => {
    const [line = ''] = await read(`## Limitations\n\n${'x'.repeat(length)}`);
    expect(line.replace('limitations: ', '')).toHaveLength(kept);
    expect(line.endsWith('…')).toBe(length > kept);
  });

  it('is not read beyond so many sections, nor beyond so many characters of the card', async () => {
    expect(await read('## Limitations\n\na\n'.repeat(SECTIONS_MAX))).toHaveLength(SECTIONS_MAX);
    expect(await read('## Limitations\n\na\n'.repeat(SECTIONS_MAX + 1))).toHaveLength(SECTIONS_MAX);
    const section = '\n## Bias\n\nx';
    const filler = (length: number): string => `${'y '.repeat(length / 2 + 1).slice(0, length)}${section}`;
    expect(await read(filler(BODY_CHARS_MAX - section.length))).toEqual(['ethics: x']);
    expect(await read(filler(BODY_CHARS_MAX))).toEqual([]);
  });
});
