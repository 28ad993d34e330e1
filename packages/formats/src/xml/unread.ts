import { pointerTo } from '@trasluz/bom';
import { quote, quoteList } from '../findings/quote.ts';
import { nearest } from '../nearest.ts';
import type { XmlFinding } from './findings.ts';
import type { XmlElement } from './tree.ts';

interface Unknown {
  readonly known: readonly string[];
  readonly pointer: string;
}

/** An element of CycloneDX's namespace that CycloneDX does not have there. */
export function unknownElement(
  { name, at }: XmlElement,
  { around, known, pointer }: Unknown & { readonly around: string },
): XmlFinding {
  return {
    code: 'E0102',
    severity: 'error',
    at,
    pointer: pointerTo(pointer, name),
    message: `Cannot read the element ${quote(name)} in ${quote(around)}`,
    found: quote(name),
    advise: () => advice(name, known, 'no element'),
  };
}

/** An attribute that CycloneDX does not have there. */
export function unknownAttribute(
  { name: around, at }: XmlElement,
  { name, known, pointer }: Unknown & { readonly name: string },
): XmlFinding {
  return {
    code: 'E0102',
    severity: 'error',
    at,
    pointer: pointerTo(pointer, name),
    message: `Cannot read the attribute ${quote(name)} of ${quote(around)}`,
    found: quote(name),
    advise: () => advice(name, known, 'no attribute'),
  };
}

function advice(name: string, known: readonly string[], none: string): { expected: string; fix: string } {
  const near = nearest(name, known);
  return {
    expected: known.length === 0 ? none : `one of ${quoteList(known)}`,
    fix: near === undefined ? 'Remove it, or say it as a property' : `Write ${quote(near)} if that is meant`,
  };
}

/** An element that the XSD has, and the JSON form has no member for. */
export function noMember({ name, at }: XmlElement, pointer: string): XmlFinding {
  return {
    code: 'W0001',
    severity: 'warning',
    at,
    pointer,
    message: `Cannot keep the element ${quote(name)}: the JSON form of CycloneDX has no member for it`,
    found: quote(name),
    fix: 'Say it as a property',
  };
}

/** An element or attribute of another vocabulary. */
export interface Foreign {
  readonly kind: 'attribute' | 'element';
  readonly uri: string;
  readonly name: string;
  readonly at: number;
  readonly pointer: string;
}

/** Something of another vocabulary. Without a namespace, or with one of CycloneDX, it was hardly meant to be that. */
export function foreign({ kind, uri, name, at, pointer }: Foreign): XmlFinding {
  const isMistake = uri === '' || uri.startsWith('http://cyclonedx.org/schema/bom/');
  const where = uri === '' ? 'without a namespace' : `of the namespace ${quote(uri)}`;
  return {
    code: isMistake ? 'E0102' : 'W0001',
    severity: isMistake ? 'error' : 'warning',
    at,
    pointer,
    message: `Cannot read the ${kind} ${quote(name)} ${where}`,
    found: quote(name),
    fix: isMistake
      ? 'Give it the namespace of the document'
      : 'Say it with CycloneDX, as a property if need be',
  };
}

/** A second element where the XSD allows one. */
export function standsTwice({ name, at }: XmlElement, pointer: string): XmlFinding {
  return {
    code: 'E0005',
    severity: 'error',
    at,
    pointer,
    message: `Cannot read a second element ${quote(name)}: the first one counts`,
    found: quote(name),
    expected: 'the element once',
    fix: 'Remove one of the two',
  };
}

/** Text where only elements may stand. */
export function strayText({ name, at, text }: XmlElement, pointer: string): XmlFinding {
  return {
    code: 'E0103',
    severity: 'error',
    at,
    pointer,
    message: `Cannot read the text directly in ${quote(name)}`,
    found: quote(text.trim()),
    expected: 'elements only',
    fix: 'Move the text into the element that it is meant for',
  };
}

/** An element that must hold exactly one of some elements. */
export function notOneChild({ name, at }: XmlElement, { known, pointer }: Unknown): XmlFinding {
  return {
    code: 'E0108',
    severity: 'error',
    at,
    pointer,
    message: `Cannot read the element ${quote(name)}: it must hold exactly one element`,
    expected: `one of ${quoteList(known)}`,
    fix: 'Keep one of them',
  };
}

/** An element of our own namespace that says nothing we could have written. */
export function badLeftover({ name, at }: XmlElement, pointer: string): XmlFinding {
  return {
    code: 'W0001',
    severity: 'warning',
    at,
    pointer,
    message: `Cannot use the element ${quote(name)} of the extension: it contradicts the document or is broken`,
    found: quote(name),
    fix: 'Convert the document again from its source',
  };
}
