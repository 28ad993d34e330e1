import { isJsonObject, type Json, type JsonObject } from '@trasluz/bom';

/** An object that is being built. */
export type Draft = Record<string, Json | undefined>;

/** The way to a member: names and indexes. */
export type Path = readonly (string | number)[];

/** Where a value stands: the name of a member, or the way to one that lies deeper. */
type Place = string | Path;

/** Reads the value at a place; anything that is not there is `undefined`. */
export function valueAt(value: Json | undefined, place: Place): Json | undefined {
  if (typeof place === 'string') return memberOf(value, place);
  let found: Json | undefined = value;
  for (let index = 0; index < place.length && found !== undefined; index += 1) {
    const part = place[index] as string | number; // an index below the length
    found = Array.isArray(found) ? found[Number(part)] : memberOf(found, part);
  }
  return found;
}

/** What an object inherits is no member of it, whatever the member is called. */
function memberOf(value: Json | undefined, key: string | number): Json | undefined {
  if (!isJsonObject(value)) return undefined;
  const found = value[key];
  return found === undefined || Object.hasOwn(value, key) ? found : undefined;
}

/** Reads the text at a place; anything else, also the empty text, is `undefined`. */
export function textOf(value: Json | undefined, place: Place): string | undefined {
  const found = valueAt(value, place);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** Reads the text at a place, also where it is empty: an empty value is a value. */
export function wordAt(value: Json | undefined, place: Place): string | undefined {
  const found = valueAt(value, place);
  return typeof found === 'string' ? found : undefined;
}

/** Lists the texts at a place that should hold a list; one text alone counts as a list, as sloppy writers do it. */
export function textsOf(value: Json | undefined, place: Place): readonly string[] {
  const items = itemsOf(value, place);
  return items.length === 0 ? NONE : items.filter((item) => typeof item === 'string');
}

/** Lists the objects at a place, where one object alone counts as a list. */
export function objectsOf(value: Json | undefined, place: Place): readonly JsonObject[] {
  const items = itemsOf(value, place);
  return items.length === 0 ? NONE : items.filter(isJsonObject);
}

/** Most places that are asked for are empty; they share one list. */
const NONE: readonly never[] = [];

/** Lists what stands at a place: a list as it is, nothing as the empty list, anything else as a list of one. */
export function itemsOf(value: Json | undefined, place: Place): readonly Json[] {
  const found = valueAt(value, place);
  if (Array.isArray(found)) return found;
  return found === undefined || found === null ? NONE : [found];
}

/** How many items the list at a path has; none where there is no list. */
export function lengthAt(value: Json | undefined, place: Place): number {
  const found = valueAt(value, place);
  return Array.isArray(found) ? found.length : 0;
}

/** Sets the value at a path, making the objects and lists on the way. A draft is made of drafts and own lists only. */
export function setAt(draft: Draft, path: Path, value: Json): void {
  let place: Draft | Json[] = draft;
  const last = path.length - 1;
  for (let index = 0; index < last; index += 1)
    place = stepInto(place, path[index] as string | number, path[index + 1]); // an index below the last
  const part = path[last];
  if (part !== undefined) putInto(place, part, value);
}

function stepInto(
  place: Draft | Json[],
  part: string | number,
  next: string | number | undefined,
): Draft | Json[] {
  const found = Array.isArray(place) ? place[Number(part)] : place[part];
  // What stands in a draft was put there by `setAt` or is a fresh copy, so that it may be written to.
  if (typeof found === 'object' && found !== null) return found as Draft | Json[];
  const made: Draft | Json[] = typeof next === 'number' ? [] : {};
  putInto(place, part, made as Json);
  return made;
}

function putInto(place: Draft | Json[], part: string | number, value: Json): void {
  if (Array.isArray(place)) place[Number(part)] = value;
  else place[part] = value;
}
