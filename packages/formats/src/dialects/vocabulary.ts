import type { DialectRule } from '@trasluz/bom';

/** A name of another vocabulary that is not told in ours, and why. */
export interface Untold {
  /** Exact property name, or a prefix that ends in `*`. */
  readonly property: string;
  readonly why: string;
}

/** One other vocabulary: who writes it, where that was read, and what of it is told in ours. */
export interface Vocabulary {
  /** Its names: prefixes that end in `*`. */
  readonly names: readonly string[];
  /** The tool or organization that writes it. */
  readonly writer: string;
  /** Where its names and meanings were read: repository, commit or version, date. Nothing else was taken over. */
  readonly source: string;
  /**
   * Only what certainly means the same thing in the same unit: a likely guess would turn into somebody's statement.
   */
  readonly rules: readonly DialectRule[];
  /** Names whose meaning was seen, and that no fact asks for or that has no certain counterpart. */
  readonly known: readonly Untold[];
  /** Names whose meaning could not be seen in a source, or that several writers use for different things. */
  readonly unclear: readonly Untold[];
}
