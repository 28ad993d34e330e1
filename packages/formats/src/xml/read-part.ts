import { type Json, pointerTo } from '@trasluz/bom';
import type { Reading } from './reading.ts';
import { readScalar } from './scalar.ts';
import type { Inline, Part, Value, Variant, Wrapped } from './shape.ts';
import type { XmlElement } from './tree.ts';
import { foreign, notOneChild, strayText, unknownAttribute, unknownElement } from './unread.ts';

/** An element that says a member, and what was said of the member before. */
export interface Said {
  readonly child: XmlElement;
  readonly before: Json | undefined;
  readonly pointer: string;
}

/** Reads the value of a member from its element. */
export function readPart(
  part: Exclude<Part, Inline>,
  { child, before, pointer }: Said,
  reading: Reading,
): Json {
  if (part.form === 'one') return readValue(part.value, { element: child, pointer }, reading);
  const list = Array.isArray(before) ? (before as Json[]) : []; // a list that was made here
  if (part.form === 'wrapped') return readWrapped(part, { child, list, pointer }, reading);
  // Before 1.6 the one identity of a component was no list in JSON.
  if (part.orOne && list.length === 0 && Number(reading.version.slice(2)) < 6) {
    return readValue(part.value, { element: child, pointer }, reading);
  }
  addItem(list, { element: child, as: part.value, pointer }, reading);
  return list;
}

interface Wrapping {
  readonly child: XmlElement;
  readonly list: Json[];
  readonly pointer: string;
}

function readWrapped(part: Wrapped, { child, list, pointer }: Wrapping, reading: Reading): Json {
  const items = new Map(part.variants.map((variant) => [variant.element, variant]));
  if (part.object !== undefined && isObject(child, items)) {
    return reading.readObject(child, { shape: part.object, pointer }, reading);
  }
  checkHolder(child, pointer, reading);
  for (const element of child.children) {
    const variant = element.uri === reading.uri ? items.get(element.name) : undefined;
    if (variant === undefined) noItem(element, { child, pointer, known: [...items.keys()] }, reading);
    else addItem(list, { element, as: variant.value, member: variant.member, pointer }, reading);
  }
  return list;
}

/** An element that holds any element but items is the object that may stand in place of the list. */
function isObject({ children }: XmlElement, items: ReadonlyMap<string, Variant>): boolean {
  return children.length > 0 && !children.some(({ name }) => items.has(name));
}

interface Item {
  readonly element: XmlElement;
  readonly as: Value;
  readonly member?: string | undefined;
  /** Of the list. */
  readonly pointer: string;
}

function addItem(list: Json[], { element, as, member, pointer }: Item, reading: Reading): void {
  const at = pointerTo(pointer, list.length);
  reading.places?.set(at, element.at);
  if (member === undefined) list.push(readValue(as, { element, pointer: at }, reading));
  else list.push({ [member]: readValue(as, { element, pointer: pointerTo(at, member) }, reading) });
}

interface Spot {
  readonly element: XmlElement;
  readonly pointer: string;
}

function readValue(as: Value, { element, pointer }: Spot, reading: Reading): Json {
  switch (as.kind) {
    case 'scalar':
      checkLeaf(element, pointer, reading);
      return readScalar(as.scalar, element.text);
    case 'reference':
      return readReference(element, pointer, reading);
    case 'choice':
      return readChoice(element, { variants: as.variants, pointer }, reading);
    case 'shape':
      if (as.orText && isText(element, reading)) return element.text;
      return reading.readObject(element, { shape: as.shape, pointer }, reading);
  }
}

/** Up to 1.6 the text itself; since then an object, and a text only where one stands. */
function isText({ children, text }: XmlElement, { version }: Reading): boolean {
  return children.length === 0 && (version !== '1.7' || text.trim() !== '');
}

function readReference(element: XmlElement, pointer: string, reading: Reading): Json {
  const reference = element.attributes.find(({ uri, name }) => uri === '' && name === 'ref');
  for (const attribute of element.attributes) {
    if (attribute !== reference) noteAttribute(element, { attribute, pointer, known: ['ref'] }, reading);
  }
  if (/\S/.test(element.text)) reading.findings.add(strayText(element, pointer));
  for (const child of element.children) noItem(child, { child: element, pointer, known: [] }, reading);
  return reference?.value ?? '';
}

interface Choice {
  readonly variants: readonly Variant[];
  readonly pointer: string;
}

function readChoice(element: XmlElement, { variants, pointer }: Choice, reading: Reading): Json {
  checkHolder(element, pointer, reading);
  const known = element.children.filter(
    ({ uri, name }) => uri === reading.uri && variants.some((one) => one.element === name),
  );
  for (const child of element.children) {
    if (!known.includes(child))
      noItem(child, { child: element, pointer, known: variants.map((one) => one.element) }, reading);
  }
  const [child, second] = known;
  const variant = variants.find((one) => one.element === child?.name);
  if (child === undefined || variant === undefined || second !== undefined) {
    reading.findings.add(notOneChild(element, { known: variants.map((one) => one.element), pointer }));
  }
  return child === undefined || variant === undefined
    ? {}
    : readValue(variant.value, { element: child, pointer }, reading);
}

/** An element that only holds others has neither attributes nor text. */
function checkHolder(element: XmlElement, pointer: string, reading: Reading): void {
  if (/\S/.test(element.text)) reading.findings.add(strayText(element, pointer));
  for (const attribute of element.attributes)
    noteAttribute(element, { attribute, pointer, known: [] }, reading);
}

/** An element that is a text has neither attributes nor elements. */
function checkLeaf(element: XmlElement, pointer: string, reading: Reading): void {
  for (const attribute of element.attributes)
    noteAttribute(element, { attribute, pointer, known: [] }, reading);
  for (const child of element.children) noItem(child, { child: element, pointer, known: [] }, reading);
}

interface NotedAttribute {
  readonly attribute: XmlElement['attributes'][number];
  readonly pointer: string;
  readonly known: readonly string[];
}

function noteAttribute(
  element: XmlElement,
  { attribute, pointer, known }: NotedAttribute,
  reading: Reading,
): void {
  if (attribute.uri !== '')
    reading.findings.add(foreign({ ...attribute, kind: 'attribute', at: element.at, pointer }));
  else reading.findings.add(unknownAttribute(element, { name: attribute.name, known, pointer }));
}

interface NoItem {
  readonly child: XmlElement;
  readonly pointer: string;
  readonly known: readonly string[];
}

function noItem(element: XmlElement, { child, pointer, known }: NoItem, reading: Reading): void {
  if (element.uri !== reading.uri) reading.findings.add(foreign({ ...element, kind: 'element', pointer }));
  else reading.findings.add(unknownElement(element, { around: child.name, known, pointer }));
}
