import type { Node, NodeKind, SupplyChain } from '../chain/supply-chain.ts';
import type { LocalText } from '../local-text.ts';
import type { Lens } from './lens.ts';
import type { State } from './state.ts';

/** What a fact is about: supplier, product, version (the document), one node, or an endpoint in a region. */
export type Scope = 'supplier' | 'product' | 'version' | 'node' | 'endpoint';

/** The type of a fact's value, for columns, filters and comparison. */
export type ValueType =
  | 'text'
  | 'number'
  | 'boolean'
  | 'date'
  | 'country'
  | 'url'
  | 'enum'
  | 'share'
  | 'digest';

/** One value of a fact. A share is written `ES=40` (ISO 3166 code and percentage). */
export type FactValue = string | number | boolean;

/** Who said it, and how they stand to the subject. */
export interface Author {
  readonly name: string;
  readonly relation: 'supplier' | 'third-party' | 'registry';
}

/** Where a statement came from: a cited document, with what it literally says where that is kept. */
export interface Source {
  readonly title: string;
  readonly url?: string;
  /** RFC 3339 date on which the source said so or was read. */
  readonly date?: string;
  readonly quote?: string;
}

/** What is attached to a statement; it stands among the sources of the fact. */
export interface Evidence extends Source {
  /** RFC 3339 date after which it proves nothing any more, and the fact is stale. */
  readonly expires?: string;
}

/** One fact about one subject: what is compared, searched, diffed and judged. */
export interface Fact {
  readonly id: string;
  readonly scope: Scope;
  /** The id of the node it is about; `document` for supplier, product and version facts. */
  readonly subject: string;
  /** The subject's name as a person reads it. */
  readonly subjectName: string;
  /** Empty exactly when the state carries no value. Sorted, without duplicates. */
  readonly values: readonly FactValue[];
  readonly state: State;
  readonly stale?: true;
  readonly author: Author;
  /** RFC 3339 date of the statement: the citation's, else the document's; absent when neither has one. */
  readonly asOf?: string;
  /** RFC 6901 pointers into the document as it was read; empty when nothing is said. */
  readonly pointers: readonly string[];
  readonly sources: readonly Source[];
  /** What is missing or why, for partial, contradicted, withheld, not-disclosed and not-applicable. */
  readonly note?: string;
}

/** One thing the document says about a fact, before states are decided. */
export interface Statement {
  readonly value: FactValue;
  /** Pointer in the 1.7 form; `readFacts` maps it back to the document as it was read. */
  readonly pointer: string;
  /** Set when something that proves it is attached: an attestation, a report with a digest, a checked signature. */
  readonly evidence?: Evidence;
  /** Set when the statement covers only part of the question; says what is missing. */
  readonly partial?: string;
}

/** How one fact is defined: one file per fact in this folder's subfolders, one subfolder per lens. */
export interface FactDefinition {
  /** Dotted id of facts.md, such as `chip.attestation`. */
  readonly id: string;
  readonly lens: Lens;
  /** Further lenses that are computed from it. */
  readonly alsoIn?: readonly Lens[];
  readonly scope: Scope;
  readonly valueType: ValueType;
  /** Unit of a number, such as `tCO2eq`. */
  readonly unit?: string;
  /** Allowed values where the type is `enum`. */
  readonly values?: readonly string[];
  /** Node kinds the fact is asked of; only for scope `node` and `endpoint`. */
  readonly kinds?: readonly NodeKind[];
  /** Whether several different values are a list (true) or a contradiction (false). */
  readonly many: boolean;
  readonly label: LocalText;
  readonly question: LocalText;
  /** Where it is read, for docs/facts.md: CycloneDX paths and property names. */
  readonly readFrom: readonly string[];
  /** The field names that `trasluz:undisclosed <field>=…` uses for this fact; the id always counts too. */
  readonly fields: readonly string[];
  /** Set where a statement without a citation does not count, such as a price. */
  readonly needsCitation?: true;
  /** Reads what is said; nothing said is an empty list. `node` is the subject node, the root node for document scopes. */
  readonly read: (chain: SupplyChain, node: Node) => readonly Statement[];
  /** Tells that the fact cannot apply to this node, and why. */
  readonly notApplicable?: (chain: SupplyChain, node: Node) => string | undefined;
}
