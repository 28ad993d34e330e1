/**
 * One property of another vocabulary, told in ours: rules are data that `formats` exports. The parts that are absent
 * ask and change nothing.
 */
export interface DialectRule {
  /** Exact property name, or a prefix that ends in `*`. */
  readonly property: string;
  /** The `trasluz:` or `cdx:` property it stands for, or a native place as the `readFrom` of a fact writes it. */
  readonly means: string;
  /** Values to rewrite; others are kept. */
  readonly values?: Readonly<Record<string, string>>;
  /** Only the values of `values` are told; a property with another value keeps its name. */
  readonly isClosed?: true;
  /** Values that say nothing, such as the zero of a writer that knew no number: the property keeps its name. */
  readonly except?: readonly string[];
  /** What the property tells whatever its value is, where its presence is the statement. */
  readonly says?: string;
  /** What separates the items of a list that is written as one text. */
  readonly separator?: string;
  /** Words before the value that are no part of it. */
  readonly lead?: string;
  /** A property that has to stand in the same list, with one of these values where some are named. */
  readonly beside?: { readonly property: string; readonly values?: readonly string[] };
}
