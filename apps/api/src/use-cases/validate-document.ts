import { VALIDATION_SCHEMA, type ValidationResult } from '@trasluz/contract';
import { validate } from '@trasluz/formats';
import type { ApiDeps } from '../deps.ts';
import { toDigest } from '../digest.ts';
import { limitsOf } from './valid-document.ts';

/** Checks a document with the engine that the CLI and the browser use; nothing is stored. */
export async function validateDocument(
  deps: Pick<ApiDeps, 'documentBytesMax' | 'hash'>,
  bytes: Uint8Array,
): Promise<ValidationResult> {
  const { valid, format, issues, counts } = await validate(bytes, { limits: limitsOf(deps) });
  return {
    schema: VALIDATION_SCHEMA,
    valid,
    ...(format === undefined ? {} : { format }),
    digest: toDigest(deps.hash(bytes)),
    issues,
    counts,
  };
}
