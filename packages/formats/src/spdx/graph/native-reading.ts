import { type JsonObject, pointerParts } from '@trasluz/bom';
import type { Draft } from '../draft.ts';
import { lengthAt, setAt } from '../draft.ts';
import { documentOf } from '../rows/document-parts.ts';
import { SBOM_ROWS } from '../rows/document-rows.ts';
import { createLicenceReader, type LicenceReader } from '../rows/licence-text.ts';
import type { Origin, Reading } from '../rows/row.ts';
import { rowsOf } from '../rows/tables.ts';
import { type Ids, idsOfDocument, refOfId } from '../things/ids.ts';
import { DOCUMENT, type Placement, placeElements } from '../things/placement.ts';
import { markerOf, type ThingKind } from '../things/thing.ts';
import { type Graph, type Item, linksOf, PLACED } from './graph.ts';

/** What a graph says natively, thing by thing. */
export interface NativeReading {
  readonly graph: Graph;
  readonly document: Item;
  readonly places: ReadonlyMap<string, Placement>;
  /**
   * Reads the own members of one thing as a kind, with markers for the things that stand in it by what the graph
   * says; things that an extension places elsewhere are passed as `claimed`.
   */
  read(id: string, kind: ThingKind, claimed: ReadonlySet<string>): ReadThing | undefined;
}

/** The own members of a thing, and where they stand in the SPDX JSON. */
export interface ReadThing {
  readonly own: JsonObject;
  readonly item: Item;
  /** Where members come from; see `Reading`. */
  readonly origins: readonly Origin[];
  readonly seen: readonly string[];
  /** What came over in part or as something near it. */
  readonly approximations: readonly Approximation[];
}

/** A member of the element, and what stands for it. */
export interface Approximation {
  readonly member: string;
  readonly approximatedBy: string;
}

/** Prepares a graph for reading. */
export function readNatively(graph: Graph): NativeReading {
  // A graph without any collection is still a document: what is known of it is what its elements say.
  const document = documentOf(graph) ?? { id: DOCUMENT, type: 'SpdxDocument', value: {}, pointer: '' };
  const places = placeElements(graph);
  const children = Map.groupBy(places.keys(), (id) => places.get(id)?.owner ?? DOCUMENT);
  const context: Context = {
    graph,
    licenceOf: createLicenceReader(graph),
    ids: idsOfDocument(document.id),
    named: namedIds(graph),
    childrenOf: (id) => children.get(id === document.id ? DOCUMENT : id) ?? [],
    places,
  };
  return {
    graph,
    document,
    places,
    read(id, kind, claimed) {
      const item = id === document.id ? document : graph.itemById.get(id);
      return item === undefined ? undefined : readThing(context, item, { kind, claimed });
    },
  };
}

interface Context {
  readonly graph: Graph;
  readonly ids: Ids | undefined;
  readonly licenceOf: LicenceReader;
  readonly named: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, Placement>;
  readonly childrenOf: (id: string) => readonly string[];
}

interface How {
  readonly kind: ThingKind;
  readonly claimed: ReadonlySet<string>;
}

function readThing(context: Context, item: Item, { kind, claimed }: How): ReadThing {
  const { graph, ids } = context;
  const out: Draft = {};
  const origins: Origin[] = [];
  const seen: string[] = [];
  const approximations: Approximation[] = [];
  const reading: Reading = {
    item,
    kind,
    graph,
    ids,
    out,
    origins,
    seen,
    lose: (member, approximatedBy) => approximations.push({ member, approximatedBy }),
    put(path, value, from) {
      if (value === undefined) return;
      setAt(out, path, value);
      origins.push({ path, from });
    },
    licenceOf: context.licenceOf,
    refOf: (id) => refOf(context, id),
  };
  const rows = kind === 'document' ? [...rowsOf(kind, item.type), ...SBOM_ROWS] : rowsOf(kind, item.type);
  for (const row of rows) row.read?.(reading);
  const children = context.childrenOf(item.id).filter((id) => !claimed.has(id));
  addChildren(context, reading, children);
  if (kind === 'component') addRelatives(context, reading);
  // A draft is made of JSON values only.
  return { own: out as JsonObject, item, origins, seen, approximations };
}

/** What names a thing of another tool is its id; a thing of ours that has no bom-ref gets one where it is named. */
function refOf({ graph, ids, named }: Context, id: string): string | undefined {
  const item = graph.itemById.get(id);
  if (item === undefined) return id.startsWith('urn:cdx:') ? id : undefined;
  if (id.startsWith(PLACED)) return undefined;
  return refOfId(ids, id) ?? (named.has(id) ? id : undefined);
}

const NAMING: ReadonlySet<string> = new Set([
  'dependsOn',
  'trainedOn',
  'testedOn',
  'hasInput',
  'hasOutput',
  'hasHost',
  'usesTool',
]);

function namedIds({ links }: Graph): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { relation, from, to } of links) {
    if (!NAMING.has(relation)) continue;
    if (relation === 'dependsOn') named.add(from);
    for (const id of to) named.add(id);
  }
  return named;
}

function addChildren({ places }: Context, reading: Reading, children: readonly string[]): void {
  const stages: string[] = [];
  for (const id of children) {
    const list = places.get(id)?.list ?? '/components';
    if (list.includes('/-/')) stages.push(id);
    else addChild(reading.out, list, id);
  }
  if (stages.length > 0) addStages(reading, stages);
}

function addChild(out: Draft, list: string, id: string): void {
  const path = pointerParts(list).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  if (list === '/metadata/component') setAt(out, path, { ...markerOf(id) });
  else setAt(out, [...path, lengthAt(out, path)], { ...markerOf(id) });
}

const LINEAGE = [
  ['descendantOf', '/pedigree/ancestors'],
  ['hasVariant', '/pedigree/variants'],
] as const;

/** A base of several models stands in the lineage of one of them; the others name it too. */
function addRelatives({ places, graph }: Context, { out, item }: Reading): void {
  for (const [relation, list] of LINEAGE)
    for (const id of linksOf(graph, item.id, relation).flatMap(({ to }) => to)) {
      const place = places.get(id);
      const isHere = place?.owner === item.id && place.list === list;
      if (place !== undefined && !isHere && id !== item.id) addChild(out, list, id);
    }
}

/** CycloneDX has no task without a workflow: those that stand alone share one. */
function addStages({ out, item }: Reading, stages: readonly string[]): void {
  const path = ['formulation', 0, 'workflows'] as const;
  const id = `${item.id}/workflow`;
  setAt(out, [...path, lengthAt(out, path)], {
    'bom-ref': id,
    uid: id,
    taskTypes: ['other'],
    tasks: stages.map((stage) => ({ ...markerOf(stage) })),
  });
}

/** Tells the kind in which an agent is read. */
export function kindOfAgent(item: Item): ThingKind | undefined {
  if (item.type === 'Organization') return 'organization';
  return item.type === 'Person' || item.type === 'Agent' || item.type === 'SoftwareAgent'
    ? 'contact'
    : undefined;
}
