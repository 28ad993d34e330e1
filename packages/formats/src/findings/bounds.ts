/** Root causes told one by one; beyond it faults are put together by family, so a document of faults stays readable. */
export const ROOT_CAUSES_MAX = 200;

/** Further places of one cause that are named; the rest is only counted. */
export const ALSO_PLACES_MAX = 20;

/** Longest piece of a document that a message quotes. */
export const QUOTE_LENGTH_MAX = 120;
