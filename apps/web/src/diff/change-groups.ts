import type { Change, DiffResult, NodeKind } from '@trasluz/bom';

/** The changes of one kind of thing. */
export interface ChangeGroup {
  readonly nodeKind: NodeKind;
  readonly changes: readonly Change[];
}

/** Groups changes by the kind of thing, in the order in which the kinds first occur. */
export function groupChanges(changes: readonly Change[]): readonly ChangeGroup[] {
  const groups = Map.groupBy(changes, (change) => change.nodeKind);
  return [...groups].map(([nodeKind, members]) => ({ nodeKind, changes: members }));
}

/** The ids of all facts that a diff shows. */
export function factIdsOf(diff: DiffResult): ReadonlySet<string> {
  const changes = [...diff.documentFacts, ...diff.changes.flatMap((change) => change.facts)];
  return new Set(changes.map((change) => change.id));
}
