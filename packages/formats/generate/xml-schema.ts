import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Scalar } from '../src/xml/shape.ts';
import { readTree, type XmlElement } from '../src/xml/tree.ts';
import { libraryFolder } from './schemas.ts';

/** What an XSD says about one element or type, as far as a shape needs it. */
export interface XsdType {
  /** The name of the type; of one without a name, the name of the element that has it. */
  readonly name: string;
  readonly attributes: readonly XsdAttribute[];
  /** The kind of its text, when text is what it holds. */
  readonly text: Scalar | undefined;
  /** In the order of the schema, each once: of an element that stands in two branches of a choice, the last place. */
  readonly elements: readonly XsdElement[];
  /** Of the elements of each choice that must be made, those of which one has to be there. */
  readonly choices: readonly (readonly string[])[];
  readonly isOpen: boolean;
  readonly hasOpenAttributes: boolean;
}

/** One element within a type. */
export interface XsdElement {
  readonly name: string;
  readonly isRequired: boolean;
  readonly isMany: boolean;
  /** At least one must be there. */
  readonly isNonEmpty: boolean;
  readonly type: () => XsdType;
}

/** One attribute of a type. */
export interface XsdAttribute {
  readonly name: string;
  readonly scalar: Scalar;
  readonly isRequired: boolean;
}

/** Reads the XSD of a version out of the CycloneDX library; the answer is the type of the root element. */
export async function loadXsd(version: string): Promise<XsdType> {
  const path = join(libraryFolder(), 'res', 'schema', `bom-${version}.SNAPSHOT.xsd`);
  const { root } = readTree(await readFile(path, 'utf8'), { depthMax: 64 });
  if (root === undefined) throw new TypeError(`Cannot read ${path}`);
  const named = new Map(root.children.map((node) => [`${node.name}:${attribute(node, 'name')}`, node]));
  const bom = named.get('element:bom');
  if (bom === undefined) throw new TypeError('The schema has no element "bom"');
  return typeOf(bom, named);
}

type Named = ReadonlyMap<string, XmlElement>;

function typeOf(element: XmlElement, named: Named): XsdType {
  const reference = attribute(element, 'type');
  const name = reference?.replace(/^bom:/, '') ?? attribute(element, 'name') ?? '';
  const complex = reference === undefined ? child(element, 'complexType') : named.get(`complexType:${name}`);
  if (complex === undefined) {
    const text = scalarOf(reference ?? baseOf(child(element, 'simpleType')), named);
    return { name, ...createParts(), text };
  }
  const parts = createParts();
  readParticles(complex, { isChoice: false, isMany: false, isNonEmpty: true }, { parts, named });
  return { name, ...parts, elements: uniqueByName(parts.elements) };
}

interface Parts {
  readonly attributes: XsdAttribute[];
  readonly elements: XsdElement[];
  readonly choices: (readonly string[])[];
  text: Scalar | undefined;
  isOpen: boolean;
  hasOpenAttributes: boolean;
}

function createParts(): Parts {
  return {
    attributes: [],
    elements: [],
    choices: [],
    text: undefined,
    isOpen: false,
    hasOpenAttributes: false,
  };
}

interface Occurrence {
  readonly isChoice: boolean;
  readonly isMany: boolean;
  readonly isNonEmpty: boolean;
}

interface Reading {
  readonly parts: Parts;
  readonly named: Named;
}

function readParticles(node: XmlElement, around: Occurrence, reading: Reading): void {
  for (const particle of node.children) readParticle(particle, around, reading);
}

function readParticle(node: XmlElement, around: Occurrence, reading: Reading): void {
  PARTICLES[node.name]?.(node, around, reading);
}

