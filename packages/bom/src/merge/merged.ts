import type { Json, JsonObject } from '../json.ts';

/** One document to merge, in the form of any CycloneDX version that `upgrade` reads. */
export interface MergeInput {
  readonly bom: JsonObject;
  /** What the report calls it, such as a file name; it has no effect on the result. */
  readonly name?: string;
}

/** `flat` keeps every part where it was listed; `hierarchical` lists the parts of each input below its subject. */
export type MergeForm = 'flat' | 'hierarchical';

/** By which identifier things of several documents were found to be one. */
export type MatchKey = 'purl' | 'digest' | 'alias' | 'name' | 'content';

/** From the strongest to the weakest. */
export const STRENGTH: readonly MatchKey[] = ['purl', 'digest', 'alias', 'name', 'content'];

/** A place in one of the inputs: its position in the list that was given, and a pointer into its 1.7 form. */
export interface InputPlace {
  readonly input: number;
  readonly pointer: string;
}

/** One input as it was told apart from the others. */
export interface MergedInput {
  readonly input: number;
  readonly name?: string;
  /** SHA-256 of the canonical bytes of its 1.7 form. */
  readonly digest: string;
  readonly serialNumber?: string;
  readonly version?: number;
  readonly timestamp?: string;
  /** Who speaks in it: its authors, else its manufacturer, its supplier or its tools. */
  readonly authors: readonly string[];
}

/** Things of several inputs that became one thing of the result. */
export interface Match {
  /** The strongest of the identifiers that joined them. */
  readonly by: MatchKey;
  readonly pointers: readonly InputPlace[];
  /** Where it stands in the result. */
  readonly pointer: string;
}

/** A bom-ref that was given another name, with every reference to it. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
  readonly input: number;
}

/** What one side of a contradiction says; several authors may say the same. */
export interface Claim {
  readonly author: string;
  readonly value: Json;
}

/** Statements that exclude each other; the first of them stands at the pointer, the others beside it. */
export interface Contradiction {
  readonly pointer: string;
  readonly statements: readonly Claim[];
}

/** Why something could not be carried over or decided. */
export type UnresolvedReason =
  | 'identifiers-contradict'
  | 'part-of-several'
  | 'part-of-itself'
  | 'signature-broken'
  | 'expression-not-read'
  | 'pointer-to-nothing'
  | 'not-attributable';

/** Something that a person should look at. */
export interface Unresolved {
  readonly why: UnresolvedReason;
  /** What it is about: an identifier, a bom-ref, an expression. */
  readonly about: string;
  readonly places: readonly InputPlace[];
}

/** What a merge did; every list is in the order of the result. */
export interface MergeReport {
  readonly inputs: readonly MergedInput[];
  readonly matched: readonly Match[];
  readonly renamed: readonly Renaming[];
  readonly contradicted: readonly Contradiction[];
  readonly unresolved: readonly Unresolved[];
}

/** A merged document in the 1.7 form, with what was done to make it. */
export interface Merged {
  readonly bom: JsonObject;
  readonly report: MergeReport;
}
