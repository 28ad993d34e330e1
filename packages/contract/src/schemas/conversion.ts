import * as v from 'valibot';
import { TARGET_NAMES } from '../vocabulary.ts';
import { DigestSchema, listOf } from './base.ts';

/** What a document can be written as. */
export const TargetSchema = v.picklist(TARGET_NAMES);

/** The wire form of `Loss` of @trasluz/formats; a test of the API holds the two equal. */
export const LossSchema = v.object({
  /** A pointer into the document that was sent. */
  pointer: v.string(),
  what: v.string(),
  why: v.string(),
  approximatedBy: v.exactOptional(v.string()),
});

/** Names the shape of a conversion. */
export const CONVERSION_SCHEMA = 'https://trasluz.example/schemas/conversion-1.json';

/** A document in another form, and what did not come over. */
export const ConversionSchema = v.object({
  schema: v.string(),
  to: TargetSchema,
  mediaType: v.string(),
  /** The digest of the bytes that were sent, unpacked where they had a content encoding. */
  source: DigestSchema,
  /** The digest of `document` as UTF-8. */
  digest: DigestSchema,
  document: v.string(),
  losses: listOf(LossSchema),
});

/** One thing that a conversion loses. */
export type ConversionLoss = Readonly<v.InferOutput<typeof LossSchema>>;
/** A document in another form. */
export type ConversionResult = Readonly<v.InferOutput<typeof ConversionSchema>>;
