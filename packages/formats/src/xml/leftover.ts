import { type Json, type ParseLimits, parse, pointerParts } from '@trasluz/bom';
import { escapeAttribute, escapeText } from './escape.ts';
import { NOT_XML } from './scalar.ts';
import type { XmlElement } from './tree.ts';

/**
 * The namespace of what the XSD of CycloneDX has no element for. The XSD lets elements of other namespaces stand in most
 * places, and every reader of CycloneDX passes them over.
 */
export const EXTENSION = 'https://trasluz.example/xml/extension-1';

/** The prefix that is written for it. */
export const PREFIX = 'trasluz';

/** One thing that the elements of CycloneDX cannot say; `at` points from the object around to where it belongs. */
export type Leftover =
  /** A value, put in place as RFC 6902 §4.1 says: set as a member, inserted into a list. */
  | { readonly kind: 'add'; readonly at: string; readonly value: Json }
  /** An element without text, for which there is no member. */
  | { readonly kind: 'absent'; readonly at: string }
  /** A list of one that is no list. */
  | { readonly kind: 'single'; readonly at: string };

/** Puts the places of leftovers below a member or an index. */
export function below(part: string, leftovers: readonly Leftover[]): readonly Leftover[] {
  return leftovers.map((leftover) => ({ ...leftover, at: `${part}${leftover.at}` }));
}

/** Writes a leftover as an element of the extension. */
export function leftoverElement(leftover: Leftover): string {
  const start = `<${PREFIX}:${leftover.kind} at="${escapeAttribute(escapedJson(leftover.at).slice(1, -1))}"`;
  if (leftover.kind !== 'add') return `${start}/>`;
  return `${start}>${escapeText(escapedJson(leftover.value))}</${PREFIX}:add>`;
}

/** Reads an element of the extension; `undefined` when it is none that is written here. */
export function readLeftover(
  { name, attributes, text }: XmlElement,
  limits: ParseLimits,
): Leftover | undefined {
  const escaped = attributes.find((attribute) => attribute.uri === '' && attribute.name === 'at')?.value;
  const at = escaped === undefined ? undefined : readJson(`"${escaped}"`, limits);
  if (typeof at !== 'string' || !isPlace(at)) return undefined;
  if (name === 'absent' || name === 'single') return { kind: name, at };
  const value = name === 'add' ? readJson(text, limits) : undefined;
  return value === undefined ? undefined : { kind: 'add', at, value };
}

function isPlace(at: string): boolean {
  return (at === '' || at.startsWith('/')) && !pointerParts(at).includes('__proto__');
}

/** JSON can name by number the characters that XML cannot hold. */
function escapedJson(value: Json): string {
  return JSON.stringify(value).replaceAll(
    NOT_XML,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Reads a value as strictly as a document: the same limits, no key twice, no number that would be rounded. */
function readJson(text: string, limits: ParseLimits): Json | undefined {
  const { value } = parse(new TextEncoder().encode(`{"value":${text}}`), limits);
  return value === undefined || Object.keys(value).length !== 1 ? undefined : value['value'];
}
