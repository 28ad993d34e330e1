import { breadcrumbsOf, type Issue, PARSE_LIMITS, type ParseLimits } from '@trasluz/bom';
import { createRootCauses } from './findings/root-causes.ts';
import type { Document } from './read/document.ts';
import { openDocument } from './read/open-document.ts';
import { readerOf } from './read/readers.ts';
import type { Format } from './read/recognise.ts';

/** The verdict on a document, the same object in the browser, the CLI and the API. */
export interface Validation {
  /** True when no issue is an error. */
  readonly valid: boolean;
  /** Absent when the bytes are of no known format. */
  readonly format?: Format;
  /** Absent when the bytes could not be read as a document. */
  readonly document?: Document;
  /** Root causes, sorted by line and column. */
  readonly issues: readonly Issue[];
  /** How many root causes there are of each severity; `also` of an issue counts its further places. */
  readonly counts: { readonly errors: number; readonly warnings: number };
}

/** Options of `validate`. */
export interface ValidateOptions {
  readonly limits?: ParseLimits;
}

/**
 * Validates bytes: recognises the format, unwraps, parses within limits, checks the schema of the document's version and
 * then the rules that a schema cannot state. Never throws on content; what cannot be read stops with that issue alone.
 */
export async function validate(bytes: Uint8Array, options: ValidateOptions = {}): Promise<Validation> {
  const { value: document, issues, format } = await openDocument(bytes, options.limits ?? PARSE_LIMITS);
  const known = format === undefined ? {} : { format };
  if (document === undefined) return { ...verdictOn(issues), ...known };
  const causes = createRootCauses();
  const { check } = await readerOf(document.format);
  await check(document, causes.add);
  const scene = { locator: document.locator, breadcrumbOf: breadcrumbsOf(document.original) };
  const found = [...issues, ...causes.toIssues(scene)];
  return { ...verdictOn(isPatchable(document) ? found : found.map(withoutPatch)), ...known, document };
}

function verdictOn(issues: readonly Issue[]): Pick<Validation, 'counts' | 'issues' | 'valid'> {
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  return { valid: errors === 0, issues, counts: { errors, warnings: issues.length - errors } };
}

/** A patch is of JSON; in XML, and in what is packed or signed, there is no such text to change. */
function isPatchable({ format, within }: Document): boolean {
  return within.length === 0 && format !== 'cyclonedx-xml';
}

function withoutPatch({ patch: _patch, ...issue }: Issue): Issue {
  return issue;
}
