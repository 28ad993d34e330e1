export { listAt, objectAt, objectsAt, textAt } from './access.ts';
export type {
  Address,
  Annotation,
  Attachment,
  Bom,
  Citation,
  Component,
  ComponentData,
  ComponentEvidence,
  ComponentHash,
  ComponentType,
  Composition,
  Contact,
  Declarations,
  Definitions,
  Dependency,
  EnergyConsumption,
  EnergyProvider,
  ExternalReference,
  Formula,
  License,
  LicenseChoice,
  Metadata,
  ModelCard,
  Organization,
  Property,
  Service,
  ServiceData,
  Standard,
  Vulnerability,
  Workflow,
} from './bom.ts';
export { BomError, type BomErrorCode } from './bom-error.ts';
export { type Breadcrumbs, breadcrumb, breadcrumbsOf, displayName } from './breadcrumb.ts';
export { canonicalBytes, canonicalJson, digestOf, type Hash } from './canonical.ts';
export { serviceRole } from './chain/component-kind.ts';
export { type Copy, copiesOf } from './chain/copies.ts';
export type { DialectRule } from './chain/dialect-rule.ts';
export { containerOf, type Direction, edgesOfKind } from './chain/edge-index.ts';
export type {
  AffectedBy,
  Edge,
  EdgeIndex,
  EdgeKind,
  EdgesByKind,
  Node,
  NodeKind,
  Origin,
  Run,
  StatedProperty,
  SupplyChain,
} from './chain/supply-chain.ts';
export { supplyChain } from './chain/view.ts';
export type { Change, ChangeKind, ChangeSide, DiffResult, FactChange, FieldChange } from './change.ts';
export { ISSUE_CODES, type IssueCode } from './codes.ts';
export type { ElementKind } from './element-kind.ts';
export { AUTHOR_SAYS_UNKNOWN } from './facts/decide.ts';
export type {
  Author,
  Evidence,
  Fact,
  FactDefinition,
  FactValue,
  Scope,
  Source,
  Statement,
  ValueType,
} from './facts/fact.ts';
export { LENSES, type Lens, type LensWords } from './facts/lens.ts';
export { DOCUMENT_SUBJECT, type FactOptions, readFacts } from './facts/read-facts.ts';
export { FACTS, factById, factsOfLens } from './facts/registry.ts';
export { STALE, STATES, type State, type StateWords } from './facts/state.ts';
export { REQUIREMENT_FACT } from './facts/verdicts.ts';
export { componentKey } from './identity/component-key.ts';
export { digestsOf, type Identity, type IdentityKey, identityOf } from './identity/identity.ts';
export { normalPurl } from './identity/purl.ts';
export { sameThing } from './identity/same-thing.ts';
export { isJsonObject, type Json, type JsonObject } from './json.ts';
export { type Language, type LocalText, text } from './local-text.ts';
export { MERGE_DEPTH_MAX, MERGE_INPUTS_MAX, MERGE_LENGTH_MAX, MERGE_PLACES_MAX } from './merge/limits.ts';
export { type MergeOptions, merge } from './merge/merge.ts';
export type {
  Claim,
  Contradiction,
  InputPlace,
  Match,
  MatchKey,
  Merged,
  MergedInput,
  MergeForm,
  MergeInput,
  MergeReport,
  Renaming,
  Unresolved,
  UnresolvedReason,
} from './merge/merged.ts';
export { type Decoded, decodeUtf8, type Utf8Fault } from './parse/decode.ts';
export { PARSE_LIMITS, type ParseLimits } from './parse/limits.ts';
export { createLines, type Lines } from './parse/lines.ts';
export { createLocator, type Locator } from './parse/locator.ts';
export { parse } from './parse/parse.ts';
export { pointerParts, pointerTo } from './pointer.ts';
export {
  ABOUT,
  ALSO_STATED,
  COMMITMENT,
  CONTAINS,
  MERGED_FROM,
  NAMESPACE,
  NONE_FOUND,
  ownProperty,
  SEARCHED,
  UNDISCLOSED,
} from './property-names.ts';
export { hasErrors, type Issue, type Patch, type Place, type Read, type Severity } from './read.ts';
export { commitmentTo, type Opening } from './redact/commitment.ts';
export { type OpeningResult, openCommitment } from './redact/open-commitment.ts';
export { type Redaction, type RedactOptions, redact } from './redact/redact.ts';
export { isUndisclosedWord, parseUndisclosedWord, type UndisclosedWord } from './undisclosed-word.ts';
export { applyEdits, type Edit } from './upgrade/edits.ts';
export type { UpgradeNote } from './upgrade/note.ts';
export { type Upgrade, upgrade } from './upgrade/upgrade.ts';
export { childAt, valueAt } from './value-at.ts';
export {
  type Declaration,
  declarationsOf,
  type Element,
  elementsOf,
  type Reference,
  referencesOf,
  type Visitor,
  walk,
} from './walk.ts';
export { type Target, WALK_PATHS } from './walk-paths.ts';
