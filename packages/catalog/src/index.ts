export type { Accelerator, AttestationKind, PeakDenseTflops, Portability, Sales } from './accelerator.ts';
export type { Authorization } from './authorization.ts';
export {
  type Catalog,
  type CatalogData,
  createCatalog,
  type InstanceTypes,
  type Regions,
} from './catalog.ts';
export { CatalogError, type CatalogErrorCode } from './catalog-error.ts';
export type { AiService, Cloud } from './cloud.ts';
export {
  type Datum,
  type Figure,
  isKnown,
  type Known,
  knownValue,
  type NotFound,
  type Quoted,
  type Searched,
  type Standing,
  standingOf,
} from './datum.ts';
export type { DigestAlgorithm, FirmwareDigest, FirmwareReview } from './firmware-review.ts';
export type { FirmwareReviews } from './firmware-reviews.ts';
export type { Foundry } from './foundry.ts';
export type { HostedModel } from './hosted-model.ts';
export type { KubernetesName, TerraformType } from './infrastructure-name.ts';
export type { InstanceType } from './instance-type.ts';
export type { Adequacy, Jurisdiction } from './jurisdiction.ts';
export { loadCatalog, loadCatalogData } from './load.ts';
export { type Lookup, NAME_LENGTH_MAX, normaliseAlias } from './lookup.ts';
export type { ModelFacts } from './model-facts.ts';
export type { Region } from './region.ts';
export type { Row } from './row.ts';
export type { Sdk, SdkPackage } from './sdk.ts';
export type { Sdks } from './sdks.ts';
export type { DateKind, Grade, Source } from './source.ts';
export type { Subprocessor } from './subprocessor.ts';
export type { Supplier, SupplierRole } from './supplier.ts';
export type { Suppliers } from './suppliers.ts';
