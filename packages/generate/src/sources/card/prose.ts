import type { RootContent } from 'mdast';
import type { Finding } from '../../finding.ts';
import { plainText } from '../../plain-text.ts';
import { type Block, splitBlocks } from './blocks.ts';
import { sectionsOf } from './sections.ts';

/** Characters of a card's text that are looked at; the longest real cards stay below. */
export const BODY_CHARS_MAX = 1_000_000;

/** Characters of one section that go into the document: a reader finds the rest in the card itself. */
export const SECTION_CHARS_MAX = 1_200;

/** Sections taken over from one card. */
export const SECTIONS_MAX = 40;

/** Markdown source of one section that is parsed: enough for the text above, and little for hostile nesting. */
const SOURCE_CHARS_MAX = 3_000;

/** Text that templates leave where nothing was written. */
const PLACEHOLDER = /\[?more information needed\]?|\{\{[^{}\n]{0,200}\}\}|^(n\/a|todo|tbd)\.?$/gim;

/** Lines of the hub's template that say nothing once nothing was filled in. */
const EMPTY_LINE = /^[-*]? ?[^:\n]{1,60}: ?$|^carbon emissions can be estimated using the .*$/gim;

/** A heading longer than this is a sentence, not a name. */
const NAME_CHARS_MAX = 100;

/** Headings that name the card, not the model. */
const GENERIC_TITLE =
  /^(model|dataset|data)?\s*(card|details|information|description|overview|summary|readme|introduction)s?$/i;

/** Turns Markdown into its words, one paragraph or item a line. */
type ToText = (markdown: string) => string;

/** Reads the body of a card: the model's name and description from its first heading, and the known sections. */
export async function readProse(file: string, body: string): Promise<readonly Finding[]> {
  const blocks = splitBlocks(body.slice(0, BODY_CHARS_MAX));
  const known = blocks.filter(({ heading }) => sectionsOf(heading).length > 0).slice(0, SECTIONS_MAX);
  const toText = await loadParser();
  return [
    ...titleFindings(file, blocks, toText),
    ...developedBy(file, blocks),
    ...known.flatMap((block) => sectionFindings(file, block, toText)),
  ];
}

/** Loaded on first use, so that a directory without a card does not pay for the parser. */
async function loadParser(): Promise<ToText> {
  const { fromMarkdown } = await import('mdast-util-from-markdown');
  return (markdown) => {
    const nodes = fromMarkdown(markdown.slice(0, SOURCE_CHARS_MAX)).children;
    const text = nodes.map(textOf).join('\n');
    return text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n');
  };
}

/** Nodes whose children are blocks, each on a line of its own. */
const BLOCKS_INSIDE: ReadonlySet<string> = new Set(['list', 'listItem', 'blockquote']);

/** Collects the words of a node; code and HTML say nothing that belongs in a description. */
function textOf(node: RootContent): string {
  if (node.type === 'code' || node.type === 'html') return '';
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const separator = BLOCKS_INSIDE.has(node.type) ? '\n' : '';
  return node.children.map(textOf).join(separator);
}

function sectionFindings(file: string, { heading, source }: Block, toText: ToText): readonly Finding[] {
  const text = plainText(written(toText(source)), SECTION_CHARS_MAX);
  if (text === undefined) return [];
  const from = `${file}#${heading}`;
  return sectionsOf(heading).map((section) => ({ kind: 'prose', section, heading, text, from }));
}

function titleFindings(file: string, blocks: readonly Block[], toText: ToText): readonly Finding[] {
  const first = blocks.find(({ depth }) => depth > 0);
  const name = first?.depth === 1 ? modelName(first.heading) : undefined;
  if (first === undefined || name === undefined) return [];
  const from = `${file}#${first.heading}`;
  const paragraph = written(toText(first.source)).trim().split('\n')[0] ?? '';
  const description = plainText(paragraph, SECTION_CHARS_MAX);
  const described: readonly Finding[] =
    description === undefined ? [] : [{ kind: 'description', value: description, from }];
  return [{ kind: 'name', value: name, from }, ...described];
}

/** The name that a first heading gives: none when it is a sentence, a template or the word for a card. */
function modelName(heading: string): string | undefined {
  if (heading.length > NAME_CHARS_MAX || heading.replace(PLACEHOLDER, '') !== heading) return undefined;
  const name = heading
    .replace(/^model card(?: (?:for|of)\b|\s*[-–—:])\s*/i, '')
    .replace(/\s*model card$/i, '');
  return GENERIC_TITLE.test(name) ? undefined : plainText(name);
}

/** The template's line "Developed by:" is the one place of a card where its author is named as such. */
function developedBy(file: string, blocks: readonly Block[]): readonly Finding[] {
  return blocks.flatMap(({ heading, source }) => {
    const line = source
      .split('\n')
      .find((text) => /^[-*\s]{0,8}(developed by|model developers?)\b/i.test(text));
    const words = (line ?? '').slice(0, SOURCE_CHARS_MAX).replace(/[*_]|\[optional\]/gi, '');
    const stated = /^[-\s]{0,8}(?:developed by|model developers?)\s{0,4}:(.*)$/i.exec(words)?.[1] ?? '';
    const linked = stated.replace(/\[([^[\]]{1,200})\]\([^()]{0,400}\)/g, '$1');
    const value = plainText(linked.replace(PLACEHOLDER, ''), 200);
    return value === undefined ? [] : [{ kind: 'manufacturer' as const, value, from: `${file}#${heading}` }];
  });
}

/** Takes out of a text what its author did not write. A label is empty only where a placeholder stood behind it. */
function written(text: string): string {
  const filled = text.replace(PLACEHOLDER, '');
  return filled === text ? text : filled.replace(EMPTY_LINE, '');
}
