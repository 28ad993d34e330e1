export type {
  ComponentItem,
  EdgeInput,
  FactInput,
  Publication,
  PublishInput,
  PublishResult,
  SupplierInput,
} from './publish/publish-input.ts';
export { COUNT_MAX, LIMIT_DEFAULT, LIMIT_MAX, type ListOptions, type Page } from './read/page.ts';
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
export { StoreError, type StoreErrorCode } from './store-error.ts';
