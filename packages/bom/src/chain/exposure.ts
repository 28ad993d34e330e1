import { listAt, textAt } from '../access.ts';
import { pointerTo } from '../pointer.ts';
import type { Draft } from './draft.ts';
import type { Node } from './supply-chain.ts';

/** Adds the ways into a service: its endpoints and the trust zone it lies in. */
export function addExposure(draft: Draft, node: Node): void {
  listAt(node.source, 'endpoints').forEach((endpoint, index) => {
    if (typeof endpoint !== 'string' || endpoint.trim() === '') return;
    const pointer = `${node.pointer}/endpoints/${index}`;
    draft.link('exposes', {
      from: node,
      to: draft.derive({ kind: 'endpoint', name: endpoint, pointer }),
      pointer,
    });
  });
  addZone(draft, node);
}

/** A service whose use crosses a boundary lies in another zone, even where nobody names the zone. */
function addZone(draft: Draft, node: Node): void {
  const named = textAt(node.source, 'trustZone');
  if (named !== undefined) {
    const pointer = pointerTo(node.pointer, 'trustZone');
    draft.link('in-zone', { from: node, to: draft.derive({ kind: 'zone', name: named, pointer }), pointer });
  } else if (node.source?.['x-trust-boundary'] === true) {
    const pointer = pointerTo(node.pointer, 'x-trust-boundary');
    const key = `beyond ${node.id}`;
    draft.link('in-zone', {
      from: node,
      to: draft.derive({ kind: 'zone', name: node.name, key, pointer }),
      pointer,
    });
  }
}
