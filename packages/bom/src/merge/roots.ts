import { objectAt, objectsAt } from '../access.ts';
import type { Json } from '../json.ts';
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

/** The roots of what a source says of its subject outside of it, where the subject became a component. */
export function rootsOfSubject(
  { bom }: Source,
  { subject, rest }: { readonly subject: Placed; readonly rest: Placed },
): readonly Root[] {
  const metadata = objectAt(bom, 'metadata');
  const ofSubject = { target: subject, path: '/properties', isItem: true };
  const roots: Root[] = [];
  const supplier = objectAt(metadata, 'supplier');
  const manufacturer = objectAt(metadata, 'manufacturer');
  if (supplier !== undefined)
    roots.push({
      from: '/metadata/supplier',
      target: subject,
      path: '/supplier',
      isItem: false,
      value: supplier,
    });
  if (manufacturer !== undefined) {
    const path = '/declarations/targets/organizations';
    roots.push({ from: '/metadata/manufacturer', target: rest, path, isItem: true, value: manufacturer });
  }
  for (const [index, value] of objectsAt(metadata, 'properties'))
    if (!isOfDocument(value)) roots.push({ ...ofSubject, from: `/metadata/properties/${index}`, value });
  for (const [index, value] of objectsAt(bom, 'properties'))
    roots.push({ ...ofSubject, from: `/properties/${index}`, value });
  return roots;
}
