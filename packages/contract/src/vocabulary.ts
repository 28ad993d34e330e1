import type {
  EdgeKind,
  IssueCode,
  Lens,
  MatchKey,
  MergeForm,
  NodeKind,
  Scope,
  State,
  UnresolvedReason,
  ValueType,
} from '@trasluz/bom';
import { ISSUE_CODES, LENSES, STATES } from '@trasluz/bom';

/** The names of the states, in the order in which they are shown. */
export const STATE_NAMES: readonly State[] = namesOf(STATES);

/** The names of the lenses, in the order in which they are shown. */
export const LENS_NAMES: readonly Lens[] = namesOf(LENSES);

/** The codes that an issue of a document can carry. */
export const ISSUE_CODE_NAMES: readonly IssueCode[] = namesOf(ISSUE_CODES);

/** The kinds of things in a document; a record, so that a kind missing here does not compile. */
const NODE_KIND_RECORD: Readonly<Record<NodeKind, true>> = {
  system: true,
  model: true,
  dataset: true,
  software: true,
  accelerator: true,
  firmware: true,
  service: true,
  endpoint: true,
  zone: true,
  identity: true,
  key: true,
  tool: true,
  region: true,
  jurisdiction: true,
  organization: true,
};

const EDGE_KIND_RECORD: Readonly<Record<EdgeKind, true>> = {
  contains: true,
  'depends-on': true,
  'derived-from': true,
  'trained-on': true,
  'evaluated-on': true,
  'trained-with': true,
  'runs-on': true,
  'hosted-in': true,
  'stored-in': true,
  'located-in': true,
  'provided-by': true,
  'controlled-by': true,
  'manufactured-by': true,
  exposes: true,
  calls: true,
  'authenticates-with': true,
  'in-zone': true,
  'flows-to': true,
  'protected-by': true,
};

const SCOPE_RECORD: Readonly<Record<Scope, true>> = {
  supplier: true,
  product: true,
  version: true,
  node: true,
  endpoint: true,
};

const VALUE_TYPE_RECORD: Readonly<Record<ValueType, true>> = {
  text: true,
  number: true,
  boolean: true,
  date: true,
  country: true,
  url: true,
  enum: true,
  share: true,
  digest: true,
};

/** The kinds of nodes. */
export const NODE_KIND_NAMES: readonly NodeKind[] = namesOf(NODE_KIND_RECORD);

/** The kinds of relations. */
export const EDGE_KIND_NAMES: readonly EdgeKind[] = namesOf(EDGE_KIND_RECORD);

/** What a fact can be about. */
export const SCOPE_NAMES: readonly Scope[] = namesOf(SCOPE_RECORD);

/** The types of a fact's value. */
export const VALUE_TYPE_NAMES: readonly ValueType[] = namesOf(VALUE_TYPE_RECORD);

/** What a product is: the kind of the subject of its document. Any kind can occur. */
export type ProductKind = NodeKind;

/** The kinds of things that are published as products, in the order in which a filter offers them; others can occur. */
export const PRODUCT_KIND_NAMES: readonly ProductKind[] = [
  'system',
  'model',
  'dataset',
  'accelerator',
  'service',
  'software',
];

/** What a document can be written as; a test of the API holds these and the writers of @trasluz/formats equal. */
export const TARGET_NAMES = ['cdx1.7', 'cdx1.6', 'cdx1.7-xml', 'cdx1.6-xml', 'spdx3'] as const;

/** One of those. */
export type TargetName = (typeof TARGET_NAMES)[number];

/** How documents can be merged; a record, so that a form missing here does not compile. */
const MERGE_FORM_RECORD: Readonly<Record<MergeForm, true>> = { flat: true, hierarchical: true };

const MATCH_KEY_RECORD: Readonly<Record<MatchKey, true>> = {
  purl: true,
  digest: true,
  alias: true,
  name: true,
  content: true,
};

const UNRESOLVED_REASON_RECORD: Readonly<Record<UnresolvedReason, true>> = {
  'identifiers-contradict': true,
  'part-of-several': true,
  'part-of-itself': true,
  'signature-broken': true,
  'expression-not-read': true,
  'pointer-to-nothing': true,
  'not-attributable': true,
};

/** How documents can be merged: parts stay where they are listed, or below the subject of their document. */
export const MERGE_FORM_NAMES: readonly MergeForm[] = namesOf(MERGE_FORM_RECORD);

/** By what things of several documents are found to be one, the strongest first. */
export const MATCH_KEY_NAMES: readonly MatchKey[] = namesOf(MATCH_KEY_RECORD);

/** Why a merge leaves something to a person. */
export const UNRESOLVED_REASON_NAMES: readonly UnresolvedReason[] = namesOf(UNRESOLVED_REASON_RECORD);

function namesOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  // `Object.keys` is typed as text; the record's type is closed, so its keys are exactly K.
  return Object.keys(record) as K[];
}
