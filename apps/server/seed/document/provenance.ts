import type { Known, Row } from '@trasluz/catalog';

/** Where one statement comes from: the same shape as a value of the catalogue, without the value. */
export interface Provenance {
  /** Ids of sources, at least one. */
  readonly sources: readonly string[];
  /** ISO 8601 date, perhaps reduced to month or year. */
  readonly asOf: string;
  /** A reservation: "estimate", "for customers in the EU". */
  readonly note?: string;
  /** The words it was read from. */
  readonly quote?: string;
}

/** The provenance of a catalogue value. */
export function provenanceOf(datum: Known<unknown> & { readonly quote?: string }): Provenance {
  const { sources, asOf, note, quote } = datum;
  return {
    sources,
    asOf,
    ...(note === undefined ? {} : { note }),
    ...(quote === undefined ? {} : { quote }),
  };
}

/** The provenance of the row itself: who names the thing. */
export function provenanceOfRow(row: Pick<Row, 'sources' | 'asOf'>): Provenance {
  return { sources: row.sources, asOf: row.asOf };
}
