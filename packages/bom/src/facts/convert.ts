import type { FactValue, Statement, ValueType } from './fact.ts';

/** Brings what a document wrote into the form of the fact's type; what does not fit stays and is partial. */
export function convertStatement(statement: Statement, valueType: ValueType): Statement {
  const value = CONVERSIONS[valueType](statement.value);
  if (value !== undefined) return { ...statement, value };
  return { ...statement, partial: statement.partial ?? `not a ${valueType}` };
}

const CONVERSIONS: Readonly<Record<ValueType, (value: FactValue) => FactValue | undefined>> = {
  text: (value) => String(value),
  number: toNumber,
  boolean: toBoolean,
  date: (value) => (DATE.test(String(value)) ? String(value) : undefined),
  country: (value) => toPlace(String(value)),
  url: (value) => String(value),
  enum: (value) => String(value).toLowerCase(),
  share: toShare,
  digest: (value) => String(value).toLowerCase(),
};

/** RFC 3339, or a year or month alone where nobody says more. */
const DATE: RegExp = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:[Tt]\S+)?)?)?$/;

/** Digits with an exponent; groups of three only where all are, because `0,125` is no 125. */
const PLAIN_NUMBER: RegExp = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED_NUMBER: RegExp = /^[+-]?[1-9]\d{0,2}(?:([_,])\d{3})(?:\1\d{3})*(?:\.\d+)?$/;

function toNumber(value: FactValue): number | undefined {
  const written = String(value).trim();
  const digits = GROUPED_NUMBER.test(written) ? written.replaceAll(/[_,]/g, '') : written;
  const number = PLAIN_NUMBER.test(digits) ? Number(digits) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

const YES: ReadonlySet<string> = new Set(['true', 'yes', 'on']);
const NO: ReadonlySet<string> = new Set(['false', 'no', 'off']);

function toBoolean(value: FactValue): boolean | undefined {
  const word = String(value).toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

/** ISO 3166 codes are upper case; a name in words is kept, because guessing its code would invent a fact. */
function toPlace(value: string): string {
  return /^[a-z]{2}(?:-[a-z0-9]{1,3})?$/i.test(value) ? value.toUpperCase() : value;
}

/** `<place>=<percent>`, or a place alone where nobody says how much. */
function toShare(value: FactValue): string | undefined {
  const [place = '', percent, ...rest] = String(value)
    .split('=')
    .map((part) => part.trim());
  if (percent === undefined) return toPlace(place);
  const share = toNumber(percent.replace(/%$/, ''));
  if (place === '' || share === undefined || rest.length > 0) return undefined;
  return share < 0 || share > 100 ? undefined : `${toPlace(place)}=${share}`;
}
