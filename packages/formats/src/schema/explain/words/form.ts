import type { Description } from '../../../findings/finding.ts';
import { quote } from '../../../findings/quote.ts';
import type { Accepts } from '../finding-of.ts';
import type { SchemaObject } from '../schema.ts';
import type { Violation } from '../violation.ts';

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a date such as "2026-05-12"',
  'date-time': 'a date and time with zone such as "2026-05-12T09:30:00Z"',
  'idn-email': 'an e-mail address such as "name@example.org"',
  uri: 'a URI such as "https://example.org/"',
};

/** Forms that patterns of the schemas ask, by a piece that only that pattern holds. */
const PATTERNS: readonly (readonly [string, string])[] = [
  ['^urn:uuid:', '"urn:uuid:" and a UUID in lower case'],
  ['{128}', 'a digest in hexadecimal digits, without prefix'],
  ['/[-+a-z0-9.]+', 'a media type in lower case such as "application/json"'],
  ['^urn:cdx:', 'a BOM-Link such as "urn:cdx:<serial number>/<version>#<bom-ref>"'],
  ['[a-z]{2})(-[A-Z]{2}', 'a language code such as "en" or "en-US"'],
];

/** A text that does not have the form asked for. */
export function describeForm({ value, schema, pointer }: Violation, accepts: Accepts): Description {
  const expected = formOf(schema);
  const repaired = repairsOf(String(value)).find((candidate) => accepts(schema, candidate));
  return {
    message: `Cannot read ${quote(value)} as ${expected}`,
    found: quote(value),
    expected,
    fix: repaired === undefined ? `Write ${expected}` : `Write ${quote(repaired)}`,
    ...(repaired !== undefined && { patch: [{ op: 'replace', path: pointer, value: repaired }] }),
  };
}

function formOf({ format, pattern = '' }: SchemaObject): string {
  if (format !== undefined) return FORMATS[format] ?? `the format ${quote(format)}`;
  return PATTERNS.find(([piece]) => pattern.includes(piece))?.[1] ?? `text of the form ${pattern}`;
}

/** Repairs that keep what the text says: spaces around it, letter case, a prefix such as `sha256:`, a missing zone. */
function repairsOf(text: string): string[] {
  const trimmed = text.trim();
  return [trimmed, trimmed.toLowerCase(), trimmed.slice(trimmed.indexOf(':') + 1)].filter(
    (one) => one !== text,
  );
}
