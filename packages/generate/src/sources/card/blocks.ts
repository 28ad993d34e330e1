import { plainText } from '../../plain-text.ts';

/** One heading of a Markdown text with the source that stands directly under it, up to the next heading. */
export interface Block {
  /** 1 to 6; 0 for the text before the first heading. */
  readonly depth: number;
  /** The heading without its markup, shortened. */
  readonly heading: string;
  /** Markdown source. */
  readonly source: string;
}

/** Headings of one card that are told apart; text under later ones belongs to the last. */
export const HEADINGS_MAX = 500;

/** Longest heading that is read: what is longer is a paragraph. */
const HEADING_CHARS_MAX = 160;

/**
 * Cuts a Markdown text at its headings, line by line and in linear time. The full parser is run only on the few blocks
 * that are wanted, because hostile nesting costs it more than linear time.
 */
export function splitBlocks(markdown: string): readonly Block[] {
  const blocks: { depth: number; heading: string; lines: string[] }[] = [
    { depth: 0, heading: '', lines: [] },
  ];
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    const current = blocks.at(-1);
    const before = fence;
    fence = nextFence(before, line);
    const heading = (before ?? fence) === undefined ? headingOf(line, current?.lines.at(-1)) : undefined;
    if (heading === undefined || blocks.length >= HEADINGS_MAX) {
      current?.lines.push(line);
      continue;
    }
    if (heading.underlined) current?.lines.pop();
    blocks.push({ depth: heading.depth, heading: headingText(heading.text), lines: [] });
  }
  return blocks.map(({ depth, heading, lines }) => ({ depth, heading, source: lines.join('\n') }));
}

interface HeadingLine {
  readonly depth: number;
  readonly text: string;
  /** The heading stood on the line before, and this one underlines it (setext). */
  readonly underlined: boolean;
}

/** Reads an ATX heading, or the underline of a one-line setext heading (CommonMark §4.2, §4.3). */
function headingOf(line: string, before: string | undefined): HeadingLine | undefined {
  if (line.length > HEADING_CHARS_MAX * 2) return undefined;
  const [atx, marks = '', text = ''] = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/.exec(line) ?? [];
  if (atx !== undefined) return { depth: marks.length, text, underlined: false };
  const depth = underlineDepth(line);
  if (depth === undefined || before === undefined || !isParagraph(before)) return undefined;
  return { depth, text: before, underlined: true };
}

/** Two marks at least, though the specification takes one "-": a lone dash is an empty item or a leftover. */
function underlineDepth(line: string): number | undefined {
  if (/^ {0,3}=+[ \t]*$/.test(line)) return 1;
  return /^ {0,3}-{2,}[ \t]*$/.test(line) ? 2 : undefined;
}

/** Blank lines, lists, quotes, tables, headings and rules are no paragraph that could be underlined. */
function isParagraph(line: string): boolean {
  return !/^\s*([-*+]\s|[>|#]|`{3}|~{3}|\d+[.)]\s|[-*_=\s]*$)/.test(line);
}

/**
 * The fence that is open after a line (CommonMark §4.5): one closes with at least as many of the same marks and nothing
 * after them, and a line of inline code such as "```x```" opens none.
 */
function nextFence(open: string | undefined, line: string): string | undefined {
  const [, mark = '', info = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
  if (mark === '') return open;
  if (open === undefined) return mark.startsWith('`') && info.includes('`') ? undefined : mark;
  return mark[0] === open[0] && mark.length >= open.length && info.trim() === '' ? undefined : open;
}

/** Takes the markup out of a heading: emphasis, code marks, links, escapes, tags and closing hashes. */
function headingText(source: string): string {
  const short = source.slice(0, HEADING_CHARS_MAX * 2);
  const text = short
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/!?\[([^[\]]{0,200})\](?:\([^()]{0,200}\)|\[[^[\]]{0,200}\])?/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
    .replace(/[ \t]#+[ \t]*$/, '');
  return plainText(text, HEADING_CHARS_MAX) ?? '';
}
