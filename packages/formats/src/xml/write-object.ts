import { isJsonObject, type Json, type JsonObject, pointerTo } from '@trasluz/bom';
import { escapeAttribute, escapeText } from './escape.ts';
import { below, type Leftover, leftoverElement, PREFIX } from './leftover.ts';
import { writeScalar } from './scalar.ts';
import type { Attribute, Part } from './shape.ts';
import { type NamedShape, shapeOf } from './shapes.ts';
import { indent, type ObjectToWrite, type Rest, type Sink } from './sink.ts';
import { writePart } from './write-part.ts';

/**
 * Writes an object as an element. The answer is what the elements around it have to carry for it; none when the object
 * cannot be written as the XSD demands: then what was put into the sink has to be taken back.
 */
export function writeObject(element: string, task: ObjectToWrite, sink: Sink): Rest {
  const { object, depth } = task;
  if (!isJsonObject(object)) return undefined;
  const shape = shapeOf(task.shape);
  const writing: Writing = { object, shape, depth, sink, said: new Set(), leftovers: [], empty: [] };
  const attributes = writeAttributes(writing);
  const text = writeText(writing);
  if (attributes === undefined || text === undefined) return undefined;
  const startsAt = sink.lines.push('') - 1;
  if (!writeMembers(writing)) return undefined;
  if (task.isInline !== true) addUnsaid(writing);
  const outside = closeLeftovers(writing);
  const lists = emptyLists(writing);
  const start = `${indent(depth)}<${element}${task.attributes?.() ?? ''}${attributes}${lists}`;
  const hasChildren = sink.lines.length > startsAt + 1;
  if (hasChildren) sink.lines.push(`${indent(depth)}</${element}>\n`);
  sink.lines[startsAt] = startTag(start, { element, text, hasChildren });
  return outside;
}

interface Writing {
  readonly object: JsonObject;
  readonly shape: NamedShape;
  readonly depth: number;
  readonly sink: Sink;
  readonly said: Set<string>;
  readonly leftovers: Leftover[];
  /** Members that are empty lists, for which no element stands. */
  readonly empty: string[];
}

/** False when the XSD demands something that could not be written. */
function writeMembers(writing: Writing): boolean {
  for (const part of writing.shape.parts ?? []) {
    if (isThere(part, writing.sink) && !writeMember(part, writing)) return false;
  }
  return hasChoices(writing);
}

function hasChoices({ shape, said }: Writing): boolean {
  const isSaid = (element: string): boolean => {
    const part = shape.partOf.get(element);
    return part !== undefined && part.form !== 'inline' && said.has(part.member);
  };
  return shape.choices?.every((elements) => elements.some(isSaid)) !== false;
}

function isThere({ since }: Attribute | Part, { version }: Sink): boolean {
  return since === undefined || version === since;
}

function startTag(
  start: string,
  {
    element,
    text,
    hasChildren,
  }: { readonly element: string; readonly text: string; readonly hasChildren: boolean },
): string {
  if (hasChildren) return `${start}>\n`;
  return text === '' ? `${start}/>\n` : `${start}>${text}</${element}>\n`;
}

function writeAttributes(writing: Writing): string | undefined {
  let written = '';
  for (const attribute of writing.shape.attributes ?? []) {
    const text = isThere(attribute, writing.sink) ? attributeText(attribute, writing) : undefined;
    if (text !== undefined) written += ` ${attribute.name}="${escapeAttribute(text)}"`;
    else if (attribute.isRequired) return undefined;
  }
  return written;
}

function attributeText({ member, scalar, name }: Attribute, writing: Writing): string | undefined {
  const { object, said, leftovers, sink } = writing;
  const value = object[member];
  const written = value === undefined ? undefined : writeScalar(scalar, value);
  if (value === undefined || written === undefined) return undefined;
  if (name === 'bom-ref' && !(written.isExact && written.text !== '' && sink.claim(written.text)))
    return undefined;
  said.add(member);
  if (!written.isExact) leftovers.push({ kind: 'add', at: pointerTo('', member), value });
  return written.text;
}

/** The text of the element, escaped; no text where the member is of another kind. */
function writeText({ object, shape, said, leftovers }: Writing): string | undefined {
  if (shape.text === undefined) return '';
  const { member, scalar } = shape.text;
  const value = object[member];
  said.add(member);
  if (value === undefined) {
    leftovers.push({ kind: 'absent', at: pointerTo('', member) });
    return '';
  }
  const written = writeScalar(scalar, value);
  if (written !== undefined && !written.isExact)
    leftovers.push({ kind: 'add', at: pointerTo('', member), value });
  return written === undefined ? undefined : escapeText(written.text);
}

/** False when the XSD demands the part and it could not be written. */
function writeMember(part: Part, writing: Writing): boolean {
  const { object, shape, sink, said, leftovers } = writing;
  if (part.form === 'inline')
    return writeInline(part.element, part.shape, writing) || part.isRequired !== true;
  const value = object[part.member];
  if (value === undefined) return part.isRequired !== true;
  if (shape.hasOpenAttributes && part.form === 'flat' && !part.isRequired && isEmptyList(value)) {
    writing.empty.push(part.member);
    said.add(part.member);
    return true;
  }
  const mark = sink.mark();
  const rest = writePart(part, { value, depth: writing.depth + 1 }, sink);
  if (rest === undefined) {
    sink.goBack(mark);
    return part.isRequired !== true;
  }
  said.add(part.member);
  leftovers.push(...below(pointerTo('', part.member), rest));
  return true;
}

function isEmptyList(value: Json): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Members that stand in an element of their own, which is no object in JSON. */
function writeInline(element: string, shape: string, { object, depth, sink, said }: Writing): boolean {
  const members = membersOf(shapeOf(shape));
  if (!members.some((member) => object[member] !== undefined)) return false;
  const mark = sink.mark();
  const rest = writeObject(element, { object, shape, depth: depth + 1, isInline: true }, sink);
  if (rest === undefined || rest.length > 0) {
    sink.goBack(mark);
    return false;
  }
  for (const member of members) said.add(member);
  return true;
}

function membersOf({ attributes = [], text }: NamedShape): readonly string[] {
  return [...attributes.map(({ member }) => member), ...(text === undefined ? [] : [text.member])];
}

function addUnsaid({ object, said, leftovers }: Writing): void {
  for (const [member, value] of Object.entries(object)) {
    if (value !== undefined && !said.has(member))
      leftovers.push({ kind: 'add', at: pointerTo('', member), value });
  }
}

/** Writes the leftovers where the XSD lets them stand; else they go to the element around. */
function closeLeftovers({ shape, leftovers, sink, depth }: Writing): readonly Leftover[] {
  if (shape.isOpen !== true) return leftovers;
  sink.extensions += leftovers.length;
  for (const leftover of leftovers) sink.lines.push(`${indent(depth + 1)}${leftoverElement(leftover)}\n`);
  return [];
}

function emptyLists({ empty, sink }: Writing): string {
  sink.extensions += empty.length;
  return empty.length === 0 ? '' : ` ${PREFIX}:empty="${empty.join(' ')}"`;
}
