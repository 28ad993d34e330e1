import { objectAt, objectsAt, textAt } from '../access.ts';
import { identityOf } from '../identity/identity.ts';
import type { JsonObject } from '../json.ts';
import type { Draft } from './draft.ts';
import type { Found } from './inventory.ts';
import type { Node, StatedProperty } from './supply-chain.ts';

/** Adds the nodes of an inventory, the subject first, with the edges that their listing states. */
export function addThings(draft: Draft, inventory: readonly Found[]): Node {
  const nodes = new Map<Found, Node>();
  const subject = inventory.find((found) => found.pointer === '/metadata/component');
  if (subject !== undefined) nodes.set(subject, addThing(draft, subject, subjectProperties(draft)));
  const root = (subject && nodes.get(subject)) ?? addStandIn(draft);
  // Those with a bom-ref come first, so that no made-up id can take a name that the document gives.
  for (const isNamed of [true, false]) {
    for (const found of inventory) {
      if (nodes.has(found) || (textAt(found.source, 'bom-ref') !== undefined) !== isNamed) continue;
      nodes.set(found, addThing(draft, found, []));
    }
  }
  for (const [found, node] of nodes) linkListing(draft, found, { node, nodes });
  return root;
}

function addThing(draft: Draft, found: Found, further: readonly StatedProperty[]): Node {
  const { kind, source, pointer } = found;
  const { bomRef, digests, group, purl, version } = identityOf(source);
  const name = textAt(source, 'name') ?? bomRef ?? purl ?? pointer;
  const node = draft.add(
    {
      kind,
      name,
      pointer,
      source,
      digests,
      properties: [...found.properties, ...further],
      ...(version === undefined ? {} : { version }),
      ...(bomRef === undefined ? {} : { bomRef }),
      ...(purl === undefined ? {} : { purl }),
    },
    bomRef ?? `${kind}:${purl ?? [group, name, version].filter(Boolean).join('/')}`,
  );
  draft.name(bomRef, node);
  nameInnerParts(draft, source, node);
  return node;
}

/** A model card and the only entry of a data component are other names of the component. */
function nameInnerParts(draft: Draft, source: JsonObject, node: Node): void {
  draft.name(textAt(objectAt(source, 'modelCard'), 'bom-ref'), node);
  const entries = objectsAt(source, 'data');
  if (entries.length === 1) draft.name(textAt(entries[0]?.[1], 'bom-ref'), node);
}

function linkListing(
  draft: Draft,
  found: Found,
  { node, nodes }: { readonly node: Node; readonly nodes: ReadonlyMap<Found, Node> },
): void {
  const parent = found.parent && nodes.get(found.parent);
  const { pointer } = found;
  if (found.listing === 'part') draft.link('contains', { from: parent, to: node, pointer });
  if (found.listing === 'ancestor') draft.link('derived-from', { from: parent, to: node, pointer });
  if (found.listing === 'offspring') draft.link('derived-from', { from: node, to: parent, pointer });
}

/** What `metadata` and the document say of the document's subject. */
function subjectProperties(draft: Draft): readonly StatedProperty[] {
  return [
    ...draft.readProperties(objectAt(draft.bom, 'metadata'), '/metadata'),
    ...draft.readProperties(draft.bom, ''),
  ];
}

/** A document without `metadata.component` still has a subject, which nobody named. */
function addStandIn(draft: Draft): Node {
  const properties = subjectProperties(draft);
  return draft.add(
    { kind: 'system', name: 'document', pointer: '', digests: [], properties },
    'system:document',
  );
}
