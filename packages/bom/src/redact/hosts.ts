import type { JsonObject } from '../json.ts';
import { walk } from '../walk.ts';
import { WALK_PATHS } from '../walk-paths.ts';

/**
 * Finds for each place the nearest object around it that may carry properties. The document itself may, so there is
 * always one.
 */
export function hostsOf(bom: JsonObject, places: readonly string[]): ReadonlyMap<string, string> {
  const around = new Set(places.flatMap(ancestorsOf));
  const carriers = new Set<string>(['']);
  walk(bom, {
    element: ({ kind, pointer }) => {
      if (WALK_PATHS[kind]['properties'] === 'property' && around.has(pointer)) carriers.add(pointer);
    },
  });
  return new Map(
    places.map((place) => [place, ancestorsOf(place).findLast((ancestor) => carriers.has(ancestor)) ?? '']),
  );
}

/** Every place around a place, the document first, itself left out. */
export function ancestorsOf(pointer: string): readonly string[] {
  const ancestors: string[] = [];
  for (let cut = pointer.indexOf('/'); cut !== -1; cut = pointer.indexOf('/', cut + 1)) {
    ancestors.push(pointer.slice(0, cut));
  }
  return ancestors;
}
