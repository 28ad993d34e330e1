import { type JsonObject, pointerParts } from '@trasluz/bom';
import type { Draft } from '../draft.ts';
import { lengthAt, setAt } from '../draft.ts';
import { documentOf } from '../rows/document-parts.ts';
import { SBOM_ROWS } from '../rows/document-rows.ts';
import { createLicenceReader, type LicenceReader } from '../rows/licence-text.ts';
import type { Notes, Reading } from '../rows/row.ts';
import { rowsOf } from '../rows/tables.ts';
import { type Ids, idsOfDocument, refOfId } from '../things/ids.ts';
import { DOCUMENT, type Placement, placeElements } from '../things/placement.ts';
import { markerOf, type ThingKind } from '../things/thing.ts';
import { type Graph, type Item, linksIn, PLACED } from './graph.ts';

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
  /** Reads the thing again, to tell where its members came from: most of those who read a document never ask. */
  notes(): Notes;
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
    childrenOf: (id) => children.get(id === document.id ? DOCUMENT : id) ?? NOBODY,
    places,
  };
  const read = createReader(context);
  return {
    graph,
    document,
    places,
    read(id, kind, claimed) {
      const item = id === document.id ? document : graph.itemById.get(id);
      if (item === undefined) return undefined;
      const how = { item, kind, claimed };
      return { own: read(how), item, notes: () => notesOf(context, how) };
    },
  };
}

const NOBODY: readonly string[] = [];

interface Context {
  readonly graph: Graph;
  readonly ids: Ids | undefined;
  readonly licenceOf: LicenceReader;
  readonly named: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, Placement>;
  readonly childrenOf: (id: string) => readonly string[];
}

/** Which element is read, and as what. */
interface How {
  readonly item: Item;
  readonly kind: ThingKind;
  readonly claimed: ReadonlySet<string>;
}

/** One reading serves all things: rows keep nothing of it, and thousands of things are read. */
type CurrentReading = { -readonly [Member in keyof Reading]: Reading[Member] };

/** Makes the reader of the things of a graph; it is told where members come from if there are notes to take. */
function createReader(context: Context, notes?: Notes): (how: How) => JsonObject {
  const { graph, ids, licenceOf } = context;
  const reading: CurrentReading = {
    item: NO_ITEM,
    kind: 'document',
    links: [],
    graph,
    ids,
    out: {},
    lose: (member, approximatedBy) => notes?.approximations.push({ member, approximatedBy }),
    put(path, value, from) {
      if (value === undefined) return;
      setAt(reading.out, path, value);
      notes?.origins.push({ path, from });
    },
    note: (path, from) => notes?.origins.push({ path, from }),
    see: (member) => notes?.seen.push(member),
    licenceOf,
    refOf: (id) => refOf(context, id),
  };
  return ({ item, kind, claimed }) => {
    const out: Draft = {};
    Object.assign(reading, { item, kind, out, links: graph.linksFrom.get(item.id) ?? [] });
    readRows(reading);
    addChildren(context, reading, claimed);
    if (kind === 'component') addRelatives(context, reading);
    return out as JsonObject; // a draft is made of JSON values only
  };
}

const NO_ITEM: Item = { id: '', type: '', value: {}, pointer: '' };

function readRows(reading: Reading): void {
  const { item, kind } = reading;
  for (const row of rowsOf(kind, item.type)) row.read?.(reading);
  if (kind === 'document') for (const row of SBOM_ROWS) row.read?.(reading);
}

function notesOf(context: Context, how: How): Notes {
  const notes: Notes = { origins: [], seen: [], approximations: [] };
  createReader(context, notes)(how);
  return notes;
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

function addChildren({ places, childrenOf }: Context, reading: Reading, claimed: ReadonlySet<string>): void {
  const stages: string[] = [];
  for (const id of childrenOf(reading.item.id)) {
    if (claimed.has(id)) continue;
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
function addRelatives({ places }: Context, { out, item, links }: Reading): void {
  if (links.length === 0) return;
  for (const [relation, list] of LINEAGE)
    for (const id of linksIn(links, relation).flatMap(({ to }) => to)) {
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
