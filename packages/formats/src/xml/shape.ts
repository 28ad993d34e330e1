/** How a value without parts is written as text; the kinds differ in their lexical space and in their white space. */
export type Scalar = 'boolean' | 'cpe' | 'date' | 'integer' | 'number' | 'text' | 'time' | 'token' | 'uri';

/** What one element says. */
export type Value =
  /** Its text. */
  | { readonly kind: 'scalar'; readonly scalar: Scalar }
  /** Its attribute "ref", and nothing else. */
  | { readonly kind: 'reference' }
  /** An object. With `orText` a text may stand for it, as CycloneDX 1.6 writes the IKEv2 transform types. */
  | { readonly kind: 'shape'; readonly shape: string; readonly orText?: true }
  /** Whatever its one child element says. */
  | { readonly kind: 'choice'; readonly variants: readonly Variant[] };

/** One of the elements that can stand at a place. */
export interface Variant {
  readonly element: string;
  /** The value is an object with this one member, which the element says. */
  readonly member?: string;
  readonly value: Value;
}

/** How a part of an object is written: as one element, as elements in a row, or as elements within one. */
export type Part = One | Flat | Wrapped | Inline;

interface PartOf {
  readonly element: string;
  /** The XSD does not allow the object without it. */
  readonly isRequired?: true;
  /** The first version whose XSD has it; absent when 1.6 has it. */
  readonly since?: '1.7';
}

/** One element for one member. */
export interface One extends PartOf {
  readonly form: 'one';
  readonly member: string;
  readonly value: Value;
}

/** One element for each item of a member. */
export interface Flat extends PartOf {
  readonly form: 'flat';
  readonly member: string;
  readonly value: Value;
  /** In JSON the member may also be the one item itself. */
  readonly orOne?: true;
}

/** One element for a member, with one element in it for each item. */
export interface Wrapped extends PartOf {
  readonly form: 'wrapped';
  readonly member: string;
  readonly variants: readonly Variant[];
  /** The shape of the object that may stand in place of the list. */
  readonly object?: string;
  /** The XSD does not allow an empty list. */
  readonly isNonEmpty?: true;
  /** The XSD allows the element several times; the lists are read as one. */
  readonly isRepeated?: true;
}

/** One element that says members of the object around it. */
export interface Inline extends PartOf {
  readonly form: 'inline';
  readonly shape: string;
}

/** An attribute and the member it says. */
export interface Attribute {
  readonly name: string;
  readonly member: string;
  readonly scalar: Scalar;
  readonly isRequired?: true;
  readonly since?: '1.7';
}

/** How an object is written as an element. */
export interface Shape {
  readonly attributes?: readonly Attribute[];
  /** The member that the text of the element says. */
  readonly text?: { readonly member: string; readonly scalar: Scalar };
  /** In the order that the XSD demands. */
  readonly parts?: readonly Part[];
  /** Of each of these elements the XSD demands one. */
  readonly choices?: readonly (readonly string[])[];
  /** Elements that the XSD has and the JSON schema does not. */
  readonly unread?: readonly string[];
  /** Elements of other namespaces may follow. */
  readonly isOpen?: true;
  /** Attributes of other namespaces may stand at it. */
  readonly hasOpenAttributes?: true;
}
