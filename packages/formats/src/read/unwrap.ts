import { type Issue, isJsonObject, type JsonObject, type Place, textAt } from '@trasluz/bom';
import { brokenWrapping, emptyWrapping } from './format-issues.ts';
import type { Format } from './recognise.ts';

/** What a wrapping holds: a part of the same JSON, bytes of their own, or nothing that can be read. */
export type Content =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'issue'; readonly issue: Issue }
  | { readonly kind: 'part'; readonly value: JsonObject; readonly pointer: string };

/** Signatures around documents, by name: each knows where its content is. No signature is checked here. */
const CONTENTS: Readonly<Record<string, (value: JsonObject, placeOf: PlaceOf) => Content>> = {
  // DSSE 1.0: "payload" is Base64, standard or URL-safe.
  dsse: (value, placeOf) => {
    const bytes = decodeBase64(textAt(value, 'payload') ?? '');
    if (bytes !== undefined) return { kind: 'bytes', bytes };
    return { kind: 'issue', issue: brokenWrapping('a DSSE envelope', '/payload', placeOf('/payload')) };
  },
  // in-toto Attestation Framework 1: the document is the predicate of the statement.
  'in-toto': (value, placeOf) => partOf(value, 'predicate', placeOf),
  // Sigstore bundle 0.1–0.3: a "messageSignature" signs a file that is not inside.
  'sigstore-bundle': (value, placeOf) => partOf(value, 'dsseEnvelope', placeOf),
};

type PlaceOf = (pointer: string) => Place;

/** Opens a wrapping that is JSON; `undefined` when the format is none. */
export function contentOf(format: Format, value: JsonObject, placeOf: PlaceOf): Content | undefined {
  return Object.hasOwn(CONTENTS, format.name) ? CONTENTS[format.name]?.(value, placeOf) : undefined;
}

function partOf(value: JsonObject, member: string, placeOf: PlaceOf): Content {
  const part = value[member];
  if (isJsonObject(part)) return { kind: 'part', value: part, pointer: `/${member}` };
  return { kind: 'issue', issue: emptyWrapping(member, placeOf(`/${member}`)) };
}

function decodeBase64(text: string): Uint8Array | undefined {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined; // the only fault there is: characters that are not Base64
  }
}
