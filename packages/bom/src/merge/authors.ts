import { listAt, objectsAt, textAt } from '../access.ts';
import type { JsonObject } from '../json.ts';
import { declarationsOf } from '../walk.ts';

/** Makes the function that names who is cited for a place of a document: the nearest citations; empty for nobody. */
export function createAuthors(bom: JsonObject): (pointer: string) => string {
  const names = new Map(
    declarationsOf(bom)
      .toReversed()
      .map(({ ref, element }) => [
        ref,
        textAt(element.value, 'name') ?? textAt(element.value, 'email') ?? ref,
      ]),
  );
  const cited = new Map<string, Set<string>>();
  for (const [, citation] of objectsAt(bom, 'citations')) {
    const ref = textAt(citation, 'attributedTo') ?? textAt(citation, 'process') ?? '';
    for (const pointer of listAt(citation, 'pointers')) {
      if (typeof pointer !== 'string') continue;
      cited.set(pointer, (cited.get(pointer) ?? new Set<string>()).add(names.get(ref) ?? ref));
    }
  }
  return (pointer) => {
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const found = cited.get(at);
      if (found !== undefined) return [...found].sort().join(', ');
    }
    return '';
  };
}
