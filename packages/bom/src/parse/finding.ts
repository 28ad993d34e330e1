import type { IssueCode } from '../codes.ts';

/** One fault of a text, before its offset is turned into a line and a column. */
export interface Finding {
  readonly code: IssueCode;
  /** Offset into the text in UTF-16 units. */
  readonly at: number;
  readonly pointer: string;
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

// Enough to recognise the place; the whole text may be megabytes.
const FOUND_LENGTH_MAX = 60;

/** Control characters and those that turn the direction of text: raw in a message, they would rewrite a report. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Shortens what stands in a document for an issue, and makes visible what is not. */
export function shortened(text: string): string {
  return visible(cut(text));
}

/** What stands in a document as JSON writes it, short and visible. */
export function quoted(text: string): string {
  return visible(JSON.stringify(cut(text)));
}

function cut(text: string): string {
  return text.length <= FOUND_LENGTH_MAX ? text : `${text.slice(0, FOUND_LENGTH_MAX - 1)}…`;
}

function visible(text: string): string {
  return text.replaceAll(UNSAFE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
