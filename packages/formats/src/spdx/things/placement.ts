import type { Graph, Item } from '../graph/graph.ts';
import { refsOf } from '../graph/graph.ts';
import { creationOf, documentOf, rootsOf } from '../rows/document-parts.ts';
import { kindOfMember } from './children.ts';
import type { ThingKind } from './thing.ts';

/** Where an element stands in the CycloneDX document that a graph is read as. */
export interface Placement {
  /** The id of the thing it stands in. */
  readonly owner: string;
  /** The member of that thing, such as `/components`. */
  readonly list: string;
  readonly kind: ThingKind;
}

/** The id under which the document itself is an owner, also where the graph has no element for it. */
export const DOCUMENT = '';

const COMPONENTS: ReadonlySet<string> = new Set([
  'software_Package',
  'software_File',
  'ai_AIPackage',
  'dataset_DatasetPackage',
]);

/** What the other end of a relationship says about where an element stands; the first that fits decides. */
const OWNERS = [
  ['contains', '/components'],
  ['descendantOf', '/pedigree/ancestors'],
  ['hasVariant', '/pedigree/variants'],
  ['ancestorOf', '/pedigree/descendants'],
] as const;

/** Finds where every element stands by what the graph says of it, in the order of the document. */
export function placeElements(graph: Graph): ReadonlyMap<string, Placement> {
  const places = new Map<string, Placement>();
  const document = documentOf(graph);
  const placing: Placing = {
    graph,
    root: rootsOf(graph, document).find((id) => COMPONENTS.has(graph.itemById.get(id)?.type ?? '')),
    tools: new Set(
      document === undefined ? [] : refsOf(creationOf(graph, document)?.value ?? {}, 'createdUsing'),
    ),
    copies: new Set(graph.links.filter(({ relation }) => relation === 'copiedTo').flatMap(({ to }) => to)),
  };
  for (const item of graph.items) {
    const place = placeOf(placing, item);
    if (place !== undefined) places.set(item.id, place);
  }
  return places;
}

interface Placing {
  readonly graph: Graph;
  readonly root: string | undefined;
  readonly tools: ReadonlySet<string>;
  readonly copies: ReadonlySet<string>;
}

function placeOf(placing: Placing, item: Item): Placement | undefined {
  if (item.type === 'build_Build') return placeOfBuild(placing, item);
  if (item.type === 'Tool')
    return inDocument(placing.tools.has(item.id) ? '/metadata/tools/components' : '/components');
  if (!COMPONENTS.has(item.type)) return undefined;
  if (item.id === placing.root) return inDocument('/metadata/component');
  if (item.type === 'software_File' && placing.copies.has(item.id)) return undefined;
  return placeOfComponent(placing, item);
}

function inDocument(list: string): Placement {
  return { owner: DOCUMENT, list, kind: kindOfMember(list.slice(list.lastIndexOf('/') + 1)) };
}

/** `ancestorOf` of another tool says of the subject's base what `descendantOf` says the other way round. */
function placeOfComponent({ graph, root }: Placing, { id }: Item): Placement {
  const links = graph.linksTo.get(id) ?? [];
  for (const [relation, list] of links.length === 0 ? [] : OWNERS) {
    const link = links.find((one) => one.relation === relation && isOwner(graph, one.from, id));
    if (link !== undefined) return { owner: link.from, list, kind: 'component' };
  }
  const isBase =
    root !== undefined &&
    (graph.linksFrom.get(id) ?? []).some(
      ({ relation, to }) => relation === 'ancestorOf' && to.includes(root),
    );
  if (isBase) return { owner: root, list: '/pedigree/ancestors', kind: 'component' };
  return inDocument('/components');
}

function isOwner({ itemById }: Graph, owner: string, id: string): boolean {
  const type = itemById.get(owner)?.type;
  return owner !== id && type !== undefined && (COMPONENTS.has(type) || type === 'Tool');
}

function placeOfBuild({ graph }: Placing, { id }: Item): Placement {
  const isBuild = (other: string): boolean => graph.itemById.get(other)?.type === 'build_Build';
  const holder = (graph.linksTo.get(id) ?? []).find(
    ({ relation, from }) => relation === 'contains' && from !== id && isBuild(from),
  );
  if (holder !== undefined) return { owner: holder.from, list: '/tasks', kind: 'task' };
  const isHolder = (graph.linksFrom.get(id) ?? []).some(
    ({ relation, to }) => relation === 'contains' && to.some(isBuild),
  );
  return isHolder
    ? inDocument('/formulation/0/workflows')
    : { owner: DOCUMENT, list: '/formulation/0/workflows/-/tasks', kind: 'task' };
}
