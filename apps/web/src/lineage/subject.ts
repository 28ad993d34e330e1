import type { ComponentItem, Version } from '@trasluz/contract';
import type { LineageNode, Relation } from './lineage.ts';

/** Where the subject of a CycloneDX document stands. */
const SUBJECT_POINTER = '/metadata/component';

/**
 * Finds the thing a document is about: the component of its metadata, else what nothing leads to
 * and most things are reached from, else a stand-in with the name of the version.
 */
export function subjectOf(
  version: Pick<Version, 'name' | 'kind'>,
  components: readonly ComponentItem[],
  relations: readonly Relation[],
): LineageNode {
  const stated = components.find((component) => component.pointer === SUBJECT_POINTER);
  if (stated !== undefined) return { id: stated.id, name: stated.name, kind: stated.kind };
  const targets = new Set(relations.map((relation) => relation.to));
  const starts = Map.groupBy(
    relations.filter((relation) => !targets.has(relation.from)),
    (relation) => relation.from,
  );
  const [first] = [...starts.values()].sort((a, b) => b.length - a.length);
  const start = first?.[0];
  return start === undefined
    ? { id: '', name: version.name, kind: version.kind }
    : { id: start.from, name: start.fromName, kind: version.kind };
}
