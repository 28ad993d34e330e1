import {
  createLocator,
  hasErrors,
  type Issue,
  type JsonObject,
  type Locator,
  type Origin,
  PARSE_LIMITS,
  type ParseLimits,
  parse,
  type Read,
  textAt,
  upgrade,
} from '@trasluz/bom';
import { unknownFormat, unreadFormat, unsupportedVersion } from './format-issues.ts';
import { type Format, recogniseBytes, recogniseJson } from './recognise.ts';
import { isSchemaVersion, type SchemaVersion } from './schema/versions.ts';

/** A document that was read: its 1.7 form, the form it was written in, and the way between them. */
export interface Document {
  /** The 1.7 form, which every view reads; shares with `original` whatever did not change. */
  readonly bom: JsonObject;
  readonly original: JsonObject;
  readonly format: 'cyclonedx';
  /** The version of the schema that `original` is written in; 1.7 where the document does not say. */
  readonly version: SchemaVersion;
  readonly origin: Origin;
  readonly locator: Locator;
}

/** What was found in bytes, also when no document came of it. */
export interface Opening extends Read<Document> {
  readonly format: Format | undefined;
}

/**
 * Reads bytes as a document: recognises the format by content, parses within limits, brings it into the 1.7 form.
 * It says nothing about validity; that is `validate`. No value when the bytes are not a document that is read here.
 */
export function readDocument(bytes: Uint8Array, limits: ParseLimits = PARSE_LIMITS): Read<Document> {
  const { value, issues } = openDocument(bytes, limits);
  return { value, issues };
}

/** As `readDocument`, and tells the format also where it is not read here. */
export function openDocument(bytes: Uint8Array, limits: ParseLimits): Opening {
  const other = recogniseBytes(bytes);
  if (other !== undefined) return refused(other, []);
  const parsed = parse(bytes, limits);
  if (parsed.value === undefined || hasErrors(parsed.issues)) {
    return { value: undefined, issues: parsed.issues, format: recogniseJson(parsed.value) };
  }
  const format = recogniseJson(parsed.value);
  if (format?.name !== 'cyclonedx-json') return refused(format, parsed.issues);
  return openCycloneDx(bytes, { original: parsed.value, format, issues: parsed.issues });
}

function refused(format: Format | undefined, issues: readonly Issue[]): Opening {
  const name = format?.name;
  const issue = name === undefined || name === 'cyclonedx-json' ? unknownFormat() : unreadFormat(name);
  return { value: undefined, issues: [...issues, issue], format };
}

interface Parsed {
  readonly original: JsonObject;
  readonly format: Format;
  readonly issues: readonly Issue[];
}

function openCycloneDx(bytes: Uint8Array, { original, format, issues }: Parsed): Opening {
  const locator = createLocator(bytes);
  const version = statedVersion(original, format);
  if (!isSchemaVersion(version)) {
    const issue = unsupportedVersion(version, locator.placeOf('/specVersion'));
    return { value: undefined, issues: [...issues, issue], format };
  }
  const { bom, pointerOf } = upgrade(original);
  const origin: Origin = { pointerOf, placeOf: locator.placeOf };
  return { value: { bom, original, format: 'cyclonedx', version, origin, locator }, issues, format };
}

/** Without a readable `specVersion` the newest schema is the one that says so; "specFormat" is the name of 2.0. */
function statedVersion(original: JsonObject, format: Format): string {
  return format.version ?? (textAt(original, 'specFormat') === undefined ? '1.7' : '2.0');
}
