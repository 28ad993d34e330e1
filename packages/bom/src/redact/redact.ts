import type { Hash } from '../canonical.ts';
import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import { pointerTo } from '../pointer.ts';
import { COMMITMENT } from '../property-names.ts';
import { valueAt } from '../value-at.ts';
import { commitmentTo, type Opening } from './commitment.ts';
import { dependentsOf } from './dependents.ts';
import { ancestorsOf, hostsOf } from './hosts.ts';
import { placeAfter, type RemovalTree, removalTree, removedPlaces } from './removal-tree.ts';

/** What a redaction needs of the world. */
export interface RedactOptions {
  readonly hash: Hash;
  /** Gives at least 128 random bits in hexadecimal, others each time. */
  readonly salt: () => string;
}

/** A document without some of its places, and what opens the commitments to them. */
export interface Redaction {
  readonly bom: JsonObject;
  /** In the order of the document; keep them: nothing else can prove later what stood there. */
  readonly openings: readonly Opening[];
  /** Places where nothing stands. */
  readonly missing: readonly string[];
  /** Signatures that no longer hold and were left out, by their places in the document before. */
  readonly unsigned: readonly string[];
}

/**
 * Removes places from a document of the 1.7 form. Each leaves a salted commitment (`trasluz:commitment`) on the nearest
 * object that may carry properties, so that its fact reads *withheld* and one buyer can be shown the value later.
 * Dependencies on what is removed go with it, each with a commitment; citations follow what moved.
 */
export function redact(bom: JsonObject, pointers: readonly string[], options: RedactOptions): Redaction {
  const found = pointers.filter((pointer) => pointer !== '' && valueAt(bom, pointer) !== undefined);
  const asked = removedPlaces(removalTree(found));
  const places = removedPlaces(removalTree([...asked, ...dependentsOf(bom, asked)]));
  const unsigned = signaturesAround(bom, places);
  const tree = removalTree([...places, ...unsigned]);
  const openings = openingsOf(bom, places, { tree, salt: options.salt });
  const bare = withCitations(without(bom, tree) as JsonObject, bom, tree);
  return {
    bom: withCommitments(bare, openings, options.hash),
    openings,
    missing: pointers.filter((pointer) => !found.includes(pointer)),
    unsigned,
  };
}

function signaturesAround(bom: JsonObject, places: readonly string[]): readonly string[] {
  const around = new Set(places.flatMap(ancestorsOf));
  return [...around].map((pointer) => `${pointer}/signature`).filter((at) => valueAt(bom, at) !== undefined);
}

function openingsOf(
  bom: JsonObject,
  places: readonly string[],
  { tree, salt }: { readonly tree: RemovalTree; readonly salt: () => string },
): readonly Opening[] {
  const hosts = hostsOf(bom, places);
  const isList = (pointer: string): boolean => Array.isArray(valueAt(bom, pointer));
  return places.map((place) => {
    const host = hosts.get(place) ?? '';
    return {
      at: placeAfter(tree, host, isList) ?? '',
      field: place.slice(host.length + 1),
      salt: salt(),
      value: valueAt(bom, place) ?? null, // only places where something stands are removed
    };
  });
}

/** Copies what is kept; a list that lost all it had goes as well. */
function without(value: Json | undefined, tree: RemovalTree | undefined): Json | undefined {
  if (tree === undefined) return value;
  if (tree.isRemoved) return undefined;
  if (Array.isArray(value)) {
    const kept = value.map((item: Json, index) => without(item, tree.children.get(String(index))));
    const items = kept.filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).map(
    ([key, member]) => [key, without(member, tree.children.get(key))] as const,
  );
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}

/** Pointers of citations are positional: they follow what moved up, and leave out what is gone. */
function withCitations(bom: JsonObject, before: JsonObject, tree: RemovalTree): JsonObject {
  const citations = bom['citations'];
  if (!Array.isArray(citations)) return bom;
  const isList = (pointer: string): boolean => Array.isArray(valueAt(before, pointer));
  // A list that lost all it had is gone as well, though nobody removed it.
  const placeIn = (pointer: string): string | undefined => {
    const after = placeAfter(tree, pointer, isList);
    const isGone = after !== undefined && valueAt(bom, after) === undefined;
    return isGone && valueAt(before, pointer) !== undefined ? undefined : after;
  };
  const moved = citations.flatMap((citation): readonly Json[] => {
    const pointers = isJsonObject(citation) ? citation['pointers'] : undefined;
    if (!isJsonObject(citation) || !Array.isArray(pointers)) return [citation];
    const kept = pointers
      .map((pointer) => (typeof pointer === 'string' ? placeIn(pointer) : pointer))
      .filter((pointer) => pointer !== undefined);
    return kept.length === 0 ? [] : [{ ...citation, pointers: kept }];
  });
  const { citations: _moved, ...rest } = bom;
  return moved.length === 0 ? rest : { ...bom, citations: moved };
}

function withCommitments(bom: JsonObject, openings: readonly Opening[], hash: Hash): JsonObject {
  const byHost = Map.groupBy(openings, ({ at }) => at);
  const visit = (value: Json, pointer: string): Json => {
    if (!touched.has(pointer)) return value;
    if (Array.isArray(value)) return value.map((item: Json, index) => visit(item, pointerTo(pointer, index)));
    if (!isJsonObject(value)) return value;
    const members = Object.entries(value).map(
      ([key, member]) =>
        [key, member === undefined ? member : visit(member, pointerTo(pointer, key))] as const,
    );
    const copied: JsonObject = Object.fromEntries(members);
    const own = byHost.get(pointer);
    return own === undefined
      ? copied
      : {
          ...copied,
          properties: [...listOf(copied['properties']), ...own.map((it) => propertyOf(it, hash))],
        };
  };
  const touched = new Set([...byHost.keys()].flatMap((host) => [...ancestorsOf(host), host]));
  return visit(bom, '') as JsonObject; // an object stays one
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function propertyOf(opening: Opening, hash: Hash): JsonObject {
  return { name: COMMITMENT, value: `${opening.field}=${commitmentTo(opening, hash)}` };
}