const PARTICLES: Readonly<Record<string, typeof readParticle>> = {
  any: (_node, _around, { parts }) => {
    parts.isOpen = true;
  },
  anyAttribute: (_node, _around, { parts }) => {
    parts.hasOpenAttributes = true;
  },
  attribute: (node, _around, { parts, named }) => parts.attributes.push(attributeOf(node, named)),
  attributeGroup: (node, around, reading) => {
    const group = reading.named.get(`attributeGroup:${(attribute(node, 'ref') ?? '').replace(/^bom:/, '')}`);
    if (group !== undefined) readParticles(group, around, reading);
  },
  choice: (node, around, reading) => {
    const needed = node.children.map(firstNeeded);
    if (attribute(node, 'minOccurs') !== '0' && needed.every((name) => name !== undefined)) {
      reading.parts.choices.push(needed);
    }
    readParticles(node, occurrenceOf(node, around, true), reading);
  },
  element: (node, around, { parts, named }) => parts.elements.push(elementOf(node, around, named)),
  extension: (node, around, reading) => {
    reading.parts.text = scalarOf(attribute(node, 'base') ?? '', reading.named);
    readParticles(node, around, reading);
  },
  sequence: (node, around, reading) => readParticles(node, occurrenceOf(node, around, false), reading),
  simpleContent: readParticles,
};

/** The first element that a branch of a choice cannot do without. */
function firstNeeded(branch: XmlElement): string | undefined {
  if (attribute(branch, 'minOccurs') === '0') return undefined;
  if (branch.name === 'element') return attribute(branch, 'name');
  return branch.children.map(firstNeeded).find((name) => name !== undefined);
}

function occurrenceOf(node: XmlElement, around: Occurrence, isChoice: boolean): Occurrence {
  return {
    isChoice: around.isChoice || isChoice,
    isMany: around.isMany || attribute(node, 'maxOccurs') === 'unbounded',
    isNonEmpty: around.isNonEmpty && !isChoice && attribute(node, 'minOccurs') !== '0',
  };
}

function elementOf(node: XmlElement, around: Occurrence, named: Named): XsdElement {
  const isOptional = attribute(node, 'minOccurs') === '0';
  return {
    name: attribute(node, 'name') ?? '',
    isRequired: !isOptional && !around.isChoice,
    isMany: around.isMany || attribute(node, 'maxOccurs') === 'unbounded',
    isNonEmpty: !isOptional && around.isNonEmpty,
    type: () => typeOf(node, named),
  };
}

function attributeOf(node: XmlElement, named: Named): XsdAttribute {
  return {
    name: attribute(node, 'name') ?? '',
    scalar: scalarOf(attribute(node, 'type') ?? baseOf(child(node, 'simpleType')), named),
    isRequired: attribute(node, 'use') === 'required',
  };
}

const KINDS: Readonly<Record<string, Scalar>> = {
  'bom:cpe': 'cpe',
  'xs:anyURI': 'uri',
  'xs:boolean': 'boolean',
  'xs:date': 'date',
  'xs:dateTime': 'time',
  'xs:decimal': 'number',
  'xs:integer': 'integer',
  'xs:nonNegativeInteger': 'integer',
  'xs:positiveInteger': 'integer',
  'xs:token': 'token',
};

function scalarOf(type: string, named: Named): Scalar {
  const known = KINDS[type];
  if (known !== undefined) return known;
  const simple = named.get(`simpleType:${type.replace(/^bom:/, '')}`);
  return simple === undefined ? 'text' : scalarOf(baseOf(simple), named);
}

/** Of a union the first member counts: what fits another fits it as well, or is a text. */
function baseOf(simple: XmlElement | undefined): string {
  if (simple === undefined) return '';
  const union = child(simple, 'union');
  if (union !== undefined) return attribute(union, 'memberTypes')?.split(' ')[0] ?? '';
  const restriction = child(simple, 'restriction');
  return restriction === undefined ? '' : (attribute(restriction, 'base') ?? '');
}

function uniqueByName(elements: readonly XsdElement[]): readonly XsdElement[] {
  return elements.filter(
    ({ name }, index) => !elements.slice(index + 1).some((later) => later.name === name),
  );
}

function child(node: XmlElement, name: string): XmlElement | undefined {
  return node.children.find((candidate) => candidate.name === name);
}

function attribute(node: XmlElement, name: string): string | undefined {
  return node.attributes.find((candidate) => candidate.name === name)?.value;
}
