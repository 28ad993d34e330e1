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

/** Shortens what stands in a document for an issue. */
export function shortened(text: string): string {
  return text.length <= FOUND_LENGTH_MAX ? text : `${text.slice(0, FOUND_LENGTH_MAX - 1)}…`;
}
