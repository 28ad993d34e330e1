import {
  createLocator,
  hasErrors,
  type JsonObject,
  type Locator,
  PARSE_LIMITS,
  type ParseLimits,
  parse,
  type Read,
} from '@trasluz/bom';
import type { Document, Opening, Wrapping } from './document.ts';
import {
  brokenWrapping,
  tooDeeplyWrapped,
  tooLargeInside,
  unknownFormat,
  unreadFormat,
} from './format-issues.ts';
import { gunzip } from './gunzip.ts';
import { locatorBelow } from './locator-below.ts';
import { isDocumentFormat, readerOf } from './readers.ts';
import { type Format, recogniseBytes, recogniseJson } from './recognise.ts';
import { contentOf } from './unwrap.ts';

/** How many wrappings are opened: a packed Sigstore bundle around an in-toto statement has four. */
export const WRAPPINGS_MAX = 5;

/**
 * Reads bytes as a document: recognises the format by content, unwraps, parses within limits, brings it into the 1.7
 * form. It says nothing about validity; that is `validate`. No value when the bytes are not a document that is read here.
 */
export async function readDocument(
  bytes: Uint8Array,
  limits: ParseLimits = PARSE_LIMITS,
): Promise<Read<Document>> {
  const { value, issues } = await openDocument(bytes, limits);
  return { value, issues };
}

/** As `readDocument`, and tells the format also where it is not read here. */
export function openDocument(bytes: Uint8Array, limits: ParseLimits): Promise<Opening> {
  return openBytes(bytes, { limits, within: [] });
}

interface Way {
  readonly limits: ParseLimits;
  readonly within: readonly Wrapping[];
}

async function openBytes(bytes: Uint8Array, way: Way): Promise<Opening> {
  const other = recogniseBytes(bytes);
  if (other?.name === 'gzip') return openGzip(bytes, other, way);
  if (other !== undefined) return openFormat({ bytes, value: {}, locator: createLocator(bytes) }, other, way);
  const parsed = parse(bytes, way.limits);
  if (parsed.value === undefined || hasErrors(parsed.issues)) {
    return { value: undefined, issues: parsed.issues, format: recogniseJson(parsed.value) };
  }
  return openJson({ bytes, value: parsed.value, locator: createLocator(bytes) }, way);
}

async function openGzip(bytes: Uint8Array, format: Format, way: Way): Promise<Opening> {
  if (way.within.length === WRAPPINGS_MAX) return stopped(format, tooDeeplyWrapped());
  const unpacked = await gunzip(bytes, way.limits.sizeBytesMax);
  if (unpacked.kind === 'bytes') return openBytes(unpacked.bytes, inside(way, 'gzip'));
  const start = { line: 1, column: 1 };
  return stopped(
    format,
    unpacked.kind === 'broken' ? brokenWrapping('a gzip file', '', start) : tooLargeInside(way.limits),
  );
}

/** JSON with the places of its text, the bytes around it. */
interface Part {
  readonly bytes: Uint8Array;
  readonly value: JsonObject;
  readonly locator: Locator;
}

async function openJson({ bytes, value, locator }: Part, way: Way): Promise<Opening> {
  const format = recogniseJson(value);
  if (format === undefined) return stopped(format, unknownFormat());
  const content = contentOf(format, value, locator.placeOf);
  if (content === undefined) return openFormat({ bytes, value, locator }, format, way);
  if (content.kind === 'issue') return stopped(format, content.issue);
  if (way.within.length === WRAPPINGS_MAX) return stopped(format, tooDeeplyWrapped());
  const next = inside(way, format.name as Wrapping); // `contentOf` knows no others
  if (content.kind === 'bytes') return openBytes(content.bytes, next);
  return openJson({ bytes, value: content.value, locator: locatorBelow(locator, content.pointer) }, next);
}

async function openFormat(part: Part, format: Format, way: Way): Promise<Opening> {
  if (!isDocumentFormat(format.name)) return stopped(format, unreadFormat(format.name));
  const { read } = await readerOf(format.name);
  return read({ ...part, ...way, format });
}

function inside(way: Way, wrapping: Wrapping): Way {
  return { ...way, within: [...way.within, wrapping] };
}

function stopped(format: Format | undefined, issue: Opening['issues'][number]): Opening {
  return { value: undefined, issues: [issue], format };
}
