import { isJsonObject, type Json } from '@trasluz/bom';
import { escapeAttribute, escapeText } from './escape.ts';
import { below, type Leftover } from './leftover.ts';
import { writeScalar } from './scalar.ts';
import type { Flat, Inline, Part, Scalar, Value, Variant, Wrapped } from './shape.ts';
import { indent, type Rest, type Sink } from './sink.ts';

/** A value and where it stands. */
export interface ToWrite {
  readonly value: Json;
  readonly depth: number;
}

/** Writes one member; the answer is as that of `writeObject`, with places below the member. */
export function writePart(part: Exclude<Part, Inline>, { value, depth }: ToWrite, sink: Sink): Rest {
  if (part.form === 'one') return writeValue(part.element, { value, depth, as: part.value }, sink);
  if (part.form === 'flat') return writeFlat(part, { value, depth }, sink);
  if (!Array.isArray(value)) return writeInPlaceOfList(part, { value, depth }, sink);
  return writeWrapped(part, { value, depth }, sink);
}

function writeFlat(part: Flat, { value, depth }: ToWrite, sink: Sink): Rest {
  const variants = [{ element: part.element, value: part.value }];
  if (part.orOne && isJsonObject(value)) {
    const rest = writeItems([value], { variants, depth }, sink);
    // The one item moves from the list into its place last.
    return rest?.length === 0 ? [{ kind: 'single', at: '' }] : undefined;
  }
  if (!Array.isArray(value)) return undefined;
  const before = sink.lines.length;
  const rest = writeItems(value, { variants, depth }, sink);
  // Without an element there is no list to put anything into.
  return sink.lines.length === before ? undefined : rest;
}

function writeWrapped(part: Wrapped, { value, depth }: ToWrite, sink: Sink): Rest {
  const items = value as readonly Json[]; // a list, as the caller found
  if (items.length === 0) {
    if (part.isNonEmpty) return undefined;
    sink.lines.push(`${indent(depth)}<${part.element}/>\n`);
    return [];
  }
  sink.lines.push(`${indent(depth)}<${part.element}>\n`);
  const before = sink.lines.length;
  const rest = writeItems(items, { variants: part.variants, depth: depth + 1 }, sink);
  if (sink.lines.length === before) return undefined;
  sink.lines.push(`${indent(depth)}</${part.element}>\n`);
  return rest;
}

function writeInPlaceOfList(part: Wrapped, { value, depth }: ToWrite, sink: Sink): Rest {
  if (part.object === undefined) return undefined;
  const before = sink.lines.length;
  const rest = sink.writeObject(part.element, { object: value, shape: part.object, depth }, sink);
  // An element without any in it would be read as a list.
  return sink.lines.length === before + 1 ? undefined : rest;
}

interface Items {
  readonly variants: readonly Variant[];
  readonly depth: number;
}

/** Writes the items of a list; those that cannot be written are left over whole, at their index. */
function writeItems(items: readonly Json[], { variants, depth }: Items, sink: Sink): readonly Leftover[] {
  return items.flatMap((value, index) => {
    const from = sink.lines.length;
    const rest = writeVariants(variants, { value, depth }, sink);
    sink.settle(from);
    return rest === undefined ? [{ kind: 'add', at: `/${index}`, value }] : below(`/${index}`, rest);
  });
}

/** Writes a value by the variant that says all of it, else by the first that can say some. */
function writeVariants(variants: readonly Variant[], task: ToWrite, sink: Sink): Rest {
  const mark = sink.mark();
  let partial: Variant | undefined;
  for (const variant of variants) {
    const rest = writeVariant(variant, task, sink);
    const isWhole = rest?.length === 0 && sink.extensions === mark.extensions;
    if (isWhole || (rest !== undefined && variants.length === 1)) return rest;
    if (rest !== undefined) partial ??= variant;
    sink.goBack(mark);
  }
  return partial === undefined ? undefined : writeVariant(partial, task, sink);
}

function writeVariant({ element, member, value: as }: Variant, { value, depth }: ToWrite, sink: Sink): Rest {
  if (member === undefined) return withoutWhole(writeValue(element, { value, depth, as }, sink));
  if (!isJsonObject(value) || Object.keys(value).length !== 1) return undefined;
  const inner = value[member];
  const rest = inner === undefined ? undefined : writeValue(element, { value: inner, depth, as }, sink);
  return rest === undefined ? undefined : below(`/${member}`, rest);
}

/** An item cannot be put right in its list: what would be added there would be one more. */
function withoutWhole(rest: Rest): Rest {
  return rest?.some(({ at }) => at === '') ? undefined : rest;
}

interface ValueToWrite extends ToWrite {
  readonly as: Value;
}

function writeValue(element: string, { value, depth, as }: ValueToWrite, sink: Sink): Rest {
  switch (as.kind) {
    case 'scalar':
      return writeText(element, { value, depth, scalar: as.scalar }, sink);
    case 'reference':
      return writeReference(element, { value, depth }, sink);
    case 'choice':
      return writeChoice(element, { value, depth, variants: as.variants }, sink);
    case 'shape':
      if (as.orText && sink.version === '1.6')
        return writeText(element, { value, depth, scalar: 'text' }, sink);
      return sink.writeObject(element, { object: value, shape: as.shape, depth }, sink);
  }
}

function writeText(
  element: string,
  { value, depth, scalar }: ToWrite & { readonly scalar: Scalar },
  sink: Sink,
): Rest {
  const written = writeScalar(scalar, value);
  if (written === undefined) return undefined;
  const { text, isExact } = written;
  const content = text === '' ? `<${element}/>` : `<${element}>${escapeText(text)}</${element}>`;
  sink.lines.push(`${indent(depth)}${content}\n`);
  return isExact ? [] : [{ kind: 'add', at: '', value }];
}

function writeReference(element: string, { value, depth }: ToWrite, sink: Sink): Rest {
  const written = writeScalar('text', value);
  if (written?.isExact !== true || written.text === '') return undefined;
  sink.lines.push(`${indent(depth)}<${element} ref="${escapeAttribute(written.text)}"/>\n`);
  return [];
}

function writeChoice(
  element: string,
  { value, depth, variants }: ToWrite & { readonly variants: readonly Variant[] },
  sink: Sink,
): Rest {
  sink.lines.push(`${indent(depth)}<${element}>\n`);
  const rest = writeVariants(variants, { value, depth: depth + 1 }, sink);
  sink.lines.push(`${indent(depth)}</${element}>\n`);
  return rest;
}
