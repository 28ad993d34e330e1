import { objectAt, objectsAt } from '../access.ts';
import type { Json } from '../json.ts';
import { partiesOfMetadata } from './moved-parties.ts';
import { isOfDocument } from './parts.ts';
import type { Placed } from './placed.ts';
import type { Source } from './sources.ts';

/** Where what stands at a pointer of a source, and below it, stands in the result. */
export interface Root {
  /** Pointer in the source. */
  readonly from: string;
  readonly target: Placed;
  /** Where it stands within the target; empty for all of it. */
  readonly path: string;
  /** Whether it is an item of the list at the path. */
  readonly isItem: boolean;
  /** What the source says there, without the parts that are roots of their own. */
  readonly value: Json;
  /** All that stands there, where that is more. */
  readonly all?: Json;
}

/** Lists the roots of every source: one for each thing, each dependency, the metadata and the rest. */
export function rootsOf(sources: readonly Source[], placed: readonly Placed[]): Root[][] {
  const roots: Root[][] = sources.map(() => []);
  for (const target of placed) {
    for (const { source, pointer, value } of target.unit.members)
      if (pointer !== undefined)
        roots[source]?.push({ from: pointer, target, path: '', isItem: false, value });
  }
  return roots;
}

/** The roots of what a source says in `metadata` that stands elsewhere in the result; see `takeApart`. */
export function rootsMoved(
  { bom }: Source,
  { subject, rest }: { readonly subject: Placed | undefined; readonly rest: Placed },
): readonly Root[] {
  const metadata = objectAt(bom, 'metadata');
  const roots: Root[] = partiesOfMetadata(metadata ?? {})
    .filter(({ key, index }) => subject === undefined || key !== 'supplier' || index === undefined)
    .map(({ key, value, from }) =>
      subject === undefined || key !== 'supplier'
        ? { from, value, target: rest, path: '/declarations/targets/organizations', isItem: true }
        : { from, value, target: subject, path: '/supplier', isItem: false },
    );
  if (subject === undefined) return roots;
  const property = { target: subject, path: '/properties', isItem: true };
  for (const [index, value] of objectsAt(metadata, 'properties'))
    if (!isOfDocument(value)) roots.push({ ...property, from: `/metadata/properties/${index}`, value });
  for (const [index, value] of objectsAt(bom, 'properties'))
    roots.push({ ...property, from: `/properties/${index}`, value });
  return roots;
}
