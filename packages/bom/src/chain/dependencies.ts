import { listAt, objectsAt, textAt } from '../access.ts';
import type { Draft } from './draft.ts';
import type { EdgeKind, Node, NodeKind } from './supply-chain.ts';

/** What depending on a thing of this kind means beside `depends-on`; `from` limits it to these kinds. */
const MEANINGS: readonly { kind: EdgeKind; to: readonly NodeKind[]; from?: readonly NodeKind[] }[] = [
  { kind: 'runs-on', to: ['accelerator'], from: ['system', 'model', 'software', 'service', 'tool'] },
  { kind: 'calls', to: ['service', 'tool'], from: ['system', 'software', 'service', 'tool'] },
  { kind: 'authenticates-with', to: ['identity'] },
  { kind: 'protected-by', to: ['key'] },
];

/** Adds `dependencies[]`: who depends on whom, and what that means between things of these kinds. */
export function addDependencies(draft: Draft): void {
  for (const [index, dependency] of objectsAt(draft.bom, 'dependencies')) {
    const from = draft.nodeByRef.get(textAt(dependency, 'ref') ?? '');
    if (from === undefined) continue;
    listAt(dependency, 'dependsOn').forEach((ref, at) => {
      const to = typeof ref === 'string' ? draft.nodeByRef.get(ref) : undefined;
      if (to !== undefined)
        linkDependency(draft, from, { to, pointer: `/dependencies/${index}/dependsOn/${at}` });
    });
  }
}

function linkDependency(draft: Draft, from: Node, place: { to: Node; pointer: string }): void {
  const { to, pointer } = place;
  draft.link('depends-on', { from, to, pointer });
  for (const meaning of MEANINGS) {
    if (!meaning.to.includes(to.kind) || !(meaning.from?.includes(from.kind) ?? true)) continue;
    draft.link(meaning.kind, { from, to, pointer });
  }
  // A service that depends on a model is the place where the model runs.
  if (to.kind === 'model' && from.kind === 'service')
    draft.link('hosted-in', { from: to, to: from, pointer });
}
