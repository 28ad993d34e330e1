export { ApiError } from './client/api-error.ts';
export {
  type Client,
  type ClientOptions,
  createClient,
  type InputOf,
  type Method,
} from './client/client.ts';
export { ContractError, type ContractErrorCode } from './contract-error.ts';
export {
  CELL_FACTS_MAX,
  COMPARE_MAX,
  COMPARE_MIN,
  DOCUMENT_BYTES_MAX,
  LOSSES_MAX,
  MERGE_INPUTS_MIN,
  PAGE_LIMIT_DEFAULT,
  PAGE_LIMIT_MAX,
  PARAMETER_LENGTH_MAX,
  PUBLICATION_MAX,
  QUERY_LENGTH_MAX,
} from './limits.ts';
export {
  DOCUMENT_MEDIA_TYPES,
  MEDIA_TYPE_CYCLONEDX,
  MEDIA_TYPE_JSON,
  MEDIA_TYPE_PROBLEM,
} from './media-types.ts';
export { PROBLEM_CODES, PROBLEMS, type ProblemCode, type ProblemDefinition } from './problems.ts';
export {
  type DigestReference,
  formatReference,
  isNamespace,
  isProductName,
  isVersionName,
  LATEST,
  NAME_LENGTH_MAX,
  NAMESPACE_LENGTH_MAX,
  parseDigest,
  parseReference,
  type Reference,
  toProductName,
  type VersionReference,
} from './reference.ts';
export { COMMON_PROBLEMS, type ParameterSchema, type RouteDefinition } from './route.ts';
export {
  type AnswerOf,
  type BodyOf,
  type DocumentBody,
  type ParamsOf,
  type QueryOf,
  ROUTES,
  type RouteName,
} from './routes.ts';
export type { Cell, Comparison, ComparisonGroup, DiffAnswer, Row } from './schemas/comparison.ts';
export type { ComponentItem, ComponentUses, EdgeItem, Use } from './schemas/component.ts';
export { CONVERSION_SCHEMA, type ConversionLoss, type ConversionResult } from './schemas/conversion.ts';
export type { FactQuestion, FactQuestionList } from './schemas/fact.ts';
export { type Format, VALIDATION_SCHEMA, type ValidationResult } from './schemas/issue.ts';
export { MERGE_SCHEMA, type MergeRequest, type MergeResult } from './schemas/merge.ts';
export type { Page, Total } from './schemas/page.ts';
export { type ParameterIssue, type Problem, ProblemSchema } from './schemas/problem.ts';
export type { SearchHit } from './schemas/search-hit.ts';
export type { Status } from './schemas/status.ts';
export type { Product, ProductItem, Supplier, SupplierItem, VersionItem } from './schemas/supplier.ts';
export type {
  LensSummary,
  Publisher,
  Receipt,
  StateCounts,
  SupplierName,
  Version,
} from './schemas/version.ts';
export {
  EDGE_KIND_NAMES,
  LENS_NAMES,
  MERGE_FORM_NAMES,
  NODE_KIND_NAMES,
  PRODUCT_KIND_NAMES,
  type ProductKind,
  SCOPE_NAMES,
  STATE_NAMES,
  TARGET_NAMES,
  type TargetName,
} from './vocabulary.ts';
