import { listAt, objectAt, objectsAt, textAt } from '../access.ts';
import { BomError } from '../bom-error.ts';
import { digestOf, type Hash } from '../canonical.ts';
import type { JsonObject } from '../json.ts';
import { MERGED_FROM } from '../property-names.ts';
import { upgrade } from '../upgrade/upgrade.ts';
import type { Texts } from './canonical-text.ts';
import { MERGE_INPUTS_MAX, MERGE_LENGTH_MAX } from './limits.ts';
import type { MergeInput } from './merged.ts';
import { compareTexts } from './objects.ts';

/** One of the documents that are merged, in its 1.7 form; equal inputs are one source. */
export interface Source {
  readonly bom: JsonObject;
  /** SHA-256 of the canonical bytes of the 1.7 form. */
  readonly digest: string;
  /** What it was made from: `<digest>` or `<digest> <BOM-Link>`, itself where it was not merged. */
  readonly origins: readonly string[];
  /** Whether it was merged before: then its citations say who said what, and its authors did not say it all. */
  readonly isMerged: boolean;
  /** Positions in the list of inputs; none for the subject that an option gives. */
  readonly inputs: readonly number[];
}

/** Prepares the inputs: in the 1.7 form, without repetitions, sorted by digest so that their order has no effect. */
export function prepareSources(
  inputs: readonly MergeInput[],
  { texts, hash }: { readonly texts: Texts; readonly hash: Hash },
): readonly Source[] {
  assertCount(inputs.length);
  const digestOfText = createTextDigests(hash);
  const sources = new Map<string, Source>();
  let length = 0;
  for (const [index, input] of inputs.entries()) {
    const { bom } = upgrade(input.bom);
    const text = texts.ofDocument(bom);
    length += text.length;
    if (length > MERGE_LENGTH_MAX)
      throw new BomError(
        'merge-too-large',
        `Cannot merge documents of more than ${MERGE_LENGTH_MAX} characters`,
      );
    const digest = digestOfText(text);
    const known = sources.get(digest);
    sources.set(digest, {
      ...(known ?? sourceOf(bom, digest)),
      inputs: [...(known?.inputs ?? []), index],
    });
  }
  return [...sources.values()].sort((a, b) => compareTexts(a.digest, b.digest));
}

/** Makes a function that names texts by their SHA-256, writing one after the other to the same bytes. */
function createTextDigests(hash: Hash): (text: string) => string {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(0);
  return (text) => {
    if (bytes.length < text.length) bytes = new Uint8Array(text.length);
    const { read, written } = encoder.encodeInto(text, bytes);
    // Text that is not of ASCII alone takes more bytes than it has units.
    return digestOf(read === text.length ? bytes.subarray(0, written) : encoder.encode(text), hash);
  };
}

/** The BOM-Link of a document without its serial number, such as `urn:cdx:<uuid>/1`; `undefined` without one. */
export function documentLink(bom: JsonObject): string | undefined {
  const uuid = /^urn:uuid:([0-9a-f-]{36})$/i.exec(textAt(bom, 'serialNumber') ?? '')?.[1];
  const version = bom['version'];
  return uuid === undefined ? undefined : `urn:cdx:${uuid}/${typeof version === 'number' ? version : 1}`;
}

function sourceOf(bom: JsonObject, digest: string): Omit<Source, 'inputs'> {
  const origins = objectsAt(objectAt(bom, 'metadata'), 'properties').flatMap(([, property]) =>
    textAt(property, 'name') === MERGED_FROM ? (textAt(property, 'value') ?? []) : [],
  );
  const own = [digest, documentLink(bom)].filter(Boolean).join(' ');
  return { bom, digest, origins: origins.length > 0 ? origins : [own], isMerged: origins.length > 0 };
}

function assertCount(count: number): void {
  if (count === 0) throw new BomError('merge-nothing', 'Cannot merge without any document');
  if (count > MERGE_INPUTS_MAX)
    throw new BomError(
      'merge-too-many',
      `Cannot merge ${count} documents at once, at most ${MERGE_INPUTS_MAX}`,
    );
}

/** The names of those who speak in a document, in the order in which CycloneDX 1.7 means them. */
export function speakersOf(bom: JsonObject): readonly string[] {
  return partiesOf(bom).flatMap(({ party }) => textAt(party, 'name') ?? textAt(party, 'email') ?? []);
}

/** Somebody or something that speaks in a document. */
export interface Party {
  readonly kind: 'author' | 'organization' | 'tool';
  readonly party: JsonObject;
}

/** Those who speak in a document: its authors, else its manufacturer, its supplier or its tools. */
export function partiesOf(bom: JsonObject): readonly Party[] {
  const metadata = objectAt(bom, 'metadata');
  const authors = listAt(metadata, 'authors').length > 0 ? objectsAt(metadata, 'authors') : [];
  if (authors.length > 0) return authors.map(([, party]) => ({ kind: 'author', party }));
  for (const key of ['manufacturer', 'supplier']) {
    const party = objectAt(metadata, key);
    if (textAt(party, 'name') !== undefined && party !== undefined) return [{ kind: 'organization', party }];
  }
  const tools = objectAt(metadata, 'tools');
  return [...objectsAt(tools, 'components'), ...objectsAt(tools, 'services')].map(([, party]) => ({
    kind: 'tool',
    party,
  }));
}
