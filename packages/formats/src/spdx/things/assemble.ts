import { isJsonObject, type Json, type JsonObject, pointerTo } from '@trasluz/bom';

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
 * again, also by itself, it is written short, and a marker of nothing is left out.
 */
export function assemble(value: Json, pointer: string, assembly: Assembly): Json | undefined {
  const written = new Set<string>();
  return assembleValue(value, pointer, { ...assembly, written, depth: 0 });
}

/** Things that stand in one another more deeply are an attack; the parser takes no deeper documents either. */
const DEPTH_MAX = 30;

interface Work extends Assembly {
  readonly written: Set<string>;
  readonly depth: number;
}

function assembleValue(value: Json, pointer: string, work: Work): Json | undefined {
  if (Array.isArray(value)) return assembleList(value, pointer, work);
  if (!isJsonObject(value)) return value;
  const id = markedId(value);
  if (id !== undefined) return assembleThing(id, pointer, work);
  return assembleObject(value, pointer, work);
}

/** Reads the id of a marker; `undefined` for any other object. */
export function markedId(value: Json | undefined): string | undefined {
  if (!isJsonObject(value)) return undefined;
  const id = value['spdxId'];
  return typeof id === 'string' && Object.keys(value).length === 1 ? id : undefined;
}

function assembleList(list: readonly Json[], pointer: string, work: Work): Json {
  const items: Json[] = [];
  for (const item of list) {
    const written = assembleValue(item, pointerTo(pointer, items.length), work);
    if (written !== undefined) items.push(written);
  }
  return items;
}

function assembleObject(object: JsonObject, pointer: string, work: Work): Json {
  const members: [string, Json][] = [];
  for (const [key, value] of Object.entries(object)) {
    const written = value === undefined ? undefined : assembleValue(value, pointerTo(pointer, key), work);
    if (written !== undefined) members.push([key, written]);
  }
  return Object.fromEntries(members);
}

function assembleThing(id: string, pointer: string, work: Work): Json | undefined {
  const own = work.ownOf(id);
  if (own === undefined) return undefined;
  if (work.isShared(id)) {
    work.placed(id, pointer);
    return assembleObject(own, pointer, work);
  }
  if (work.written.has(id) || work.depth >= DEPTH_MAX) return shortOf(own);
  work.written.add(id);
  work.placed(id, pointer);
  return assembleObject(own, pointer, { ...work, depth: work.depth + 1 });
}

const SHORT = ['type', 'name', 'version', 'purl', 'hashes'] as const;

/** What a second mention says: enough to know the thing by, without a bom-ref that would then stand twice. */
function shortOf(own: JsonObject): JsonObject {
  return Object.fromEntries(
    SHORT.flatMap((key) => (own[key] === undefined ? [] : [[key, own[key]] as const])),
  );
}
