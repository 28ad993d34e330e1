import type { JsonObject } from '@trasluz/bom';
import type { Loss } from '../loss.ts';
import type { Elements } from './elements.ts';
import { type Members, membersOf, NO_ASSERTION, NONE } from './members.ts';
import { mentionLength } from './mention.ts';
import { keptProperty } from './own-property.ts';
import { type Meaning, RELATIONSHIPS } from './vocabulary.ts';

/** What joins the elements of a document, by SPDXID, in the order of the document. */
export interface Links {
  /** What the document is about. */
  readonly described: ReadonlySet<string>;
  readonly contains: ReadonlyMap<string, ReadonlySet<string>>;
  readonly dependsOn: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ancestors: ReadonlyMap<string, ReadonlySet<string>>;
  readonly variants: ReadonlyMap<string, ReadonlySet<string>>;
  /** What is said to have no parts or dependencies, or none that are asserted. */
  readonly ends: readonly End[];
  /** Properties of the document itself. */
  readonly properties: readonly JsonObject[];
}

/** An element of which is said that nothing more is to come. */
export interface End {
  readonly id: string;
  readonly kind: 'contains' | 'depends';
  readonly aggregate: 'complete' | 'unknown';
}

type Table = Map<string, Set<string>>;

interface Building {
  readonly elements: Elements;
  readonly documentId: string | undefined;
  readonly tables: Readonly<Record<'ancestor' | 'contains' | 'depends' | 'variant', Table>>;
  readonly described: Set<string>;
  readonly ends: End[];
  readonly properties: JsonObject[];
}

/**
 * Reads relationships in either direction. What CycloneDX cannot say, or says less exactly, is kept as a property of
 * the element that it is stated of, so that nothing is lost; also what points to other documents or to nothing.
 */
export function readLinks(root: Members, elements: Elements, losses: Loss[]): Links {
  const building: Building = {
    elements,
    documentId: root.text('SPDXID'),
    tables: { ancestor: new Map(), contains: new Map(), depends: new Map(), variant: new Map() },
    described: new Set(),
    ends: [],
    properties: [],
  };
  for (const [, to] of root.texts('documentDescribes')) addDescribed(to, building);
  for (const [index, value] of root.objects('relationships')) {
    const relation = relationOf(value);
    if (relation === undefined) losses.push(unreadable(index));
    else addRelation(relation, building);
  }
  addFiles(root.objects('packages'), building);
  const { tables, described, ends, properties } = building;
  return {
    described,
    contains: tables.contains,
    dependsOn: tables.depends,
    ancestors: tables.ancestor,
    variants: tables.variant,
    ends,
    properties,
  };
}

/** `documentDescribes` says the same as DESCRIBES. */
function addDescribed(to: string, building: Building): void {
  const from = building.documentId ?? '';
  addRelation({ from, to, type: 'DESCRIBES', comment: undefined }, building);
}

interface Relation {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly comment: string | undefined;
}

function relationOf(value: JsonObject): Relation | undefined {
  const members = membersOf(value, '');
  const [from, to] = [members.text('spdxElementId'), members.text('relatedSpdxElement')];
  const type = members.text('relationshipType');
  if (from === undefined || to === undefined || type === undefined) return undefined;
  return { from, to, type, comment: members.text('comment') };
}

function addRelation(relation: Relation, building: Building): void {
  const { from, to, type, comment } = relation;
  const meaning = RELATIONSHIPS.get(type);
  const isSaid = meaning !== undefined && say(relation, meaning, building);
  if (isSaid && !meaning.isWider && comment === undefined) return;
  const text = `${type} ${to}${comment === undefined ? '' : `: ${comment}`}`;
  const draft = building.elements.byId.get(from);
  if (draft !== undefined) draft.properties.push(keptProperty('relationship', text));
  else
    building.properties.push(
      keptProperty('relationship', from === (building.documentId ?? '') ? text : `${from} ${text}`),
    );
}

/** Says a relationship in CycloneDX; false where an end is not in the document. */
function say({ from, to }: Relation, { kind, isInverse }: Meaning, building: Building): boolean {
  const [source, target] = isInverse ? [to, from] : [from, to];
  if (kind === 'describes') return sayDescribed([source, target], building);
  if (!building.elements.byId.has(source)) return false;
  if (isEnd(target)) return sayEnd(source, { kind, target }, building);
  const draft = building.elements.byId.get(target);
  if (draft === undefined || source === target) return false;
  // Lineage repeats what is known of the other end; a long text that many repeat would make the document grow.
  if (LINEAGE.has(kind) && mentionLength(draft) > MENTION_LENGTH_MAX) return false;
  const known = building.tables[kind].get(source) ?? new Set();
  building.tables[kind].set(source, known.add(target));
  return true;
}

function sayDescribed([source, target]: readonly [string, string], building: Building): boolean {
  const { elements, described, documentId = '' } = building;
  if (source !== documentId || !elements.byId.has(target)) return false;
  described.add(target);
  return true;
}

const LINEAGE: ReadonlySet<Meaning['kind']> = new Set(['ancestor', 'variant']);

/** Names, versions and package URLs are shorter together. */
const MENTION_LENGTH_MAX = 1000;

function isEnd(target: string): boolean {
  return target === NONE || target === NO_ASSERTION;
}

function sayEnd(
  id: string,
  { kind, target }: { kind: Meaning['kind']; target: string },
  building: Building,
): boolean {
  if (kind !== 'contains' && kind !== 'depends') return false;
  building.ends.push({ id, kind, aggregate: target === NONE ? 'complete' : 'unknown' });
  return true;
}

/** `hasFiles` of a package says the same as CONTAINS. */
function addFiles(packages: readonly (readonly [number, JsonObject])[], building: Building): void {
  for (const [, value] of packages) {
    const members = membersOf(value, '');
    const from = members.text('SPDXID');
    if (from === undefined) continue;
    for (const [, to] of members.texts('hasFiles'))
      addRelation({ from, to, type: 'CONTAINS', comment: undefined }, building);
  }
}

function unreadable(index: number): Loss {
  return {
    pointer: `/relationships/${index}`,
    what: 'a relationship',
    why: 'It does not say which elements it joins, or how',
  };
}

/** Writes who depends on whom. */
export function dependenciesOf({ dependsOn }: Links): readonly JsonObject[] {
  return [...dependsOn].map(([ref, targets]) => ({ ref, dependsOn: [...targets] }));
}

/** Writes what is said to be complete, or of which nothing is asserted. */
export function compositionsOf(ends: readonly End[]): readonly JsonObject[] {
  return (['complete', 'unknown'] as const).flatMap((aggregate) => {
    const idsOf = (kind: End['kind']): readonly string[] => [
      ...new Set(ends.flatMap((end) => (end.kind === kind && end.aggregate === aggregate ? [end.id] : []))),
    ];
    const [assemblies, dependencies] = [idsOf('contains'), idsOf('depends')];
    if (assemblies.length === 0 && dependencies.length === 0) return [];
    return [
      {
        aggregate,
        ...(assemblies.length > 0 && { assemblies }),
        ...(dependencies.length > 0 && { dependencies }),
      },
    ];
  });
}
