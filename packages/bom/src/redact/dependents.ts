import { listAt, objectsAt, textAt } from '../access.ts';
import type { JsonObject } from '../json.ts';
import { declarationsOf } from '../walk.ts';

/**
 * Lists what would be left dangling in `dependencies` once some places are gone: entries about a bom-ref that is
 * declared in them, and mentions of it.
 */
export function dependentsOf(bom: JsonObject, places: readonly string[]): readonly string[] {
  const gone = refsIn(bom, places);
  if (gone.size === 0) return [];
  return objectsAt(bom, 'dependencies').flatMap(([index, dependency]) => {
    const at = `/dependencies/${index}`;
    if (gone.has(textAt(dependency, 'ref') ?? '')) return [at];
    return ['dependsOn', 'provides'].flatMap((member) =>
      listAt(dependency, member).flatMap((ref, item) =>
        typeof ref === 'string' && gone.has(ref) ? [`${at}/${member}/${item}`] : [],
      ),
    );
  });
}

function refsIn(bom: JsonObject, places: readonly string[]): ReadonlySet<string> {
  const removed = new Set(places);
  const isRemoved = (pointer: string): boolean => {
    for (let cut = pointer.length; cut > 0; cut = pointer.lastIndexOf('/', cut - 1)) {
      if (removed.has(pointer.slice(0, cut))) return true;
    }
    return false;
  };
  const inside = declarationsOf(bom).filter(({ element }) => isRemoved(element.pointer));
  return new Set(inside.map(({ ref }) => ref));
}
