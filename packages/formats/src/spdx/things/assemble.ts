import { isJsonObject, type Json, type JsonObject, listAt, pointerParts, pointerTo } from '@trasluz/bom';

/** What a document is put together from. */
export interface Assembly {
  /** Own members by id; `undefined` for what is no thing. */
  readonly ownOf: (id: string) => JsonObject | undefined;
  /** Whether the thing may be written any number of times, such as a party. */
  readonly isShared: (id: string) => boolean;
  /** Told where each thing came to stand. */
  readonly placed: (id: string, pointer: string) => void;
}

/**
 * Writes a value with its markers replaced by the things they stand for. A thing stands in one place only; named
 * again, also by itself, it is written short, and a marker of nothing is left out. Components that would stand too
 * deeply in others are components of the document.
 */
export function assemble(value: Json, pointer: string, assembly: Assembly): Json | undefined {
  const work: Work = {
    ...assembly,
    written: new Set(),
    postponed: new Set(),
    trail: [...pointerParts(pointer)],
    depth: 0,
  };
  const whole = assembleValue(value, work);
  return isJsonObject(whole) && work.postponed.size > 0 ? withPostponed(whole, work) : whole;
}

/** Things stand in one another no more deeply: each takes two of the levels that the parser of documents takes. */
const DEPTH_MAX = 30;

function withPostponed(bom: JsonObject, work: Work): JsonObject {
  const components = [...listAt(bom, 'components')];
  // The set grows while it is gone through: below one that was postponed there may be another.
  for (const id of work.postponed) {
    if (work.written.has(id)) continue;
    const thing = assembleThing(id, { ...work, trail: ['components', components.length], depth: 0 });
    if (thing !== undefined) components.push(thing);
  }
  return { ...bom, components };
}

interface Work extends Assembly {
  readonly written: Set<string>;
  /** Components that were too deep where they were named, in their order. */
  readonly postponed: Set<string>;
  /** The way to the value that is being written; a pointer is made of it for things only. */
  readonly trail: (string | number)[];
  readonly depth: number;
}

function assembleValue(value: Json, work: Work): Json | undefined {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return assembleList(value, work);
  const id = markedId(value);
  return id === undefined ? assembleObject(value as JsonObject, work) : assembleThing(id, work);
}

function assembleMember(value: Json, key: string | number, work: Work): Json | undefined {
  // Most members are texts, and the same texts again.
  if (typeof value !== 'object' || value === null) return value;
  work.trail.push(key);
  const written = assembleValue(value, work);
  work.trail.pop();
  return written;
}

/** Reads the id of a marker; `undefined` for any other object. */
export function markedId(value: Json | undefined): string | undefined {
  if (!isJsonObject(value)) return undefined;
  const id = value['spdxId'];
  return typeof id === 'string' && hasOneMember(value) ? id : undefined;
}

function hasOneMember(object: JsonObject): boolean {
  let count = 0;
  for (const _key in object) {
    count += 1;
    if (count > 1) return false;
  }
  return count === 1;
}

/** A list in which no thing stands is written as it is. */
function assembleList(list: readonly Json[], work: Work): Json {
  let items: Json[] | undefined;
  for (const [index, item] of list.entries()) {
    const written = assembleMember(item, items?.length ?? index, work);
    if (items === undefined && written !== item) items = list.slice(0, index);
    if (items !== undefined && written !== undefined) items.push(written);
  }
  return items ?? list;
}

/** An object in which no thing stands is written as it is. */
function assembleObject(object: JsonObject, work: Work): JsonObject {
  let changed: Map<string, Json | undefined> | undefined;
  for (const key in object) {
    const value = object[key];
    const written = value === undefined ? undefined : assembleMember(value, key, work);
    if (written !== undefined && written === value) continue;
    changed ??= new Map();
    changed.set(key, written);
  }
  return changed === undefined ? object : changedObject(object, changed);
}

function changedObject(object: JsonObject, changed: ReadonlyMap<string, Json | undefined>): JsonObject {
  const copy: Record<string, Json> = {};
  for (const key in object) {
    const value = changed.has(key) ? changed.get(key) : object[key];
    if (value === undefined) continue;
    // Assigned, a member of this name would not be one.
    if (key === '__proto__') Object.defineProperty(copy, key, { ...PLAIN_MEMBER, value });
    else copy[key] = value;
  }
  return copy;
}

const PLAIN_MEMBER = { configurable: true, enumerable: true, writable: true } as const;

function assembleThing(id: string, work: Work): Json | undefined {
  const own = work.ownOf(id);
  if (own === undefined) return undefined;
  if (work.isShared(id)) {
    work.placed(id, pointerOf(work));
    return { ...assembleObject(own, work) };
  }
  if (work.written.has(id)) return shortOf(own);
  if (work.depth >= DEPTH_MAX) {
    if (own['type'] !== undefined) work.postponed.add(id);
    return shortOf(own);
  }
  work.written.add(id);
  work.placed(id, pointerOf(work));
  return assembleObject(own, { ...work, depth: work.depth + 1 });
}

function pointerOf({ trail }: Work): string {
  return trail.reduce<string>(pointerTo, '');
}

const SHORT = ['type', 'name', 'version', 'purl', 'hashes'] as const;

/** What a second mention says: enough to know the thing by, without a bom-ref that would then stand twice. */
function shortOf(own: JsonObject): JsonObject {
  return Object.fromEntries(
    SHORT.flatMap((key) => (own[key] === undefined ? [] : [[key, own[key]] as const])),
  );
}
