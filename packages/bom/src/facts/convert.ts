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
  date: (value) => (/^\d{4}(?:-\d{2}(?:-\d{2})?)?/.test(String(value)) ? String(value) : undefined),
  country: (value) => toPlace(String(value)),
  url: (value) => String(value),
  enum: (value) => String(value).toLowerCase(),
  share: toShare,
  digest: (value) => String(value).toLowerCase(),
};

function toNumber(value: FactValue): number | undefined {
  const number = typeof value === 'number' ? value : Number(String(value).replaceAll(/[_,](?=\d{3})/g, ''));
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
  const [place = '', percent] = String(value).split('=');
  if (percent === undefined) return toPlace(place.trim());
  const share = toNumber(percent.replace('%', '').trim());
  return share === undefined || share < 0 ? undefined : `${toPlace(place.trim())}=${share}`;
}
