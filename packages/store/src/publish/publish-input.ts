import type { EdgeKind, Fact, Lens, NodeKind } from '@trasluz/bom';

/** The organisation a document is about. */
export interface SupplierInput {
  /** Its domain, such as `openai.com`; for a publisher's own document the namespace. */
  readonly domain: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 code, from the catalogue; absent when unknown. */
  readonly country?: string;
  /** Domain of the ultimate parent, from the catalogue; absent when it has none or nobody looked. */
  readonly parent?: string;
}

/** One thing of the document, as the pages show it: the item of the components list. */
export interface ComponentItem {
  /** Id of the node in the view. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly supplier?: string;
  readonly license?: string;
  /** RFC 6901 pointer into the document as it was read. */
  readonly pointer: string;
  /** `<alg lower case>:<hex lower case>`, sorted. */
  readonly digests: readonly string[];
}

/** One relation between two things of the document. */
export interface EdgeInput {
  readonly kind: EdgeKind;
  /** Id of the node it starts from. */
  readonly from: string;
  /** Id of the node it leads to. */
  readonly to: string;
  readonly pointer: string;
  /** What travels, for flows. */
  readonly label?: string;
}

/** One fact with the lens its definition belongs to. */
export interface FactInput {
  readonly lens: Lens;
  readonly fact: Fact;
}

/** Everything that is kept of one publication; computed before, so that no page parses a document. */
export interface PublishInput {
  /** Namespace of the publisher; it must have been registered by `ensurePublisher`. */
  readonly namespace: string;
  readonly product: string;
  readonly version: string;
  /** The exact bytes that were received. */
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, 64 hex digits; checked again before anything is written. */
  readonly digest: string;
  /** Media type under which the bytes are served again. */
  readonly mediaType: string;
  /** RFC 3339 time of the publication, from the caller's clock. */
  readonly publishedAt: string;
  readonly format: { readonly name: string; readonly version: string };
  /** The subject of the document. */
  readonly subject: { readonly name: string; readonly kind: NodeKind };
  readonly supplier: SupplierInput;
  readonly relation: 'supplier' | 'third-party';
  /** Author of the document as it names itself. */
  readonly author?: string;
  readonly nodes: readonly ComponentItem[];
  readonly edges: readonly EdgeInput[];
  readonly facts: readonly FactInput[];
  /** Further words by which the version should be found, beside name, product, version and supplier. */
  readonly words?: readonly string[];
}

/** What a publication left behind. */
export interface Publication {
  /** Gapless number from 1, in commit order; also the index in the log, counted from 1. */
  readonly number: number;
  readonly digest: string;
  readonly namespace: string;
  readonly product: string;
  readonly version: string;
  /** RFC 3339, UTC, milliseconds. */
  readonly publishedAt: string;
}

/** The result of `publish`: `existing` when the same bytes already stood under the same name. */
export interface PublishResult {
  readonly publication: Publication;
  readonly status: 'created' | 'existing';
}
