import { breadcrumbsOf } from '../breadcrumb.ts';
import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import type { Issue, Read } from '../read.ts';
import { takeCensus } from './census.ts';
import { decodeUtf8 } from './decode.ts';
import { emptyDocument, noObject, notUtf8, tooLarge } from './document-findings.ts';
import type { Finding } from './finding.ts';
import { inspect } from './inspect.ts';
import { PARSE_LIMITS, type ParseLimits } from './limits.ts';
import { createLines } from './lines.ts';
import { countMembers } from './member-count.ts';

/**
 * Reads bytes as a JSON object (RFC 8259, strict UTF-8) within limits. Never throws on content; there is a value exactly
 * when there are no issues, so that nothing ambiguous — a key that stands twice, a number that was rounded — gets further.
 */
export function parse(bytes: Uint8Array, limits: ParseLimits = PARSE_LIMITS): Read<JsonObject> {
  if (bytes.length > limits.sizeBytesMax) return refuse('', [tooLarge(bytes.length, limits)]);
  const decoded = decodeUtf8(bytes);
  if (decoded.kind === 'fault') {
    const pointer = inspect(decoded.before, limits).at(-1)?.pointer ?? '';
    return refuse(decoded.before, [notUtf8(bytes, decoded, pointer)]);
  }
  const { text } = decoded;
  const value = parseText(text);
  if (value === undefined) {
    return refuse(text, text.trim() === '' ? [emptyDocument()] : inspect(text, limits));
  }
  if (!isJsonObject(value)) return refuse(text, [noObject(text, value)]);
  const findings = isDoubtful(value, text, limits) ? inspect(text, limits) : [];
  return findings.length === 0 ? { value, issues: [] } : refuse(text, findings, value);
}

function parseText(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    // The engine's message differs between engines and names no line: our own reader finds the place.
    return undefined;
  }
}

// Below these a number is written with so many zeros, or so small a power, that it may have become 0.
const MANY_ZEROS = '0'.repeat(200);
const SMALL_POWER = /\d[eE]-\d{3}/;
// Whole pairs are how many programs write an emoji; only a half is worth a second look.
const HALF_PAIR = /\\u[dD][89abAB]..(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB]..)\\u[dD][c-fC-F]/;
// After an escaped backslash what looks like the first half is plain text, and the second half is alone.
const ESCAPED_BACKSLASH = '\\\\u';

// Cheap signs only, the cheapest first; what they suspect is read again slowly, so they may err on that side.
function isDoubtful(value: JsonObject, text: string, limits: ParseLimits): boolean {
  const census = takeCensus(value, limits.depthMax);
  if (census.isTooDeep || census.hasProtoKey || census.hasLargeNumber) return true;
  if (census.members !== countMembers(text)) return true;
  if (text.includes('\\u') && (HALF_PAIR.test(text) || text.includes(ESCAPED_BACKSLASH))) return true;
  return census.hasZero && (text.includes(MANY_ZEROS) || SMALL_POWER.test(text));
}

function refuse(text: string, findings: readonly Finding[], value: JsonObject = {}): Read<JsonObject> {
  const lines = createLines(text);
  const breadcrumb = breadcrumbsOf(value);
  const issues = findings.map(({ at, ...finding }): Issue => {
    return { ...finding, ...lines.placeAt(at), severity: 'error', breadcrumb: breadcrumb(finding.pointer) };
  });
  return { value: undefined, issues };
}
