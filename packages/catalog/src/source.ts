/**
 * How much a source weighs.
 * `vendor`: the maker of the thing says so. `standard`: a standards body, regulator or law maker published it.
 * `independent-review`: somebody independent examined the thing. `secondary`: somebody else compiled it from others.
 * `press`: journalism, wikis and aggregators. `generally-known`: no document was quoted.
 * `generated`: a program wrote it out of an interface of the maker.
 */
export type Grade =
  | 'vendor'
  | 'standard'
  | 'independent-review'
  | 'secondary'
  | 'press'
  | 'generally-known'
  | 'generated';

/** Whether a source's date is the day it was published or the day somebody took a copy. */
export type DateKind = 'published' | 'snapshot';

/** One document or list that catalogue values cite. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** URL, or `github:owner/name@commit:path`, or "no document". */
  readonly location: string;
  readonly licence: string;
  readonly grade: Grade;
  readonly date: string;
  readonly dateKind: DateKind;
}
