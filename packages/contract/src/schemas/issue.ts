import * as v from 'valibot';
import { ISSUE_CODE_NAMES } from '../vocabulary.ts';
import { CountSchema, DigestSchema, listOf } from './base.ts';

/** One edit of a repair, RFC 6902. */
export const PatchSchema = v.union([
  v.object({ op: v.picklist(['add', 'replace']), path: v.string(), value: v.unknown() }),
  v.object({ op: v.literal('remove'), path: v.string() }),
]);

/** The wire form of `Issue` of @trasluz/bom; a test holds the two equal. */
export const IssueSchema = v.object({
  code: v.picklist(ISSUE_CODE_NAMES),
  severity: v.picklist(['error', 'warning']),
  message: v.string(),
  pointer: v.string(),
  line: CountSchema,
  column: CountSchema,
  breadcrumb: listOf(v.string()),
  found: v.exactOptional(v.string()),
  expected: v.exactOptional(v.string()),
  fix: v.exactOptional(v.string()),
  patch: v.exactOptional(listOf(PatchSchema)),
  also: v.exactOptional(CountSchema),
  alsoAt: v.exactOptional(listOf(v.object({ line: CountSchema, column: CountSchema, pointer: v.string() }))),
});

/** A format and its version, as the document names them. */
export const FormatSchema = v.object({ name: v.string(), version: v.string() });

/** Names the shape of a validation result, in the API and in the output of the CLI. */
export const VALIDATION_SCHEMA = 'https://trasluz.example/schemas/validation-1.json';

/** What a check of a document found; the same object as `trasluz validate -o json` prints per file. */
export const ValidationResultSchema = v.object({
  schema: v.string(),
  valid: v.boolean(),
  /** The format that was recognised; its version where the document states one. */
  format: v.exactOptional(v.object({ name: v.string(), version: v.exactOptional(v.string()) })),
  digest: DigestSchema,
  issues: listOf(IssueSchema),
  counts: v.object({ errors: CountSchema, warnings: CountSchema }),
});

/** What a check of a document found. */
export type ValidationResult = Readonly<v.InferOutput<typeof ValidationResultSchema>>;
/** A format and its version. */
export type Format = Readonly<v.InferOutput<typeof FormatSchema>>;
