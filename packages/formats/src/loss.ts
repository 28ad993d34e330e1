/** One thing that a conversion could not say in the form it wrote. What is in no loss came over whole. */
export interface Loss {
  /** RFC 6901 pointer into the document that was converted. */
  readonly pointer: string;
  /** What is lost, as a noun phrase that quotes the member or value. */
  readonly what: string;
  /** Why the other form cannot hold it, as a sentence without a full stop. */
  readonly why: string;
  /** What says part of it instead: a pointer into what was written, or words; absent when nothing does. */
  readonly approximatedBy?: string;
}

/** What a writer made, and what did not come over; losses are in the order of the document that was converted. */
export interface Written<T> {
  readonly value: T;
  readonly losses: readonly Loss[];
}
