import type { Json } from '@trasluz/bom';
import { QUOTE_LENGTH_MAX } from './bounds.ts';

/** Control characters and those that turn the direction of text: quoting them raw would let a document rewrite a report. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Writes a value as JSON, short and on one line, so that it can stand in a sentence. */
export function quote(value: Json): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return `an object with ${listNames(Object.keys(value))}`;
  return quoteWhole(value);
}

/** As `quote`, with the members of lists and objects as far as they fit. */
export function quoteWhole(value: Json): string {
  return shorten(JSON.stringify(value)).replaceAll(UNSAFE, escaped);
}

function listNames(names: readonly string[]): string {
  if (names.length === 0) return 'no members';
  const shown = names.slice(0, 4).map((name) => quote(name));
  return [...shown, ...(names.length > shown.length ? ['…'] : [])].join(', ');
}

/** Lists values that a place accepts, at most `max` of them. */
export function quoteList(values: readonly Json[], max = 8): string {
  const shown = values.slice(0, max).map((value) => quote(value));
  const more = values.length - shown.length;
  return more > 0 ? `${shown.join(', ')} … and ${more} more` : shown.join(', ');
}

function shorten(text: string): string {
  return text.length <= QUOTE_LENGTH_MAX ? text : `${text.slice(0, QUOTE_LENGTH_MAX - 1)}…`;
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
