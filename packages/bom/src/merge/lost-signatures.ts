import { isJsonObject, type JsonObject } from '../json.ts';
import { pointerTo } from '../pointer.ts';
import type { Loser } from './join-values.ts';
import { isSameJson } from './same-json.ts';
import type { Unit } from './units.ts';

/** A signature that the joined value has no more. */
export interface LostSignature {
  readonly source: number;
  /** Pointer in the source. */
  readonly pointer: string;
}

/** Finds the signatures within what was joined with something else: a signature covers what its author said and nothing more. */
export function lostSignatures({ members, value, losers, isAgreed }: Unit): readonly LostSignature[] {
  if (isAgreed) return [];
  return members.flatMap(({ source, pointer, value: said }) =>
    pointer === undefined
      ? []
      : pathsOf({ said, joined: value, path: '', losers }).map((path) => ({
          source,
          pointer: pointer + path,
        })),
  );
}

interface Place {
  readonly said: JsonObject;
  readonly joined: JsonObject;
  readonly path: string;
  readonly losers: readonly Loser[];
}

function pathsOf({ said, joined, path, losers }: Place): readonly string[] {
  if (isSameJson(said, joined)) return [];
  // What had no room is kept as it was said, with its signature.
  if (losers.some((loser) => loser.path === path && isSameJson(loser.value, said))) return [];
  const isLost = said['signature'] !== undefined && joined['signature'] === undefined;
  const inner = Object.entries(said).flatMap(([key, member]) => {
    const next = Object.hasOwn(joined, key) ? joined[key] : undefined;
    return isJsonObject(member) && isJsonObject(next)
      ? pathsOf({ said: member, joined: next, path: pointerTo(path, key), losers })
      : [];
  });
  return isLost ? [`${path}/signature`, ...inner] : inner;
}
