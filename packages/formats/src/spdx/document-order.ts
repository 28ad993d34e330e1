import { isJsonObject, type Json, type JsonObject, pointerParts } from '@trasluz/bom';

/** Sorts things by where their pointers stand in a document: an object before what stands in it, members as written. */
export function inDocumentOrder<T extends { readonly pointer: string }>(
  document: JsonObject,
  list: readonly T[],
): readonly T[] {
  const ranks = new Map<JsonObject, ReadonlyMap<string, number>>();
  return list
    .map((item) => ({ item, place: placeOf(document, item.pointer, ranks) }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ item }) => item);
}

/** The index of every member on the way to a place. */
function placeOf(
  document: JsonObject,
  pointer: string,
  ranks: Map<JsonObject, ReadonlyMap<string, number>>,
): readonly number[] {
  let value: Json | undefined = document;
  return pointerParts(pointer).map((part) => {
    const parent: Json | undefined = value;
    value = undefined;
    if (Array.isArray(parent)) {
      value = parent[Number(part)];
      return Number(part);
    }
    if (!isJsonObject(parent)) return 0;
    value = parent[part];
    return rankIn(parent, ranks).get(part) ?? 0;
  });
}

function rankIn(
  object: JsonObject,
  ranks: Map<JsonObject, ReadonlyMap<string, number>>,
): ReadonlyMap<string, number> {
  const known = ranks.get(object);
  if (known !== undefined) return known;
  const rank = new Map(Object.keys(object).map((key, index) => [key, index]));
  ranks.set(object, rank);
  return rank;
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
