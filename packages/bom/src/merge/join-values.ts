import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import { pointerTo } from '../pointer.ts';
import type { Texts } from './canonical-text.ts';
import { compareTexts } from './objects.ts';

/** A statement that the joined value has no room for. */
export interface Loser {
  /** Pointer of the member below the joined value. */
  readonly path: string;
  readonly value: Json;
}

/** What several values say together. */
export interface Joined {
  readonly value: Json;
  readonly losers: readonly Loser[];
}

/** A value that differs in one of these names or is another thing, so nothing of it mixes with the other's. */
const TELLING_APART: readonly string[] = [
  'name',
  'id',
  'type',
  'assetType',
  'content',
  'url',
  'ref',
  'statement',
  'email',
];

/**
 * Joins what several documents say of one thing: members side by side, lists without repetitions, sorted where they
 * differ. Where two values exclude each other the first by canonical text stands and the others are handed back; so the
 * result never depends on the order of the documents.
 */
export function joinValues(values: readonly Json[], texts: Texts): Joined {
  const losers: Loser[] = [];
  const value = join(values, '', { texts, losers });
  return { value, losers };
}

/** The items of several lists without repetitions: as they stand where the lists are the same, else sorted. */
export function unionOfLists(lists: readonly (readonly Json[])[], texts: Texts): readonly Json[] {
  const [first = []] = lists;
  if (lists.length < 2) return first;
  const text = texts.of(first);
  if (lists.every((list) => list === first || texts.of(list) === text)) return first;
  const items = new Map<string, Json>();
  for (const list of lists) for (const item of list) items.set(texts.of(item), item);
  return [...items].sort(([a], [b]) => compareTexts(a, b)).map(([, item]) => item);
}

interface Joining {
  readonly texts: Texts;
  readonly losers: Loser[];
}

function join(values: readonly Json[], path: string, joining: Joining): Json {
  const { texts, losers } = joining;
  const distinct = [...new Map(values.map((value) => [texts.of(value), value]))]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([, value]) => value);
  const [first = null, ...others] = distinct;
  if (others.length === 0) return first;
  const lists = distinct.filter((value) => Array.isArray(value));
  if (lists.length === distinct.length) return unionOfLists(lists, texts);
  const objects = distinct.filter(isJsonObject);
  if (objects.length === distinct.length && (path === '' || areOne(objects)))
    return joinObjects(objects, path, joining);
  const winner = STRICTEST.get(path)?.(distinct) ?? first;
  for (const value of distinct) if (value !== winner) losers.push({ path, value });
  return winner;
}

function joinObjects(objects: readonly JsonObject[], path: string, joining: Joining): JsonObject {
  const members = new Map<string, Json[]>();
  for (const object of objects) {
    for (const [key, value] of Object.entries(object)) {
      if (value === undefined) continue;
      const known = members.get(key);
      if (known === undefined) members.set(key, [value]);
      else known.push(value);
    }
  }
  // A signature covers what its author said and nothing else.
  members.delete('signature');
  const keys = [...members.keys()].sort(compareTexts);
  return Object.fromEntries(
    keys.map((key) => [key, join(members.get(key) ?? [], pointerTo(path, key), joining)]),
  );
}

function areOne(objects: readonly JsonObject[]): boolean {
  return TELLING_APART.every((key) => {
    const said = objects.map((object) => (Object.hasOwn(object, key) ? object[key] : undefined));
    return new Set(said.filter((value) => typeof value !== 'object' && value !== undefined)).size < 2;
  });
}

/** Traffic Light Protocol 2.0, from the loosest to the strictest; who reads the result must keep to the strictest. */
const TLP: readonly Json[] = ['CLEAR', 'GREEN', 'AMBER', 'AMBER_AND_STRICT', 'RED'];

/** Members of `metadata` in which not any value may win. */
const STRICTEST: ReadonlyMap<string, (values: readonly Json[]) => Json | undefined> = new Map([
  [
    '/distributionConstraints/tlp',
    (values: readonly Json[]) => TLP.findLast((level) => values.includes(level)),
  ],
]);
