import type { Json } from '@trasluz/bom';
import { shownText } from './content-text.ts';

/** Bound on the text of one value in a change: enough to recognise it, small enough for a table. */
export const EXCERPT_CHARACTERS_MAX = 200;

/** How much of what two long texts have in common stands before their difference. */
const COMMON_CHARACTERS = 20;

/** What is shown of two values that differ; the side that is absent is left out. */
export interface Excerpts {
  readonly before?: string;
  readonly after?: string;
}

/**
 * Shortens two values so that their difference can be seen: text as it stands, anything else as JSON. Long texts that
 * begin alike are shown from shortly before their first difference, and text that reads like another value in quotes.
 */
export function excerptsOf(before: Json | undefined, after: Json | undefined): Excerpts {
  const isAlike = before !== undefined && after !== undefined && plainText(before) === plainText(after);
  const write = isAlike ? shownText : plainText;
  const left = before === undefined ? undefined : write(before);
  const right = after === undefined ? undefined : write(after);
  const start = left === undefined || right === undefined ? 0 : startOf(left, right);
  return {
    ...(left === undefined ? {} : { before: cut(left, start) }),
    ...(right === undefined ? {} : { after: cut(right, start) }),
  };
}

function plainText(value: Json): string {
  return typeof value === 'string' ? value : shownText(value);
}

function startOf(left: string, right: string): number {
  let common = 0;
  while (common < left.length && left[common] === right[common]) common += 1;
  // One less, so that a pair which is cut at the end is not the difference.
  return common < EXCERPT_CHARACTERS_MAX - 1 ? 0 : common - COMMON_CHARACTERS;
}

// A cut must not leave half of a character behind, which has no UTF-8.
const HALF_PAIR_AT_END = /[\uD800-\uDBFF]$/;
const HALF_PAIR_AT_START = /^[\uDC00-\uDFFF]/;

function cut(text: string, start: number): string {
  const end = start + EXCERPT_CHARACTERS_MAX;
  const from = start === 0 ? text : `…${text.slice(start, end).replace(HALF_PAIR_AT_START, '')}`;
  if (text.length <= end) return from;
  return `${from.slice(0, EXCERPT_CHARACTERS_MAX + (start === 0 ? 0 : 1)).replace(HALF_PAIR_AT_END, '')}…`;
}
