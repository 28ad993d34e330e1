import { breadcrumbsOf } from '../breadcrumb.ts';
import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import type { Issue, Read } from '../read.ts';
import { buildValue } from './build-value.ts';
import { takeCensus } from './census.ts';
import { decodeUtf8 } from './decode.ts';
import { emptyDocument, noObject, notUtf8, tooLarge } from './document-findings.ts';
import type { Finding } from './finding.ts';
import { inspect } from './inspect.ts';
import { PARSE_LIMITS, type ParseLimits } from './limits.ts';
import { createLines } from './lines.ts';
import { countMembers, countMembersExactly, hasEscapedName } from './member-count.ts';

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
  const isEscaped = hasEscapedName(text);
  const findings = isEscaped || isDoubtful(value, text, limits) ? inspect(text, limits) : [];
  if (findings.length > 0) return refuse(text, findings, value);
  return { value: isEscaped ? (buildValue(text) as JsonObject) : value, issues: [] }; // an object, as before
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
const HALF_PAIR =
  /\\u[dD][89abAB][\da-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][\da-fA-F]{2})\\u[dD][c-fC-F][\da-fA-F]{2}/;
// After an escaped backslash what looks like the first half is plain text, and a second half after it is alone.
const FALSE_PAIR = /\\\\u[dD][89abAB][\da-fA-F]{2}\\u/;

// Cheap signs only, the cheapest first; what they suspect is read again slowly, so they may err on that side.
function isDoubtful(value: JsonObject, text: string, limits: ParseLimits): boolean {
  const census = takeCensus(value, limits.depthMax);
  if (census.isTooDeep || census.hasProtoKey || census.hasLargeNumber) return true;
  if (census.members !== countMembers(text) && census.members !== countMembersExactly(text)) return true;
  if (text.includes('\\u') && (HALF_PAIR.test(text) || FALSE_PAIR.test(text))) return true;
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
