import type { Json, JsonObject } from '@trasluz/bom';
import { type Validation, validate } from '../validate.ts';

/** Builds a small valid document; the members given are added or replace those of the same name. */
export function documentWith(members: Readonly<Record<string, Json>> = {}): JsonObject {
  return { bomFormat: 'CycloneDX', specVersion: '1.7', version: 1, ...members };
}

/** Builds a valid component; the members given are added or replace those of the same name. */
export function componentWith(members: Readonly<Record<string, Json>> = {}): JsonObject {
  return { type: 'library', name: 'acme', version: '1.0', ...members };
}

/** The bytes of a document, indented so that line numbers mean something. */
export function bytesOf(document: Json): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(document, null, 2));
}

/** Validates a document that is given as an object. */
export function validateObject(document: Json): Promise<Validation> {
  return validate(bytesOf(document));
}

/** The codes of a validation, in its order. */
export function codesOf({ issues }: Validation): readonly string[] {
  return issues.map(({ code }) => code);
}
