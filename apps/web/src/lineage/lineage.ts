import type { EdgeKind, NodeKind, State } from '@trasluz/bom';

/** One thing of the lineage. */
export interface LineageNode {
  readonly id: string;
  readonly name: string;
  /** Absent where the document's list of things was too long to be read whole. */
  readonly kind?: NodeKind;
  /** Set on what should stand here and does not: the state of the fact that asks for it. */
  readonly gap?: State;
}

/** One relation of the lineage; `undefined` kind leads to a gap. */
export interface LineageEdge {
  readonly from: string;
  readonly to: string;
  readonly kind?: EdgeKind;
}

/** What is drawn and listed. */
export interface Lineage {
  readonly root: string;
  readonly nodes: readonly LineageNode[];
  readonly edges: readonly LineageEdge[];
}

/** Relations that say what something was made from or runs on; the others are the business of other lenses. */
const LINEAGE_EDGES: ReadonlySet<EdgeKind> = new Set<EdgeKind>([
  'contains',
  'depends-on',
  'derived-from',
  'trained-on',
  'evaluated-on',
  'trained-with',
  'runs-on',
  'hosted-in',
  'stored-in',
  'located-in',
  'provided-by',
  'manufactured-by',
]);

/** Things drawn at most: more cannot be read on a screen, and the table has them all. */
export const LINEAGE_NODES_MAX = 60;

/** Things drawn at most for one that leads to them: a cloud has hundreds of regions and a column has no end. */
export const LINEAGE_CHILDREN_MAX = 12;

/** A relation as the API lists it. */
export interface Relation {
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  readonly fromName: string;
  readonly toName: string;
}

/** A fact that would name something in the lineage, were it answered. */
export interface Gap {
  readonly fact: string;
  readonly question: string;
  readonly state: State;
}

/** What is needed to find a lineage. */
export interface LineageInput {
  readonly subject: LineageNode;
  readonly relations: readonly Relation[];
  readonly kinds: ReadonlyMap<string, NodeKind>;
  readonly gaps: readonly Gap[];
}

/** Finds what is reachable from the subject, nearest first, within the limits of a drawing. Cycles end by themselves. */
export function findLineage(input: LineageInput): Lineage {
  const relations = statedOnce(input.relations.filter((relation) => LINEAGE_EDGES.has(relation.kind)));
  const byStart = Map.groupBy(relations, (relation) => relation.from);
  const found = new Map<string, LineageNode>([[input.subject.id, input.subject]]);
  for (const node of found.values()) {
    const fresh = new Map((byStart.get(node.id) ?? []).map(({ to, toName }) => [to, toName]));
    const room = Math.min(LINEAGE_CHILDREN_MAX, LINEAGE_NODES_MAX - found.size);
    const shown = [...fresh].filter(([id]) => !found.has(id)).slice(0, room);
    for (const [id, name] of shown) found.set(id, nodeOf(id, name, input.kinds));
  }
  const gaps = input.gaps.map(gapNode);
  const edges = relations.filter(({ from, to }) => found.has(from) && found.has(to) && from !== to);
  return {
    root: input.subject.id,
    nodes: [...found.values(), ...gaps],
    edges: [
      ...edges.map(({ from, to, kind }) => ({ from, to, kind })),
      ...gaps.map((gap) => ({ from: input.subject.id, to: gap.id })),
    ],
  };
}

/** A document may state one relation at many places; a drawing says it once. */
function statedOnce(relations: readonly Relation[]): readonly Relation[] {
  const byEnds = new Map(
    relations.map((relation) => [JSON.stringify([relation.kind, relation.from, relation.to]), relation]),
  );
  return [...byEnds.values()];
}

/** How many things the relations name in all, to say what is not drawn. */
export function countThings(relations: readonly Relation[]): number {
  const relevant = relations.filter((relation) => LINEAGE_EDGES.has(relation.kind));
  return new Set(relevant.flatMap(({ from, to }) => [from, to])).size;
}

function nodeOf(id: string, name: string, kinds: ReadonlyMap<string, NodeKind>): LineageNode {
  const kind = kinds.get(id);
  return kind === undefined ? { id, name } : { id, name, kind };
}

/** The id cannot meet one of a document: those are bom-refs or made from a kind, never from a fact. */
function gapNode(gap: Gap): LineageNode {
  return { id: `gap\u0000${gap.fact}`, name: gap.question, gap: gap.state };
}
