import {
  createLines,
  decodeUtf8,
  type JsonObject,
  PARSE_LIMITS,
  type ParseLimits,
  type Place,
  type Read,
} from '@trasluz/bom';
import { emptyText, faultFinding, noBom, notUtf8, tooLarge, unreadVersion } from './faults.ts';
import { createFindings, type XmlFinding } from './findings.ts';
import { readObject } from './read-object.ts';
import type { Reading } from './reading.ts';
import { ROOT } from './shapes.ts';
import { readTree, type XmlElement } from './tree.ts';

/** A document in XML, in the JSON form of its own version. */
export interface XmlDocument {
  /** What the JSON form of the document would be; it is not validated. */
  readonly original: JsonObject;
  /** The CycloneDX version, as the namespace states it. */
  readonly version: string;
  /**
   * Where the element begins that says a value of `original`; of an attribute its element, and of a pointer to nothing
   * the nearest element around. The first question reads the text again, the others are look-ups.
   */
  placeOf(pointer: string): Place;
}

/** The versions that are read; before 1.2 there was no JSON form. */
export const READ_XML_VERSIONS: readonly string[] = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'];

/**
 * Reads bytes as CycloneDX XML (XML 1.0 with namespaces, UTF-8, no document type declaration) within limits. Never
 * throws on content. No value when the bytes are no such document; with a value, issues name what its JSON form does
 * not say: an element or attribute that CycloneDX does not have is an error, one of another vocabulary a warning.
 */
export function readXml(bytes: Uint8Array, limits: ParseLimits = PARSE_LIMITS): Read<XmlDocument> {
  const parsed = rootOf(bytes, limits);
  if (parsed.root === undefined) return refused(parsed.text, parsed.finding);
  const { root, text } = parsed;
  const version = root.name === ROOT ? versionOf(root) : undefined;
  if (version === undefined) return refused(text, noBom(root.name, root.uri, root.at));
  if (!READ_XML_VERSIONS.includes(version))
    return refused(text, unreadVersion(version, root.at, READ_XML_VERSIONS));
  const findings = createFindings(limits.issuesMax);
  const reading: Reading = {
    uri: root.uri,
    version,
    limits,
    findings,
    moves: { left: MOVES_MAX },
    readObject,
  };
  const original = documentOf(root, reading);
  const placeOf = createPlaces(text, reading);
  return { value: { original, version, placeOf }, issues: findings.toIssues(text, original) };
}

/** Items moved to make room for others; a document that we wrote moves next to none. */
const MOVES_MAX = 10_000_000;

type Parsed =
  | { readonly text: string; readonly root: XmlElement }
  | { readonly text: string; readonly root?: undefined; readonly finding: XmlFinding };

function rootOf(bytes: Uint8Array, limits: ParseLimits): Parsed {
  if (bytes.length > limits.sizeBytesMax) return { text: '', finding: tooLarge(bytes.length, limits) };
  const decoded = decodeUtf8(bytes);
  if (decoded.kind === 'fault') {
    const found = `byte 0x${decoded.byte.toString(16).padStart(2, '0')}`;
    return { text: decoded.before, finding: notUtf8(decoded.before.length, found) };
  }
  const { text } = decoded;
  if (text.trim() === '') return { text, finding: emptyText() };
  // UTF-16 without a mark is UTF-8 with a NUL beside every letter.
  if (text.startsWith('<\0') || text.startsWith('\0<')) return { text, finding: notUtf8(0, 'UTF-16') };
  const { root, fault } = readTree(text, limits);
  return root === undefined ? { text, finding: faultFinding(fault, limits) } : { text, root };
}

function versionOf({ uri }: XmlElement): string | undefined {
  return /^http:\/\/cyclonedx\.org\/schema\/bom\/(\d+\.\d+)$/.exec(uri)?.[1];
}

function refused(text: string, finding: XmlFinding): Read<XmlDocument> {
  const findings = createFindings(1);
  findings.add(finding);
  return { value: undefined, issues: findings.toIssues(text, {}) };
}

function documentOf(root: XmlElement, reading: Reading): JsonObject {
  const stated = { bomFormat: 'CycloneDX', specVersion: reading.version };
  const rest = readObject(root, { shape: ROOT, pointer: '' }, reading);
  // Up to 1.4 the JSON schema demands a version, which the XSD lets be 1 unless it is stated.
  const version =
    Number(reading.version.slice(2)) <= 4 && rest['version'] === undefined ? { version: 1 } : {};
  return { ...stated, ...version, ...rest };
}

function createPlaces(text: string, { uri, version, limits }: Reading): XmlDocument['placeOf'] {
  let places: ReadonlyMap<string, number> | undefined;
  const lines = createLines(text);
  const offsetOf = (pointer: string): number => {
    places ??= findPlaces(text, { uri, version, limits });
    for (let rest = pointer; rest !== ''; rest = rest.slice(0, rest.lastIndexOf('/'))) {
      const at = places.get(rest);
      if (at !== undefined) return at;
    }
    return places.get('') ?? 0;
  };
  return (pointer) => lines.placeAt(offsetOf(pointer));
}

function findPlaces(
  text: string,
  given: Pick<Reading, 'limits' | 'uri' | 'version'>,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const { root } = readTree(text, given.limits);
  // It was read before, so there is a root.
  if (root === undefined) return places;
  places.set('', root.at);
  const moves = { left: MOVES_MAX };
  readObject(
    root,
    { shape: ROOT, pointer: '' },
    { ...given, findings: createFindings(0), moves, places, readObject },
  );
  return places;
}
