import type { Json } from '@trasluz/bom';
import type { Scalar } from './shape.ts';

/** The text of a value, and whether reading it gives the very same value. */
export interface ScalarText {
  readonly text: string;
  readonly isExact: boolean;
}

/**
 * Writes a value as text. No text when the value is of another type, or outside what the XSD allows: then it has to be
 * said in another way. Characters that XML cannot hold are replaced, and the text is not exact.
 */
export function writeScalar(scalar: Scalar, value: Json): ScalarText | undefined {
  if (isPlain(scalar)) return PLAIN[scalar](value);
  if (typeof value !== 'string') return undefined;
  const replaced = value.replaceAll(NOT_XML, '\ufffd');
  const text = scalar === 'text' || scalar === 'cpe' ? replaced : collapsed(replaced);
  return FITS[scalar](text) ? { text, isExact: text === value } : undefined;
}

/** The kinds that are no text in JSON. */
const PLAIN: Readonly<Record<PlainScalar, (value: Json) => ScalarText | undefined>> = {
  boolean: (value) => (typeof value === 'boolean' ? exactly(String(value)) : undefined),
  number: (value) => (typeof value === 'number' ? exactly(decimalOf(value)) : undefined),
  integer: (value) => (Number.isSafeInteger(value) ? exactly(String(value)) : undefined),
};

type PlainScalar = Exclude<Scalar, TextScalar>;

function isPlain(scalar: Scalar): scalar is PlainScalar {
  return Object.hasOwn(PLAIN, scalar);
}

/**
 * Reads a text as a value. A text that is no number or truth value stays a text, so that the schema can tell what is
 * wrong with it.
 */
export function readScalar(scalar: Scalar, text: string): Json {
  if (scalar === 'text' || scalar === 'cpe') return text;
  const plain = collapsed(text);
  if (scalar === 'boolean') return TRUTH.get(plain) ?? text;
  if (scalar === 'number' || scalar === 'integer') return NUMBER.test(plain) ? Number(plain) : text;
  return plain;
}

/** The characters that no XML 1.0 document can hold, §2.2 of the specification; halves of surrogate pairs among them. */
export const NOT_XML: RegExp = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

// The XSD has "1" and "0" for truth values as well.
const TRUTH: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

function exactly(text: string): ScalarText {
  return { text, isExact: true };
}

/** White space as `xs:token` has it: none around, one blank between. */
function collapsed(text: string): string {
  return text.replaceAll(/[\t\n\r ]+/g, ' ').replace(/^ | $/g, '');
}

/** `xs:decimal` has no exponent, so the digits are written out. */
function decimalOf(value: number): string {
  const [mantissa = '', power] = String(value).split('e');
  if (power === undefined) return mantissa;
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = whole + fraction;
  const point = whole.length + Number(power);
  const sign = value < 0 ? '-' : '';
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
}

type TextScalar = Exclude<Scalar, 'boolean' | 'integer' | 'number'>;

/**
 * A CPE of 2.2 or 2.3 as the XSD has it (NISTIR 7695 §6); the JSON schema takes any text. The wildcards around an
 * attribute are written so that they match in one way only: a hostile text must not be tried in thousands.
 */
const CPE_PART = /(?:\?+|\*)?(?:[a-zA-Z0-9\-._]|\\[\\*?!"#$%&'()+,/:;<=>@[\]^`{|}~])+(?:\?+|\*)?|[*-]/.source;
const CPE_LANGUAGE = /[a-zA-Z]{2,3}(?:-(?:[a-zA-Z]{2}|[0-9]{3}))?|[*-]/.source;
const CPE = new RegExp(
  `^(?:cpe:2\\.3:[aho*-](?::(?:${CPE_PART})){5}:(?:${CPE_LANGUAGE})(?::(?:${CPE_PART})){4}|[cC][pP][eE]:/[AHOaho]?(?::[A-Za-z0-9._~%-]*){0,6})$`,
);

const FITS: Readonly<Record<TextScalar, (text: string) => boolean>> = {
  text: () => true,
  token: () => true,
  uri: isUri,
  cpe: (text) => CPE.test(text),
  date: (text) => isDate(text),
  time: isTime,
};

/**
 * XML Schema takes nearly any text as a URI once it is escaped; what remains refused has another shape than a URI:
 * brackets that hold no address, a lone percent sign, a second fragment, a first segment that looks like a scheme.
 */
function isUri(text: string): boolean {
  const plain = text.replace(ADDRESS, '$1//');
  if (/[ [\]]|%(?![\da-fA-F]{2})/.test(plain) || plain.indexOf('#') !== plain.lastIndexOf('#')) return false;
  if (/^[^/?#:]*:/.test(plain) && !/^[a-z][a-z\d+.-]*:/i.test(plain)) return false;
  const authority = /^(?:[a-z][a-z\d+.-]*:)?\/\/([^/?#]*)/i.exec(plain)?.[1] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  return !host.includes(':') || /^\d*$/.test(host.slice(host.indexOf(':') + 1));
}

/** An IPv6 address in place of a host, the only place for brackets. */
const ADDRESS = /^([a-z][a-z\d+.-]*:)?\/\/\[[\da-f:.]+\]/i;

const TIME =
  /^(\d{4}-\d\d-\d\d)T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?)(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)?$/;

function isTime(text: string): boolean {
  const date = TIME.exec(text)?.[1];
  return date !== undefined && isDate(date);
}

/** A day that exists; the year 0000 does not in XML Schema 1.0. */
function isDate(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || year === 0) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
