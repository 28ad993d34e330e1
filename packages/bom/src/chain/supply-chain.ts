import type { JsonObject } from '../json.ts';
import type { Place } from '../read.ts';
import type { DialectRule } from './dialect-rule.ts';

/** The kinds of things in an AI supply chain. */
export type NodeKind =
  | 'system'
  | 'model'
  | 'dataset'
  | 'software'
  | 'accelerator'
  | 'firmware'
  | 'service'
  | 'endpoint'
  | 'zone'
  | 'identity'
  | 'key'
  | 'tool'
  | 'region'
  | 'jurisdiction'
  | 'organization';

/** The typed relations between them. */
export type EdgeKind =
  | 'contains'
  | 'depends-on'
  | 'derived-from'
  | 'trained-on'
  | 'evaluated-on'
  | 'trained-with'
  | 'runs-on'
  | 'hosted-in'
  | 'stored-in'
  | 'located-in'
  | 'provided-by'
  | 'controlled-by'
  | 'manufactured-by'
  | 'exposes'
  | 'calls'
  | 'authenticates-with'
  | 'in-zone'
  | 'flows-to'
  | 'protected-by';

/** One property of a thing, under the name that our vocabulary has for it (see `DialectRule`). */
export interface StatedProperty {
  readonly name: string;
  readonly value: string;
  /** Pointer of the property in the 1.7 form. */
  readonly pointer: string;
  /** The name as the document writes it, where a rule told it under another one. */
  readonly statedAs?: string;
}

/** One thing: where it stands in the document, and by what it can be recognised elsewhere. */
export interface Node {
  /** Stable within the document: the bom-ref where there is one, else made from kind and identity. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly version?: string;
  /** Pointer in the 1.7 form; for a derived node (region, organization …) the first place that names it. */
  readonly pointer: string;
  /** The object at the pointer, for nodes that are components, services or data; otherwise absent. */
  readonly source?: JsonObject;
  readonly bomRef?: string;
  readonly purl?: string;
  /** `<alg lower case>:<hex lower case>`, sorted. */
  readonly digests: readonly string[];
  /**
   * What its property lists say, in document order: its own, its model card's and its data's.
   * The subject of the document also carries those of `metadata` and of the document.
   */
  readonly properties: readonly StatedProperty[];
}

/**
 * One relation, with the place that states it. Workflows and tasks are not nodes: a run is read as edges of the
 * model that it made (`trained-with`, `trained-on`, `derived-from`), whose pointers lie inside the run.
 */
export interface Edge {
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  readonly pointer: string;
  /** What travels, for flows: the data classification; for places, the stage of the origin. */
  readonly label?: string;
}

/** One workflow or task of `formulation[]`: a stage in which models were made or measured. */
export interface Run {
  readonly step: JsonObject;
  /** Pointer of the workflow or task in the 1.7 form. */
  readonly pointer: string;
  readonly properties: readonly StatedProperty[];
  /** The models it made; see `listRuns` for those of a run that names none. */
  readonly models: readonly Node[];
}

/** One vulnerability that the document says affects a thing (`vulnerabilities[].affects[]`). */
export interface AffectedBy {
  readonly vulnerability: JsonObject;
  /** Pointer of the entry of `affects` in the 1.7 form. */
  readonly pointer: string;
}

/** Edges by direction, kind and node id; read it with `edgesOfKind`. */
export interface EdgeIndex {
  readonly from: ReadonlyMap<string, EdgesByKind>;
  readonly to: ReadonlyMap<string, EdgesByKind>;
}

/** The edges of one node in one direction. */
export type EdgesByKind = Readonly<Partial<Record<EdgeKind, readonly Edge[]>>>;

/** Maps a pointer of the 1.7 form back to the document as it was read. */
export interface Origin {
  /** Pointer in the bytes that were read; the nearest ancestor when the member was made by an upgrade. */
  pointerOf(pointer: string): string;
  /** Line and column of a pointer of the bytes that were read. */
  placeOf(readPointer: string): Place;
}

/** The view of a document that rules, lenses, diff, compare and search read: derived, never stored. */
export interface SupplyChain {
  readonly bom: JsonObject;
  /** Sorted by pointer, then kind. The subject of the document comes first. */
  readonly nodes: readonly Node[];
  /** Sorted by pointer, then kind. */
  readonly edges: readonly Edge[];
  /** The subject: `metadata.component`, or a stand-in where the document has none. */
  readonly root: Node;
  /** How the author of the document stands to its subject. `supplier` unless `trasluz:about` names another. */
  readonly relation: 'supplier' | 'third-party';
  readonly author: string | undefined;
  readonly dialects: readonly DialectRule[];
  /** Runs by the id of a model they made. */
  readonly runsOf: ReadonlyMap<string, readonly Run[]>;
  /** Vulnerabilities by the id of the node they affect. */
  readonly vulnerabilitiesOf: ReadonlyMap<string, readonly AffectedBy[]>;
  /** Every node by its id. */
  readonly nodeById: ReadonlyMap<string, Node>;
  /** Nodes by what the document calls them: bom-refs of components, services, data, cards, organizations. */
  readonly nodeByRef: ReadonlyMap<string, Node>;
  /** Edges by direction, kind and node, for `edgesOfKind`. */
  readonly edgeIndex: EdgeIndex;
  /** Edges by the id of the node they leave; a node without any has no entry. */
  readonly edgesFrom: ReadonlyMap<string, readonly Edge[]>;
  /** Edges by the id of the node they reach; a node without any has no entry. */
  readonly edgesTo: ReadonlyMap<string, readonly Edge[]>;
}
