import type { Draft } from '../draft.ts';
import type { Ids } from '../things/ids.ts';
import type { Completeness, RelationshipType } from './relationship.ts';

/** One relation to write. */
export interface Relation {
  readonly from: string;
  readonly type: RelationshipType;
  readonly to: readonly string[];
  /** Makes it a LifecycleScopedRelationship. */
  readonly scope?: 'build' | 'runtime' | undefined;
  readonly comment?: string | undefined;
  readonly completeness?: Completeness | undefined;
}

/** Collects the elements of a graph in the order in which they are to be written. */
export interface GraphWriter {
  readonly ids: Ids;
  /** Adds an element of a class; the draft may be completed until the graph is written. */
  add(type: string, id: string): Draft;
  /** Adds an element that several things share, once; `fill` completes it the first time. */
  share(shared: Shared, fill: (element: Draft) => void): string;
  relate(relation: Relation): Draft;
  /** The blank node of a CreationInfo that says who said something and when, apart from the document. */
  creation(by: string, created: string): string;
  /** The CreationInfos that were asked for. */
  creations(): readonly Draft[];
  /** Elements first, in the order in which they were added, then relationships. */
  elements(): readonly Draft[];
}

/** An element that several things refer to. */
export interface Shared {
  readonly type: string;
  /** A word for its id. */
  readonly slug: string;
  /** What makes it the same element as another of its type and word. */
  readonly key: string;
}

/** The blank node of the CreationInfo that elements have unless a citation says another. */
export const CREATION = '_:creation';

/** Starts an empty graph. */
export function createGraphWriter(ids: Ids): GraphWriter {
  const elements: Draft[] = [];
  const relations: Draft[] = [];
  const shared = new Map<string, string>();
  const creations = new Map<string, Draft>();
  const add = (type: string, id: string): Draft => {
    const element: Draft = { type, spdxId: id, creationInfo: CREATION };
    elements.push(element);
    return element;
  };
  return {
    ids,
    add,
    share({ type, slug, key }, fill) {
      const sharedKey = `${slug} ${key}`;
      const known = shared.get(sharedKey);
      if (known !== undefined) return known;
      const id = `${ids.base}/-/${slug}/${shared.size}`;
      shared.set(sharedKey, id);
      fill(add(type, id));
      return id;
    },
    relate(relation) {
      const element = relationElement(relation, `${ids.base}/-/${relation.type}/${relations.length}`);
      relations.push(element);
      return element;
    },
    creation(by, created) {
      const key = `${by} ${created}`;
      const known = creations.get(key);
      if (known !== undefined) return String(known['@id']);
      const id = `${CREATION}-${creations.size + 1}`;
      creations.set(key, { type: 'CreationInfo', '@id': id, specVersion: '3.0.1', created, createdBy: [by] });
      return id;
    },
    creations: () => [...creations.values()],
    elements: () => [...elements, ...relations],
  };
}

function relationElement({ from, type, to, scope, comment, completeness }: Relation, id: string): Draft {
  const element: Draft = {
    type: scope === undefined ? 'Relationship' : 'LifecycleScopedRelationship',
    spdxId: id,
    creationInfo: CREATION,
  };
  if (comment !== undefined) element['comment'] = comment;
  element['from'] = from;
  element['relationshipType'] = type;
  element['to'] = to;
  if (scope !== undefined) element['scope'] = scope;
  if (completeness !== undefined) element['completeness'] = completeness;
  return element;
}
