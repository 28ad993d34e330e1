import type { RootContent } from 'mdast';
import type { Finding } from '../../finding.ts';
import { plainText } from '../../plain-text.ts';
import { sectionsOf } from './sections.ts';

/** Characters of a card's text that are parsed; real cards stay below, and the parser's work stays bounded. */
export const BODY_CHARS_MAX = 200_000;

/** Characters of one section that go into the document: a reader finds the rest in the card itself. */
export const SECTION_CHARS_MAX = 1_200;

/** Sections taken over from one card. */
export const SECTIONS_MAX = 60;

/** Text that templates leave where nothing was written. */
const PLACEHOLDER = /\[?\s*more information needed\s*\]?|^\s*(n\/a|todo|tbd)\.?\s*$|\{\{.*?\}\}/gi;

/** Headings that name the card, not the model. */
const GENERIC_TITLE =
  /^(model|dataset|data)?\s*(card|details|information|description|overview|summary|readme|introduction)s?$/i;

/** One heading with the text that stands directly under it. */
interface Block {
  readonly depth: number;
  readonly heading: string;
  readonly text: string;
}

/** Reads the body of a card: the model's name and description from its first heading, and the known sections. */
export async function readProse(file: string, body: string): Promise<readonly Finding[]> {
  const blocks = await blocksOf(body.slice(0, BODY_CHARS_MAX));
  const findings = blocks.flatMap((block) => sectionFindings(file, block));
  return [...titleFindings(file, blocks), ...developedBy(file, blocks), ...findings.slice(0, SECTIONS_MAX)];
}

/** Parses Markdown into headings with their own text; subheadings start blocks of their own. */
async function blocksOf(markdown: string): Promise<readonly Block[]> {
  // Loaded on first use, so that a directory without a card does not pay for the parser.
  const { fromMarkdown } = await import('mdast-util-from-markdown');
  const blocks: { depth: number; heading: string; parts: string[] }[] = [
    { depth: 0, heading: '', parts: [] },
  ];
  for (const node of fromMarkdown(markdown).children) {
    if (node.type === 'heading') blocks.push({ depth: node.depth, heading: textOf(node), parts: [] });
    else blocks.at(-1)?.parts.push(textOf(node));
  }
  return blocks.map(({ depth, heading, parts }) => ({
    depth,
    heading: plainText(heading, 160) ?? '',
    text: parts.filter((part) => part.trim() !== '').join('\n'),
  }));
}

/** Collects the words of a node; code and HTML say nothing that belongs in a description. */
function textOf(node: RootContent): string {
  if (node.type === 'code' || node.type === 'html') return '';
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const separator = node.type === 'list' || node.type === 'blockquote' || node.type === 'table' ? '\n' : '';
  return node.children.map(textOf).join(separator);
}

function sectionFindings(file: string, block: Block): readonly Finding[] {
  const text = plainText(block.text.replace(PLACEHOLDER, ''), SECTION_CHARS_MAX);
  if (text === undefined) return [];
  const { heading } = block;
  return sectionsOf(heading).map((section) => ({
    kind: 'prose',
    section,
    heading,
    text,
    from: `${file}#${heading}`,
  }));
}

function titleFindings(file: string, blocks: readonly Block[]): readonly Finding[] {
  const first = blocks.find((block) => block.depth > 0);
  if (first === undefined || first.depth !== 1) return [];
  const name = plainText(
    first.heading.replace(/^model card (for|of|[-–—:])\s*/i, '').replace(/\s*model card$/i, ''),
  );
  if (name === undefined || GENERIC_TITLE.test(name) || name.replace(PLACEHOLDER, '') !== name) return [];
  const from = `${file}#${first.heading}`;
  const description = plainText(first.text.replace(PLACEHOLDER, '').split('\n')[0] ?? '', SECTION_CHARS_MAX);
  const described: readonly Finding[] =
    description === undefined ? [] : [{ kind: 'description', value: description, from }];
  return [{ kind: 'name', value: name, from }, ...described];
}

/** The template's line "Developed by:" is the one place of a card where its author is named as such. */
function developedBy(file: string, blocks: readonly Block[]): readonly Finding[] {
  return blocks.flatMap(({ heading, text }) => {
    const match = /^\s*(?:developed by|model developers?)\s*(?:\[optional\])?\s*:\s*(.+)$/im.exec(text);
    const value = plainText((match?.[1] ?? '').replace(PLACEHOLDER, ''), 200);
    return value === undefined ? [] : [{ kind: 'author' as const, value, from: `${file}#${heading}` }];
  });
}
