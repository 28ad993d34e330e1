import { listAt, textAt } from '../access.ts';
import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import type { Texts } from './canonical-text.ts';
import { compareTexts, withList } from './objects.ts';
import type { Placed } from './placed.ts';
import type { Source } from './sources.ts';
import { joinUnit, type Member } from './units.ts';

/** The dependencies of the result, one entry for each bom-ref, sorted by it. */
export interface Dependencies {
  readonly list: readonly Json[];
  readonly placed: readonly Placed[];
}

/** Joins the dependencies of all sources; entries that name nothing stay as they are, behind the others. */
export function joinDependencies({
  sources,
  before,
  texts,
}: {
  readonly sources: readonly Source[];
  /** The documents of the sources before their bom-refs were renamed. */
  readonly before: readonly JsonObject[];
  readonly texts: Texts;
}): Dependencies {
  const byRef = new Map<string, Member[]>();
  const others = new Map<string, Json>();
  for (const [source, { bom }] of sources.entries()) {
    const originals = listAt(before[source], 'dependencies');
    for (const [index, entry] of listAt(bom, 'dependencies').entries()) {
      const ref = isJsonObject(entry) ? textAt(entry, 'ref') : undefined;
      if (ref === undefined || !isJsonObject(entry)) {
        others.set(texts.of(entry), entry);
        continue;
      }
      const value = withoutLoops(entry, originals[index]);
      const member = { source, value, pointer: `/dependencies/${index}` };
      const known = byRef.get(ref);
      if (known === undefined) byRef.set(ref, [member]);
      else known.push(member);
    }
  }
  const placed = [...byRef]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([, members], index) => ({
      unit: joinUnit(members, texts),
      pointer: `/dependencies/${index}`,
      parts: [],
    }));
  return { list: [...placed.map(({ unit }) => unit.value), ...others.values()], placed };
}

/** Two things that depended on one another and turn out to be one do not depend on themselves. */
function withoutLoops(entry: JsonObject, original: Json | undefined): JsonObject {
  if (entry === original) return entry;
  const own = entry['ref'];
  const before = isJsonObject(original) ? original : {};
  let value = entry;
  for (const key of ['dependsOn', 'provides']) {
    const list = listAt(entry, key);
    if (list.includes(own ?? null) && !listAt(before, key).includes(before['ref'] ?? null))
      value = withList(
        value,
        key,
        list.filter((ref) => ref !== own),
      );
  }
  return value;
}
