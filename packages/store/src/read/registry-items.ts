import type { EdgeKind, Fact, Lens, NodeKind, Scope, State } from '@trasluz/bom';

/** How many facts of one document stand in each state, per lens; lenses without facts are absent. */
export interface LensSummary {
  readonly lens: Lens;
  /** States that do not occur are absent. */
  readonly counts: Readonly<Partial<Record<State, number>>>;
  /** How many of them are also stale. */
  readonly stale: number;
}

/** One organisation that documents are about. */
export interface SupplierItem {
  readonly domain: string;
  readonly name: string;
  readonly country?: string;
  readonly parent?: string;
  /** Products documented by itself. */
  readonly own: number;
  /** Products documented by others. */
  readonly thirdParty: number;
  /** Kinds of its products, sorted. */
  readonly kinds: readonly NodeKind[];
}

/** One product of one publisher, with its newest version at the time read. */
export interface ProductItem {
  /** `<namespace>/<product>@<version>` of the newest version. */
  readonly reference: string;
  readonly publisher: { readonly namespace: string; readonly name: string };
  readonly supplier: { readonly domain: string; readonly name: string };
  readonly product: string;
  /** Name of the subject of the newest version. */
  readonly name: string;
  readonly kind: NodeKind;
  readonly relation: 'supplier' | 'third-party';
  readonly latest: string;
  readonly versions: number;
  /** SHA-256 of the newest version's document. */
  readonly digest: string;
  readonly publication: number;
  readonly publishedAt: string;
  readonly summary: readonly LensSummary[];
}

/** One version in the list of a product's versions. */
export interface VersionItem {
  readonly reference: string;
  readonly version: string;
  readonly name: string;
  readonly kind: NodeKind;
  readonly digest: string;
  readonly publication: number;
  readonly publishedAt: string;
  readonly format: { readonly name: string; readonly version: string };
  readonly summary: readonly LensSummary[];
}

/** One published version, whole. */
export interface Version {
  readonly reference: string;
  readonly publisher: { readonly namespace: string; readonly name: string };
  readonly supplier: {
    readonly domain: string;
    readonly name: string;
    readonly country?: string;
    readonly parent?: string;
  };
  readonly relation: 'supplier' | 'third-party';
  readonly author?: string;
  readonly product: string;
  readonly name: string;
  readonly kind: NodeKind;
  readonly version: string;
  readonly digest: string;
  readonly publication: number;
  readonly publishedAt: string;
  readonly format: { readonly name: string; readonly version: string };
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** How many things of each kind the document holds; kinds that do not occur are absent. */
  readonly nodes: Readonly<Partial<Record<NodeKind, number>>>;
  /** How many relations it holds. */
  readonly edges: number;
  /** Whether no newer version of the product existed at the time read. */
  readonly isLatest: boolean;
  readonly lenses: readonly LensSummary[];
}

/** One relation with the names of its ends. */
export interface EdgeItem {
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  readonly fromName: string;
  readonly toName: string;
  readonly pointer: string;
  readonly label?: string;
}

/** A fact with its lens. */
export interface FactItem {
  readonly lens: Lens;
  readonly fact: Fact;
}

/** One version that a search found. */
export interface SearchHit {
  readonly reference: string;
  readonly name: string;
  readonly kind: NodeKind;
  readonly publisher: { readonly namespace: string; readonly name: string };
  readonly supplier: { readonly domain: string; readonly name: string };
  readonly relation: 'supplier' | 'third-party';
  readonly version: string;
  readonly digest: string;
  readonly publication: number;
  readonly lenses: readonly LensSummary[];
}

/** One document's side of a compare row. */
export interface CompareCell {
  /** In document order, at most `CELL_FACTS_MAX`. */
  readonly facts: readonly Fact[];
  /** How many further facts the document has under the id. */
  readonly more: number;
  /** How many facts stand in each state, those beyond the cap included. */
  readonly states: Readonly<Partial<Record<State, number>>>;
  /** Equal exactly when two cells say the same set of states and values; empty for a cell without facts. */
  readonly fingerprint: string;
}

/** One fact id across the compared documents. */
export interface CompareRow {
  readonly lens: Lens;
  readonly id: string;
  /** The scopes that occur in the cells, sorted; more than one is a mismatch to be told. */
  readonly scopes: readonly Scope[];
  /** One cell per document asked for, in that order. */
  readonly cells: readonly CompareCell[];
}

/** One component identity and the versions in which it occurs. */
export interface ComponentUses {
  readonly component: {
    readonly kind: NodeKind;
    readonly name: string;
    readonly version?: string;
    readonly purl?: string;
  };
  /** By publication, at most `USES_MAX`. */
  readonly uses: readonly { readonly reference: string; readonly digest: string; readonly pointer: string }[];
  /** How many further occurrences there are. */
  readonly more: number;
}

/** The original bytes of a document. */
export interface StoredDocument {
  readonly digest: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}
