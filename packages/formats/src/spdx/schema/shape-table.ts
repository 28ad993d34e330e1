/** What a member of an SPDX class holds: a plain kind by name, a list of words, or elements of a class. */
export type SpdxKind = string | readonly string[] | { readonly class: string };

/** One member of a class: its kind and, for a list, how many items it must have at least. */
export type SpdxMember = readonly [kind: SpdxKind, listMin?: number];

/** One class with what it adds to the class it extends. */
export interface SpdxClass {
  readonly extends?: string;
  /** How an instance is identified; absent for a class that has no instances of its own. */
  readonly id?: '@id' | 'spdxId';
  readonly members?: Readonly<Record<string, SpdxMember>>;
  readonly required?: readonly string[];
}

/** The facts of the official JSON schema, without its repetitions. */
export interface SpdxShapeTable {
  readonly classes: Readonly<Record<string, SpdxClass>>;
  /** Names that stand for an individual where an element of the class is asked for. */
  readonly individuals: Readonly<Record<string, readonly string[]>>;
}
