import { isJsonObject, type Json, type JsonObject, pointerTo } from '@trasluz/bom';
import { textOf, textsOf } from '../draft.ts';
import { normalRelationshipType } from './relationship.ts';

/** One element of a graph. */
export interface Item {
  readonly id: string;
  readonly type: string;
  readonly value: JsonObject;
  /** Pointer in the SPDX JSON. */
  readonly pointer: string;
}

/** One relationship, with its ends as ids. */
export interface Link extends Item {
  readonly from: string;
  readonly relation: string;
  readonly to: readonly string[];
}

/** A graph with its indexes; built once, in linear time. */
export interface Graph {
  /** Elements that are no relationships, in the order of the document. */
  readonly items: readonly Item[];
  readonly links: readonly Link[];
  readonly itemById: ReadonlyMap<string, Item>;
  /** Links by the element they leave, in the order of the document. */
  readonly linksFrom: ReadonlyMap<string, readonly Link[]>;
  readonly linksTo: ReadonlyMap<string, readonly Link[]>;
  /** Pointers of what is no element, or an element without id or class, and of second elements of one id. */
  readonly faults: readonly GraphFault[];
}

/** Something in the graph that cannot be read. */
export interface GraphFault {
  readonly pointer: string;
  readonly kind: 'no-object' | 'no-type' | 'no-id' | 'repeated-id';
}

/** The top of a document: its elements with their pointers, whichever envelope they stand in. */
export function entriesOf(document: JsonObject): readonly (readonly [string, Json])[] {
  for (const member of ['@graph', 'element', 'elements', 'graph']) {
    const list = document[member];
    const isEnvelope = member === '@graph' || !('type' in document || '@type' in document);
    if (Array.isArray(list) && isEnvelope)
      return list.map((entry: Json, index) => [`/${escaped(member)}/${index}`, entry] as const);
  }
  return [['', document]];
}

function escaped(member: string): string {
  return pointerTo('', member).slice(1);
}

/** Builds the indexes of a graph. Elements that stand inside others count like those of the list. */
export function indexGraph(document: JsonObject): Graph {
  const indexing: Indexing = { items: [], links: [], itemById: new Map(), faults: [] };
  for (const [pointer, entry] of entriesOf(document)) {
    if (isJsonObject(entry)) indexEntry(indexing, { value: entry, pointer, depth: 0 });
    else indexing.faults.push({ pointer, kind: 'no-object' });
  }
  const linksFrom = Map.groupBy(indexing.links, ({ from }) => from);
  const linksTo = new Map<string, Link[]>();
  for (const link of indexing.links)
    for (const to of distinct(link.to)) {
      const known = linksTo.get(to);
      if (known === undefined) linksTo.set(to, [link]);
      else known.push(link);
    }
  return { ...indexing, linksFrom, linksTo };
}

function distinct(ids: readonly string[]): Iterable<string> {
  return ids.length > 1 ? new Set(ids) : ids;
}

interface Indexing {
  readonly items: Item[];
  readonly links: Link[];
  readonly itemById: Map<string, Item>;
  readonly faults: GraphFault[];
}

/** The members that can hold whole elements instead of references to them. */
const INLINE = [
  'to',
  'from',
  'creationInfo',
  'createdBy',
  'createdUsing',
  'suppliedBy',
  'originatedBy',
  'subject',
];

/** Elements inside elements inside elements occur; deeper is an attack. */
const INLINE_DEPTH_MAX = 8;

interface Entry {
  readonly value: JsonObject;
  readonly pointer: string;
  readonly depth: number;
}

function indexEntry(indexing: Indexing, entry: Entry): void {
  const { value, pointer } = entry;
  const type = textOf(value, 'type') ?? textOf(value, '@type');
  const id = idOf(value);
  const { faults, itemById } = indexing;
  if (type === undefined) faults.push({ pointer, kind: 'no-type' });
  else if (isLink(type)) indexing.links.push(linkOf({ id: id ?? '', type, value, pointer }));
  else if (id === undefined) addNameless(indexing, { id: PLACED + pointer, type, value, pointer });
  else if (itemById.has(id)) faults.push({ pointer, kind: 'repeated-id' });
  else addItem(indexing, { id, type, value, pointer });
  if (entry.depth < INLINE_DEPTH_MAX) indexInline(indexing, entry);
}

/** The id of an element that has none starts with what no IRI starts with; it is read, and nothing can name it. */
export const PLACED = '/';

function addNameless(indexing: Indexing, item: Item): void {
  indexing.faults.push({ pointer: item.pointer, kind: 'no-id' });
  if (item.type !== 'CreationInfo') addItem(indexing, item);
}

function addItem({ items, itemById }: Indexing, item: Item): void {
  items.push(item);
  itemById.set(item.id, item);
}

function indexInline(indexing: Indexing, { value, pointer, depth }: Entry): void {
  for (const member of INLINE) {
    const found = value[member];
    // Nearly every member is a reference, for which no pointer is made.
    if (isJsonObject(found))
      indexHeld(indexing, { value: found, pointer: pointerTo(pointer, member), depth: depth + 1 });
    else if (Array.isArray(found))
      indexInlineList(indexing, found, { value, pointer: `${pointer}/${member}`, depth });
  }
}

function indexInlineList(indexing: Indexing, list: readonly Json[], { pointer, depth }: Entry): void {
  for (let index = 0; index < list.length; index += 1) {
    const entry = list[index];
    if (isJsonObject(entry))
      indexHeld(indexing, { value: entry, pointer: `${pointer}/${index}`, depth: depth + 1 });
  }
}

/** An inline object without an id is a part of what holds it, not an element. */
function indexHeld(indexing: Indexing, entry: Entry): void {
  if (idOf(entry.value) !== undefined) indexEntry(indexing, entry);
}

function isLink(type: string): boolean {
  return type === 'Relationship' || type === 'LifecycleScopedRelationship';
}

function linkOf({ id, type, value, pointer }: Item): Link {
  return {
    id,
    type,
    value,
    pointer,
    from: refsOf(value, 'from')[0] ?? '',
    relation: normalRelationshipType(textOf(value, 'relationshipType') ?? ''),
    to: refsOf(value, 'to'),
  };
}

/** Reads the id of an element. */
export function idOf(value: JsonObject): string | undefined {
  return textOf(value, 'spdxId') ?? textOf(value, '@id');
}

/** Lists the ids that a member refers to, whether by id or with the element in place. */
export function refsOf(value: JsonObject, member: string): readonly string[] {
  const found = value[member];
  if (typeof found === 'string') return [found];
  if (isJsonObject(found)) return [idOf(found) ?? ''].filter((id) => id !== '');
  if (!Array.isArray(found)) return NO_REFS;
  // Elements in place of references are rare.
  if (found.every((entry: Json) => typeof entry === 'string')) return found as readonly string[];
  return found.flatMap((entry: Json) => {
    if (typeof entry === 'string') return [entry];
    const id = isJsonObject(entry) ? idOf(entry) : undefined;
    return id === undefined ? [] : [id];
  });
}

const NO_REFS: readonly string[] = [];

/** Lists the links of one kind. */
export function linksIn(links: readonly Link[], relation: string): readonly Link[] {
  // Most elements have no link of most kinds, and every row of the mapping asks.
  if (!links.some((link) => link.relation === relation)) return NO_LINKS;
  return links.filter((link) => link.relation === relation);
}

const NO_LINKS: readonly Link[] = [];

/** Lists the texts of a member; see `textsOf`. */
export function wordsOf(value: JsonObject, member: string): readonly string[] {
  return textsOf(value, member);
}
