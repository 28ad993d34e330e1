import { listAt } from '../access.ts';
import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import { alsoStatedProperty, readAlsoStated, sparseObject } from './also-stated.ts';
import type { Texts } from './canonical-text.ts';
import { joinValues, type Loser } from './join-values.ts';
import { withList, without } from './objects.ts';
import { isSameJson } from './same-json.ts';

/** What one source says of a unit. */
export interface Member {
  readonly source: number;
  /** Pointer in the 1.7 form of the source; absent where the value was gathered from several places. */
  readonly pointer?: string;
  readonly value: JsonObject;
  /** All that stands at the pointer, where a part of it is told as of something else. */
  readonly all?: JsonObject;
}

/** One object of the result, with everything that was said of it. */
export interface Unit {
  readonly members: readonly Member[];
  readonly value: JsonObject;
  readonly losers: readonly Loser[];
  /** Whether all members say the same. */
  readonly isAgreed: boolean;
}

/**
 * Joins what is said of one thing. What has no room stays as a property `trasluz:also-stated` of it; such properties of
 * documents that were merged before are statements again, so that the same one wins in whatever order things are merged.
 */
export function joinUnit(members: readonly Member[], texts: Texts): Unit {
  const first = members[0]?.value ?? {};
  if (members.every(({ value }) => isSameJson(value, first)))
    return { members, value: first, losers: NO_LOSERS, isAgreed: true };
  const statements = members.flatMap(({ value }) => {
    const also = readAlsoStated(value);
    return also.length === 0 ? [value] : [withoutProperties(value, also), ...also.map(sparseObject)];
  });
  const joined = joinValues(statements, texts);
  const { value, losers } = withoutExclusions(isJsonObject(joined.value) ? joined.value : {}, joined.losers);
  const also = [...new Map(losers.map((loser) => propertyOf(loser, texts)))]
    .sort()
    .map(([, property]) => property);
  const properties = [...listAt(value, 'properties'), ...also];
  return { members, value: withList(value, 'properties', properties), losers, isAgreed: false };
}

const NO_LOSERS: readonly Loser[] = [];

/** What `joinUnit` adds to `properties`, by its canonical text. */
export function propertyOf({ path, value }: Loser, texts: Texts): readonly [string, JsonObject] {
  const property = alsoStatedProperty(path, value);
  return [texts.of(property), property];
}

function withoutProperties(value: JsonObject, also: readonly { readonly index: number }[]): JsonObject {
  const indexes = new Set(also.map(({ index }) => index));
  const kept = listAt(value, 'properties').filter((_: Json, index) => !indexes.has(index));
  return withList(value, 'properties', kept);
}

/** CycloneDX 1.7 allows `versionRange` only beside no `version`, and not where `isExternal` is false. */
function withoutExclusions(
  value: JsonObject,
  losers: readonly Loser[],
): { readonly value: JsonObject; readonly losers: readonly Loser[] } {
  const range = value['versionRange'];
  if (range === undefined || (value['version'] === undefined && value['isExternal'] !== false))
    return { value, losers };
  return {
    value: without(value, 'versionRange'),
    losers: [...losers, { path: '/versionRange', value: range }],
  };
}

/** The organizations that lost their place and that others may refer to, because they have a bom-ref. */
export function strayParties(losers: readonly Loser[]): readonly JsonObject[] {
  return losers.flatMap(({ path, value }) =>
    isJsonObject(value) && Object.hasOwn(value, 'bom-ref') && PARTY_MEMBER.test(path) ? [value] : [],
  );
}

const PARTY_MEMBER = /\/(?:supplier|manufacturer|provider|organization)$/;
