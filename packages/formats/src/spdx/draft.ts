import { isJsonObject, type Json, type JsonObject } from '@trasluz/bom';

/** An object that is being built. */
export type Draft = Record<string, Json | undefined>;

/** The way to a member: names and indexes. */
export type Path = readonly (string | number)[];

/** Reads the value at a path; anything that is not there is `undefined`. */
export function valueAt(value: Json | undefined, path: Path): Json | undefined {
  let found: Json | undefined = value;
  for (const part of path) {
    if (Array.isArray(found)) found = found[Number(part)];
    else if (isJsonObject(found) && Object.hasOwn(found, part)) found = found[part];
    else return undefined;
  }
  return found;
}

/** Reads the text at a path; anything else, also the empty text, is `undefined`. */
export function textOf(value: Json | undefined, path: Path): string | undefined {
  const found = valueAt(value, path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** Reads the text at a path, also where it is empty: an empty value is a value. */
export function wordAt(value: Json | undefined, path: Path): string | undefined {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : undefined;
}

/** Lists the texts at a path that should hold a list; one text alone counts as a list, as sloppy writers do it. */
export function textsOf(value: Json | undefined, path: Path): readonly string[] {
  return itemsOf(value, path).filter((item) => typeof item === 'string');
}

/** Lists the objects at a path, where one object alone counts as a list. */
export function objectsOf(value: Json | undefined, path: Path): readonly JsonObject[] {
  return itemsOf(value, path).filter(isJsonObject);
}

/** Lists what stands at a path: a list as it is, nothing as the empty list, anything else as a list of one. */
export function itemsOf(value: Json | undefined, path: Path): readonly Json[] {
  const found = valueAt(value, path);
  if (Array.isArray(found)) return found;
  return found === undefined || found === null ? [] : [found];
}

/** How many items the list at a path has; none where there is no list. */
export function lengthAt(value: Json | undefined, path: Path): number {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found.length : 0;
}

/** Sets the value at a path, making the objects and lists on the way. A draft is made of drafts and own lists only. */
export function setAt(draft: Draft, path: Path, value: Json): void {
  let place: Draft | Json[] = draft;
  path.forEach((part, index) => {
    if (index === path.length - 1) putInto(place, part, value);
    else place = stepInto(place, part, path[index + 1]);
  });
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
