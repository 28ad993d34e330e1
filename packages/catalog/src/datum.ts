/** A value that somebody stated: what, where (ids in `sources.json`) and as of which day, month or year. */
export interface Known<T> {
  readonly value: T;
  /** Ids of {@link Source} rows, at least one. */
  readonly sources: readonly string[];
  /** ISO 8601 date, reduced to month or year where the source tells no more; the newest of its sources. */
  readonly asOf: string;
  /** A reservation of ours: "estimate", "read from the SKU name". */
  readonly note?: string;
}

/** Somebody looked and found nothing: not the same as false, zero or never looked up. */
export interface NotFound {
  readonly value: null;
  readonly searched: Searched;
  readonly note?: string;
}

/** Where and when a value was looked for in vain. */
export interface Searched {
  readonly where: string;
  readonly date: string;
  /** Ids of the {@link Source} rows that were read. */
  readonly sources?: readonly string[];
}

/**
 * One value of a catalogue row. A row property of this type that is absent means that nobody looked;
 * the three standings stay apart on every screen (see {@link standingOf}).
 */
export type Datum<T> = Known<T> | NotFound;

/** A value with the words it was read from. */
export interface Quoted<T> extends Known<T> {
  readonly quote: string;
}

/** A figure, or one figure per variant of the part or per source that disagrees. */
export type Figure = number | Readonly<Record<string, number>>;

/** Which of the three standings a value has. */
export type Standing = 'known' | 'not-found' | 'not-looked-up';

/** Tells whether the datum holds a value. */
export function isKnown<T>(datum: Datum<T> | undefined): datum is Known<T> {
  return datum !== undefined && datum.value !== null;
}

/** The value, or `undefined` when it was not found or never looked up. */
export function knownValue<T>(datum: Datum<T> | undefined): T | undefined {
  return isKnown(datum) ? datum.value : undefined;
}

/** The standing of a row property, absent ones included. */
export function standingOf(datum: Datum<unknown> | undefined): Standing {
  if (datum === undefined) return 'not-looked-up';
  return datum.value === null ? 'not-found' : 'known';
}
