import { MERGE_INPUTS_MAX } from '@trasluz/bom';
import * as v from 'valibot';
import { MERGE_INPUTS_MIN } from '../limits.ts';
import { MATCH_KEY_NAMES, MERGE_FORM_NAMES, UNRESOLVED_REASON_NAMES } from '../vocabulary.ts';
import { CountSchema, DigestSchema, listOf } from './base.ts';
import { LossSchema } from './conversion.ts';

const COUNT_OF_DOCUMENTS = `expected ${MERGE_INPUTS_MIN} to ${MERGE_INPUTS_MAX} documents`;

const DocumentTextSchema = v.pipe(
  v.string(),
  v.check(isWellFormed, 'expected text without half a surrogate pair'),
);

/** What is sent to be merged: each document as text, in any form that is read, and how their parts are listed. */
export const MergeRequestSchema = v.strictObject({
  // Counted twice: at first so that a list of millions is refused unseen, then for the description of the list.
  documents: v.pipe(
    v.array(v.unknown()),
    v.minLength(MERGE_INPUTS_MIN, COUNT_OF_DOCUMENTS),
    v.maxLength(MERGE_INPUTS_MAX, COUNT_OF_DOCUMENTS),
    v.array(DocumentTextSchema),
    v.minLength(MERGE_INPUTS_MIN),
    v.maxLength(MERGE_INPUTS_MAX),
    v.readonly(),
  ),
  form: v.exactOptional(v.picklist(MERGE_FORM_NAMES)),
});

/** Half a surrogate pair has no bytes: the document would be another than the one that was sent. */
function isWellFormed(text: string): boolean {
  return text.isWellFormed();
}

const PlaceSchema = v.object({ input: CountSchema, pointer: v.string() });

/** The wire form of `MergeReport` of @trasluz/bom; a test holds the two equal. */
export const MergeReportSchema = v.object({
  inputs: listOf(
    v.object({
      input: CountSchema,
      name: v.exactOptional(v.string()),
      /** SHA-256, in hexadecimal, of the canonical bytes of the 1.7 form. */
      digest: v.string(),
      serialNumber: v.exactOptional(v.string()),
      version: v.exactOptional(v.number()),
      timestamp: v.exactOptional(v.string()),
      authors: listOf(v.string()),
    }),
  ),
  matched: listOf(
    v.object({ by: v.picklist(MATCH_KEY_NAMES), pointers: listOf(PlaceSchema), pointer: v.string() }),
  ),
  renamed: listOf(v.object({ from: v.string(), to: v.string(), input: CountSchema })),
  contradicted: listOf(
    v.object({
      pointer: v.string(),
      statements: listOf(v.object({ author: v.string(), value: v.unknown() })),
    }),
  ),
  unresolved: listOf(
    v.object({
      why: v.picklist(UNRESOLVED_REASON_NAMES),
      about: v.string(),
      places: listOf(PlaceSchema),
    }),
  ),
});

/** Names the shape of a merge. */
export const MERGE_SCHEMA = 'https://trasluz.example/schemas/merge-1.json';

/** One document made of several, and what was done to make it. */
export const MergeResultSchema = v.object({
  schema: v.string(),
  /** The digest of `document` as UTF-8. */
  digest: DigestSchema,
  /** CycloneDX 1.7 as JSON. */
  document: v.string(),
  report: MergeReportSchema,
  /** What reading the inputs as CycloneDX could not keep; none where they are CycloneDX. */
  losses: listOf(v.object({ input: CountSchema, ...LossSchema.entries })),
});

/** What is sent to be merged. */
export type MergeRequest = Readonly<v.InferOutput<typeof MergeRequestSchema>>;
/** One document made of several. */
export type MergeResult = Readonly<v.InferOutput<typeof MergeResultSchema>>;
