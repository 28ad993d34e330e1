import { type JsonObject, textAt } from '@trasluz/bom';
import { longFingerprint } from '../residue/fingerprint.ts';

/** The ids of the elements of one document. */
export interface Ids {
  readonly document: string;
  /** What the id of every element starts with, but for things whose bom-ref already is an IRI. */
  readonly base: string;
}

const SERIAL_NUMBER = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const DOCUMENT_ID = /^urn:uuid:([0-9a-f-]{36})#v([1-9]\d*)$/;
const UNNUMBERED = /^urn:uuid:[0-9a-f-]{36}#document$/;
/** A bom-ref that names a thing in the whole world and can stand as an IRI as it is. */
const GLOBAL = /^(?:https?:\/\/|urn:)[!-~]+$/;

/**
 * The ids of a document: with a serial number its elements have their BOM-Link as id; without one the ids are
 * derived from what the document says, so that equal documents have equal ids.
 */
export function idsOf(bom: JsonObject): Ids {
  const uuid = SERIAL_NUMBER.exec(textAt(bom, 'serialNumber') ?? '')?.[1];
  const version = bom['version'];
  const number = typeof version === 'number' && Number.isSafeInteger(version) && version > 0 ? version : 1;
  if (uuid !== undefined)
    return { document: `urn:uuid:${uuid}#v${number}`, base: `urn:cdx:${uuid}/${number}#` };
  const digits = longFingerprint(bom);
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20),
  ];
  return { document: `urn:uuid:${parts.join('-')}#document`, base: `urn:uuid:${parts.join('-')}#` };
}

/** The ids that a document id implies; `undefined` for a document that this package did not write. */
export function idsOfDocument(id: string): Ids | undefined {
  const [, uuid, version] = DOCUMENT_ID.exec(id) ?? [];
  if (uuid !== undefined && version !== undefined)
    return { document: id, base: `urn:cdx:${uuid}/${version}#` };
  return UNNUMBERED.test(id) ? { document: id, base: id.slice(0, -'document'.length) } : undefined;
}

/** Reads the serial number and version that a document id holds. */
export function serialOf(
  id: string,
): { readonly serialNumber: string; readonly version: number } | undefined {
  const [, uuid, version] = DOCUMENT_ID.exec(id) ?? [];
  return uuid === undefined ? undefined : { serialNumber: `urn:uuid:${uuid}`, version: Number(version) };
}

/** The id of a thing by its bom-ref; `undefined` for a text that is no well-formed Unicode. */
export function idOfRef({ base }: Ids, ref: string): string | undefined {
  if (GLOBAL.test(ref)) return ref;
  try {
    return base + encodeURIComponent(ref);
  } catch {
    return undefined;
  }
}

/** The id of something that has no bom-ref, by where it stands. */
export function idOfPointer({ base }: Ids, pointer: string): string {
  return base + encodeURI(pointer.toWellFormed()).replaceAll('#', '%23');
}

/** Reads the bom-ref back from an id; `undefined` for ids made from a place. */
export function refOfId(ids: Ids | undefined, id: string): string | undefined {
  if (ids === undefined || !id.startsWith(ids.base)) return id;
  const name = id.slice(ids.base.length);
  if (name === '' || name.startsWith('/')) return undefined;
  try {
    return decodeURIComponent(name);
  } catch {
    return id;
  }
}
