export { listAt, objectAt, objectsAt, textAt } from './access.ts';
export type {
  DialectRule,
  Edge,
  EdgeKind,
  Node,
  NodeKind,
  Origin,
  SupplyChain,
} from './chain/supply-chain.ts';
export type { Change, ChangeKind, ChangeSide, DiffResult, FactChange, FieldChange } from './change.ts';
export { ISSUE_CODES, type IssueCode } from './codes.ts';
export type {
  Author,
  Fact,
  FactDefinition,
  FactValue,
  Scope,
  Source,
  Statement,
  ValueType,
} from './facts/fact.ts';
export { LENSES, type Lens, type LensWords } from './facts/lens.ts';
export { STALE, STATES, type State, type StateWords } from './facts/state.ts';
export { isJsonObject, type Json, type JsonObject } from './json.ts';
export { type Language, type LocalText, text } from './local-text.ts';
export { pointerParts, pointerTo } from './pointer.ts';
export { ABOUT, NAMESPACE, NONE_FOUND, ownProperty, SEARCHED, UNDISCLOSED } from './property-names.ts';
export { hasErrors, type Issue, type Patch, type Place, type Read, type Severity } from './read.ts';
