import type { IssueCode } from './codes.ts';

/** How much an issue weighs: only an `error` makes a document invalid. */
export type Severity = 'error' | 'warning';

/** A place in the bytes that were read; line and column count from 1, column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One edit of the document as RFC 6902 writes it; a fix is a short list of them. */
export type Patch =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string };

/** One root cause found in a document: the same object in the browser, the CLI and the API. */
export interface Issue extends Place {
  /** Stable code; see codes.ts. */
  readonly code: IssueCode;
  readonly severity: Severity;
  /** English sentence that starts with the action, quotes values and ends without a full stop. */
  readonly message: string;
  /** RFC 6901 pointer into the document as it was read; empty for the whole document. */
  readonly pointer: string;
  /** The way to the place in words: the names of the components on it, then the member. */
  readonly breadcrumb: readonly string[];
  /** What stands there, shortened. */
  readonly found?: string;
  /** What would be accepted there. */
  readonly expected?: string;
  /** What to do about it, as a sentence. */
  readonly fix?: string;
  /** The one right repair, where there is exactly one. */
  readonly patch?: readonly Patch[];
  /** How many further places have the same cause. */
  readonly also?: number;
  /** The first of those places, capped by `ALSO_PLACES_MAX`. */
  readonly alsoAt?: readonly (Place & { readonly pointer: string })[];
}

/** What a reader of documents returns: it never throws on content. */
export interface Read<T> {
  /** Absent when the document could not be understood at all. */
  readonly value: T | undefined;
  readonly issues: readonly Issue[];
}

/** Tells whether any issue is an error, which is what makes a document invalid. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}
