import type { Scalar } from '../../src/xml/shape.ts';
import type { XsdAttribute, XsdElement, XsdType } from '../xml-schema.ts';

/** A type of an XSD that holds nothing but what is given. */
export function typeOf(name: string, more: Partial<XsdType> = {}): XsdType {
  return {
    name,
    attributes: [],
    text: undefined,
    elements: [],
    choices: [],
    isOpen: false,
    hasOpenAttributes: false,
    ...more,
  };
}

/** A type that holds a text. */
export function textType(name: string, text: Scalar = 'text'): XsdType {
  return typeOf(name, { text });
}

/** An element that may stand once. */
export function elementOf(name: string, type: XsdType, more: Partial<XsdElement> = {}): XsdElement {
  return { name, isRequired: false, isMany: false, isNonEmpty: false, type: () => type, ...more };
}

/** An attribute that may be left out. */
export function attributeOf(name: string, more: Partial<XsdAttribute> = {}): XsdAttribute {
  return { name, scalar: 'text', isRequired: false, ...more };
}
