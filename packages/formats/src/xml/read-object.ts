import { type Json, pointerTo } from '@trasluz/bom';
import { applyLeftover, type Growing } from './apply-leftover.ts';
import type { XmlFinding } from './findings.ts';
import { EXTENSION, readLeftover } from './leftover.ts';
import { readPart } from './read-part.ts';
import type { Reading, Target } from './reading.ts';
import { readScalar } from './scalar.ts';
import type { Inline, Part } from './shape.ts';
import { type NamedShape, shapeOf } from './shapes.ts';
import type { XmlAttribute, XmlElement } from './tree.ts';
import {
  badLeftover,
  foreign,
  noMember,
  standsTwice,
  strayText,
  unknownAttribute,
  unknownElement,
} from './unread.ts';

/** Reads an element as an object. */
export function readObject(element: XmlElement, { shape: name, pointer }: Target, reading: Reading): Growing {
  const object: Growing = {};
  const task: Task = { element, object, shape: shapeOf(name), pointer, reading };
  for (const attribute of element.attributes) readAttribute(attribute, task);
  readText(task);
  const last: XmlElement[] = [];
  for (const child of element.children) {
    if (child.uri === EXTENSION) last.push(child);
    else readChild(child, task);
  }
  for (const child of last) readExtension(child, task);
  return object;
}

interface Task {
  readonly element: XmlElement;
  readonly object: Growing;
  readonly shape: NamedShape;
  readonly pointer: string;
  readonly reading: Reading;
}

function note(finding: XmlFinding, { reading }: Task): void {
  reading.findings.add(finding);
}

/** Attributes of this namespace are about the text, not about the document. */
const ABOUT_TEXT = 'http://www.w3.org/2001/XMLSchema-instance';

function readAttribute(attribute: XmlAttribute, task: Task): void {
  const { element, object, shape, pointer } = task;
  const { uri, name, value } = attribute;
  const known = uri === '' ? shape.attributeOf.get(name) : undefined;
  if (known !== undefined) object[known.member] = readScalar(known.scalar, value);
  else if (uri === EXTENSION && name === 'empty') setEmpty(value.split(' '), task);
  else if (uri === '') {
    note(unknownAttribute(element, { name, known: [...shape.attributeOf.keys()], pointer }), task);
  } else if (uri !== ABOUT_TEXT) {
    note(foreign({ ...attribute, kind: 'attribute', at: element.at, pointer }), task);
  }
}

function setEmpty(members: readonly string[], { object, shape }: Task): void {
  const named = new Set(members);
  for (const part of shape.parts ?? []) {
    if (part.form === 'flat' && named.has(part.member)) object[part.member] = [];
  }
}

function readText(task: Task): void {
  const { element, object, shape, pointer } = task;
  if (shape.text !== undefined) object[shape.text.member] = readScalar(shape.text.scalar, element.text);
  else if (/\S/.test(element.text)) note(strayText(element, pointer), task);
}

function readChild(child: XmlElement, task: Task): void {
  const part = child.uri === task.reading.uri ? task.shape.partOf.get(child.name) : undefined;
  if (part === undefined) note(unreadChild(child, task), task);
  else if (part.form === 'inline') readInline(child, part.shape, task);
  else readMember(child, part, task);
}

function unreadChild(child: XmlElement, { element, shape, pointer, reading }: Task): XmlFinding {
  if (child.uri !== reading.uri) return foreign({ ...child, kind: 'element', pointer });
  if (shape.unread?.includes(child.name)) return noMember(child, pointer);
  return unknownElement(child, { around: element.name, known: [...shape.partOf.keys()], pointer });
}

function readMember(child: XmlElement, part: Exclude<Part, Inline>, task: Task): void {
  const { object, reading } = task;
  const before = object[part.member];
  const pointer = pointerTo(task.pointer, part.member);
  if (before !== undefined && !mayRepeat(part, before)) {
    note(standsTwice(child, pointer), task);
    return;
  }
  if (before === undefined) reading.places?.set(pointer, child.at);
  object[part.member] = readPart(part, { child, before, pointer }, reading);
}

function mayRepeat(part: Part, before: Json): boolean {
  return (
    (part.form === 'flat' || (part.form === 'wrapped' && part.isRepeated === true)) && Array.isArray(before)
  );
}

function readInline(child: XmlElement, shape: string, task: Task): void {
  const { object, pointer, reading } = task;
  const inner = reading.readObject(child, { shape, pointer }, reading);
  if (Object.keys(inner).some((member) => object[member] !== undefined)) {
    note(standsTwice(child, pointer), task);
  } else Object.assign(object, inner);
}

function readExtension(child: XmlElement, task: Task): void {
  const { object, pointer, reading } = task;
  const leftover = readLeftover(child, reading.limits);
  if (leftover === undefined || !applyLeftover(object, leftover, reading.moves)) {
    note(badLeftover(child, pointer), task);
  } else if (leftover.kind === 'add') reading.places?.set(`${pointer}${leftover.at}`, child.at);
}
