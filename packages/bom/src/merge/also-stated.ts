import { objectsAt } from '../access.ts';
import { canonicalJson } from '../canonical.ts';
import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import { pointerParts } from '../pointer.ts';
import { ALSO_STATED } from '../property-names.ts';

/** What somebody else states of a member that can hold one value only. */
export interface AlsoStated {
  /** Pointer of the member below the object that has the property. */
  readonly path: string;
  readonly value: Json;
  /** Position of the property in `properties`. */
  readonly index: number;
}

/** Statements beyond this are not read of one object: each fact is read once more for each of them. */
export const ALSO_STATED_MAX = 64;

/** Reads the properties `trasluz:also-stated` of an object; those that are no `<pointer>=<JSON>` are left out. */
export function readAlsoStated(object: JsonObject): readonly AlsoStated[] {
  const found: AlsoStated[] = [];
  for (const [index, property] of objectsAt(object, 'properties')) {
    if (property['name'] !== ALSO_STATED || found.length === ALSO_STATED_MAX) continue;
    const stated = parseAlsoStated(property['value']);
    if (stated !== undefined) found.push({ ...stated, index });
  }
  return found;
}

/** Reads `<pointer>=<JSON>`; anything else is `undefined`. */
export function parseAlsoStated(text: Json | undefined): Omit<AlsoStated, 'index'> | undefined {
  if (typeof text !== 'string' || !text.startsWith('/')) return undefined;
  // No member of the schema has the sign in its name, so the first one ends the pointer.
  const cut = text.indexOf('=');
  if (cut < 0) return undefined;
  try {
    return { path: text.slice(0, cut), value: JSON.parse(text.slice(cut + 1)) as Json }; // JSON is what it parses
  } catch {
    // Foreign text under our name states nothing that could be read.
    return undefined;
  }
}

/** Writes such a property. */
export function alsoStatedProperty(path: string, value: Json): JsonObject {
  return { name: ALSO_STATED, value: `${path}=${canonicalJson(value)}` };
}

/** An object that says nothing but one member. */
export function sparseObject({ path, value }: Pick<AlsoStated, 'path' | 'value'>): JsonObject {
  const sparse = pointerParts(path).reduceRight<Json>(
    (inner, key) => Object.fromEntries([[key, inner]]),
    value,
  );
  return isJsonObject(sparse) ? sparse : {};
}

/** The object with another value of one member; members on the way that are no objects are replaced. */
export function withValueAt(object: JsonObject, parts: readonly string[], value: Json): JsonObject {
  const [key, ...rest] = parts;
  if (key === undefined) return object;
  const inner = Object.hasOwn(object, key) ? object[key] : undefined;
  const next = rest.length === 0 ? value : withValueAt(isJsonObject(inner) ? inner : {}, rest, value);
  return Object.fromEntries([...Object.entries(object).filter(([name]) => name !== key), [key, next]]);
}
