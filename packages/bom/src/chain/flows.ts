import { listAt, objectsAt, textAt } from '../access.ts';
import type { JsonObject } from '../json.ts';
import { parseBomLink } from './bom-link.ts';
import type { Draft } from './draft.ts';
import type { Node } from './supply-chain.ts';

/** Finds the node that the end of a flow names, making an endpoint for an address outside the document. */
export type FlowEnd = (address: string, pointer: string) => Node;

/**
 * Prepares the look-up of flow ends: `source` and `destination` are IRIs or BOM-Links (CycloneDX 1.7, serviceData);
 * an address that one service exposes means that service.
 */
export function createFlowEnds(draft: Draft): FlowEnd {
  const own = textAt(draft.bom, 'serialNumber')?.toLowerCase();
  const owners = new Map<string, string>();
  for (const edge of draft.edges) if (edge.kind === 'exposes') owners.set(edge.to, edge.from);
  const nodeById = new Map(draft.nodes.map((node) => [node.id, node]));
  return (address, pointer) => {
    const link = parseBomLink(address);
    const isLocal = link === undefined || link.serialNumber === own;
    const named = isLocal ? draft.nodeByRef.get(link?.ref ?? address) : undefined;
    if (named !== undefined) return named;
    const endpoint = draft.derive({ kind: 'endpoint', name: address, pointer });
    return nodeById.get(owners.get(endpoint.id) ?? '') ?? endpoint;
  };
}

/** Adds what travels into and out of a service. */
export function addFlows(draft: Draft, node: Node, flowEnd: FlowEnd): void {
  for (const [index, flow] of objectsAt(node.source, 'data')) {
    const pointer = `${node.pointer}/data/${index}`;
    if (textAt(flow, 'flow') === undefined) continue;
    for (const [end, place] of endsOf(flow, 'source', pointer)) {
      linkFlow(draft, flow, { from: flowEnd(end, place), to: node, pointer: place });
    }
    for (const [end, place] of endsOf(flow, 'destination', pointer)) {
      linkFlow(draft, flow, { from: node, to: flowEnd(end, place), pointer: place });
    }
  }
}

function endsOf(flow: JsonObject, key: string, pointer: string): readonly (readonly [string, string])[] {
  return listAt(flow, key).flatMap((end, index) =>
    typeof end === 'string' && end.trim() !== '' ? [[end, `${pointer}/${key}/${index}`] as const] : [],
  );
}

function linkFlow(
  draft: Draft,
  flow: JsonObject,
  { from, to, pointer }: { readonly from: Node; readonly to: Node; readonly pointer: string },
): void {
  const label = textAt(flow, 'classification');
  draft.link('flows-to', { from, to, pointer, label });
  if (textAt(flow, 'flow') === 'bi-directional')
    draft.link('flows-to', { from: to, to: from, pointer, label });
}
