import type { FileDigests } from './files.ts';

/** The parts of a card's prose that have a place in a model card. */
export type Section =
  | 'users'
  | 'use-cases'
  | 'out-of-scope'
  | 'limitations'
  | 'tradeoffs'
  | 'ethics'
  | 'training-data'
  | 'evaluation'
  | 'environment';

/** A licence as a file states it: an id of the SPDX list, or a name where the list has none. */
export interface LicenceStatement {
  readonly id?: string;
  readonly name?: string;
  readonly url?: string;
  /** `declared` by the author in a field, or `concluded` here from the text of a licence file. */
  readonly acknowledgement: 'declared' | 'concluded';
}

/** One file of the artefact as it goes into the document. */
export interface FileStatement {
  readonly path: string;
  readonly digests?: FileDigests;
  /** Digest that a Git LFS pointer states for content that is not here. */
  readonly pointerSha256?: string;
  /** Weight format by name and content: `safetensors`, `gguf`, `onnx`, `pickle` … */
  readonly format?: string;
  /** Number of tensor elements in the file, where its header tells it. */
  readonly elements?: string;
}

/** One result of a card's model index. All text, as the schema asks. */
export interface MetricStatement {
  readonly type: string;
  readonly value: string;
  readonly slice?: string;
}

/** A model that this one was made from. */
export interface AncestorStatement {
  readonly name: string;
  /** `adapter`, `finetune`, `merge` or `quantized`, as the artefact says it. */
  readonly relation?: string;
}

/** The kinds of claim that are one text. */
type TextKind =
  | 'name'
  | 'version'
  | 'description'
  | 'task'
  | 'family'
  | 'architecture'
  | 'library'
  | 'tag'
  | 'author'
  | 'manufacturer'
  | 'signature'
  | 'card';

/** One claim for each kind of text, so that a kind can be picked from the union. */
type TextClaim<K extends TextKind = TextKind> = K extends TextKind
  ? { readonly kind: K; readonly value: string }
  : never;

/** A property of the model card or of the model, by its full name. */
type PropertyClaim<K extends 'card-property' | 'model-property' = 'card-property' | 'model-property'> =
  K extends string ? { readonly kind: K; readonly name: string; readonly value: string } : never;

/** What a finding says; each kind has one place in the document. */
export type Claim =
  | TextClaim
  | PropertyClaim
  | { readonly kind: 'licence'; readonly licence: LicenceStatement }
  | { readonly kind: 'dataset'; readonly name: string; readonly role?: 'evaluation' }
  | { readonly kind: 'ancestor'; readonly ancestor: AncestorStatement }
  | { readonly kind: 'metric'; readonly metric: MetricStatement }
  | { readonly kind: 'prose'; readonly section: Section; readonly heading: string; readonly text: string }
  | { readonly kind: 'file'; readonly file: FileStatement };

/** One claim and the place it was read from: a file, then `#` and the field or heading. */
export type Finding = Claim & { readonly from: string };

/** Picks the findings of one kind, in the order in which they were found. */
export function findingsOf<K extends Claim['kind']>(
  findings: readonly Finding[],
  kind: K,
): readonly Extract<Finding, { readonly kind: K }>[] {
  return findings.filter(
    (finding): finding is Extract<Finding, { readonly kind: K }> => finding.kind === kind,
  );
}
