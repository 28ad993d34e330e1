import { isJsonObject, type Json, type JsonObject, parse, textAt } from '@trasluz/bom';

/** What a document is, told from its content alone; a file name may say anything. */
export interface Format {
  readonly name: FormatName;
  /** As the document states it. */
  readonly version?: string;
}

/** The formats that are told apart. */
export type FormatName =
  | 'cyclonedx-json'
  | 'cyclonedx-xml'
  | 'dsse'
  | 'gzip'
  | 'in-toto'
  | 'sigstore-bundle'
  | 'spdx-2-json'
  | 'spdx-2-tag-value'
  | 'spdx-3-json';

/** How many bytes of a text are looked at: a namespace or a version stands in the first lines. */
const HEAD_BYTES = 4096;

/** Recognises the format of bytes or of parsed JSON; `undefined` when it is none of those known here. */
export function recogniseFormat(input: Uint8Array | Json): Format | undefined {
  if (!(input instanceof Uint8Array)) return recogniseJson(input);
  return recogniseBytes(input) ?? recogniseJson(parse(input).value);
}

/** Recognises the formats that are not JSON. */
export function recogniseBytes(bytes: Uint8Array): Format | undefined {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return { name: 'gzip' };
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES)).trimStart();
  if (head.startsWith('<')) {
    // A comment may name any version, the one that a document was made from say.
    const told = head.replace(/<!--.*?(?:-->|$)/gs, '');
    const namespace = /cyclonedx\.org\/schema\/bom\/(\d\.\d)/.exec(told);
    return namespace === null ? undefined : withVersion('cyclonedx-xml', namespace[1]);
  }
  const tag = /^SPDXVersion:\s*(SPDX-2\.\d)/m.exec(head);
  return tag === null ? undefined : withVersion('spdx-2-tag-value', tag[1]);
}

/** Recognises the formats that are JSON. */
export function recogniseJson(value: Json | undefined): Format | undefined {
  if (!isJsonObject(value)) return undefined;
  const wrapping = wrappingOf(value);
  if (wrapping !== undefined) return { name: wrapping };
  if (isCycloneDx(value)) return withVersion('cyclonedx-json', textAt(value, 'specVersion'));
  if (textAt(value, 'spdxVersion') !== undefined)
    return withVersion('spdx-2-json', textAt(value, 'spdxVersion'));
  const context = /spdx\.org\/rdf\/(3\.\d+(?:\.\d+)?)/.exec(JSON.stringify(value['@context'] ?? ''));
  return context === null ? undefined : withVersion('spdx-3-json', context[1]);
}

/** A misspelt `bomFormat` beside a version of CycloneDX is a broken CycloneDX document, not an unknown one. */
function isCycloneDx(value: JsonObject): boolean {
  if (value['bomFormat'] === 'CycloneDX' || value['specFormat'] === 'CycloneDX') return true;
  if (/^1\.\d+$/.test(textAt(value, 'specVersion') ?? '')) return true;
  return textAt(value, '$schema')?.includes('cyclonedx.org/schema/bom-') ?? false;
}

/** DSSE envelope, in-toto statement or Sigstore bundle: the document is inside. */
function wrappingOf(value: JsonObject): FormatName | undefined {
  if (textAt(value, 'payloadType') !== undefined && Array.isArray(value['signatures'])) return 'dsse';
  if (textAt(value, '_type')?.startsWith('https://in-toto.io/Statement/')) return 'in-toto';
  return textAt(value, 'mediaType')?.includes('sigstore.bundle') ? 'sigstore-bundle' : undefined;
}

function withVersion(name: FormatName, version: string | undefined): Format {
  return version === undefined ? { name } : { name, version };
}
