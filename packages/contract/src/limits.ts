/** Items of a page when the caller does not say: one screen of a table. */
export const PAGE_LIMIT_DEFAULT = 50;

/** Items of a page at most: keeps every answer below about 1 MB and every query below one index scan. */
export const PAGE_LIMIT_MAX = 500;

/** Columns of a comparison: one is no comparison. */
export const COMPARE_MIN = 2;

/** Columns of a comparison: more do not fit on a screen and cost a query each. */
export const COMPARE_MAX = 5;

/** Bytes of a document that is answered in the request; larger ones belong to the asynchronous way. */
export const DOCUMENT_BYTES_MAX: number = 25 * 1024 * 1024;

/** Characters of a search: longer ones are not what a person types. */
export const QUERY_LENGTH_MAX = 200;

/** Facts shown in one cell of a comparison; the rest is counted. */
export const CELL_FACTS_MAX = 20;

/** Characters of any other text in a query string, such as a cursor or a package URL. */
export const PARAMETER_LENGTH_MAX = 2048;

/** Largest publication number that a column of 32 bits can hold. */
export const PUBLICATION_MAX = 2_147_483_647;

/** Documents of one merge: one is merged with nothing. Their largest number is `MERGE_INPUTS_MAX` of @trasluz/bom. */
export const MERGE_INPUTS_MIN = 2;

/** Losses that a refused conversion lists; without the refusal all of them are told. */
export const LOSSES_MAX = 500;
