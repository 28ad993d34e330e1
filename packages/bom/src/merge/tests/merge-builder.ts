import { createHash } from 'node:crypto';
import type { JsonObject } from '../../json.ts';
import { type MergeOptions, merge } from '../merge.ts';
import type { Merged } from '../merged.ts';

/** SHA-256 as the tests pass it in. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Merges documents in the flat form unless told otherwise. */
export function mergeOf(boms: readonly JsonObject[], options: Partial<MergeOptions> = {}): Merged {
  return merge(
    boms.map((bom) => ({ bom })),
    { form: 'flat', hash: sha256, ...options },
  );
}

/** A document of an author, made on a day of 2026. */
export function bomBy(author: string, members: JsonObject = {}, metadata: JsonObject = {}): JsonObject {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    version: 1,
    metadata: { timestamp: '2026-01-01T00:00:00Z', authors: [{ name: author }], ...metadata },
    ...members,
  };
}

/** The objects of a list at the top of a document. */
export function listOf(bom: JsonObject, key: string): readonly JsonObject[] {
  return (bom[key] ?? []) as readonly JsonObject[]; // the tests ask for lists of objects only
}

/** The component of a name. */
export function componentNamed(bom: JsonObject, name: string): JsonObject {
  return listOf(bom, 'components').find((one) => one['name'] === name) ?? {};
}

/** A UUID that ends in a number. */
export function uuidOf(number: number): string {
  return `3e671687-395b-41f5-a30f-${String(number).padStart(12, '0')}`;
}
