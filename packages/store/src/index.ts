export {
  type Database,
  type DatabaseKind,
  type Log,
  type OpenOptions,
  PROMISES,
} from './connect/database.ts';
export { openDatabase } from './connect/open-database.ts';
export { IN_MEMORY } from './connect/open-pglite.ts';
export { refreshStatistics } from './connect/statistics.ts';
export { migrate } from './migrations/migrate.ts';
export { NAME_LENGTH_MAX } from './names.ts';
export { takeLead } from './publish/numbering.ts';
export { type PublishOptions, publish } from './publish/publish.ts';
export type {
  ComponentItem,
  EdgeInput,
  FactInput,
  Publication,
  PublishInput,
  PublishResult,
  SupplierInput,
} from './publish/publish-input.ts';
export { ensurePublisher, type PublisherInput } from './publisher/publisher.ts';
export {
  createToken,
  findToken,
  hasTokens,
  revokeToken,
  type TokenInput,
  type TokenOwner,
} from './publisher/token.ts';
export { CELL_FACTS_MAX, type CompareOptions, compare } from './read/compare.ts';
export { type ComponentUseOptions, listComponentUses, USES_MAX } from './read/component-uses.ts';
export type { ContentOptions } from './read/contents.ts';
export { findDocument, findPublication } from './read/documents.ts';
export { type AtOption, findVersions, type ReadAt, type VersionKey } from './read/find-versions.ts';
export { head } from './read/head.ts';
export { type ComponentOptions, listComponents } from './read/list-components.ts';
export { type EdgeOptions, listEdges } from './read/list-edges.ts';
export { type FactOptions, listFacts } from './read/list-facts.ts';
export { listVersions, type VersionOptions } from './read/list-versions.ts';
export { COUNT_MAX, LIMIT_DEFAULT, LIMIT_MAX, type ListOptions, type Page } from './read/page.ts';
export { findProduct, listProducts, type ProductKey, type ProductOptions } from './read/products.ts';
export type {
  CompareCell,
  CompareRow,
  ComponentUses,
  EdgeItem,
  FactItem,
  LensSummary,
  ProductItem,
  SearchHit,
  StoredDocument,
  SupplierItem,
  Version,
  VersionItem,
} from './read/registry-items.ts';
export { type SearchOptions, search } from './read/search.ts';
export { findSupplier, listSuppliers, type SupplierOptions } from './read/suppliers.ts';
export { StoreError, type StoreErrorCode } from './store-error.ts';
export type { Db } from './tables.ts';
