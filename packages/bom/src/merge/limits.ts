/** Inputs beyond this are refused: a fleet of scans has hundreds, and what is said is compared across all of them. */
export const MERGE_INPUTS_MAX = 1000;

/** Canonical text of all inputs together, in UTF-16 units: the result has to be written as one text, which V8 ends at 2^29. */
export const MERGE_LENGTH_MAX: number = 2 ** 28;

/** Levels of a document: `parse` takes 64; a document that was built by hand may be no deeper than this. */
export const MERGE_DEPTH_MAX = 128;

/** Parts within parts of the result: each takes two of the 64 levels that `parse` takes, and has content of its own. */
export const MERGE_NESTING_MAX = 20;

/** Places that the citations of the result name; one citation of a whole document may stand for all that is in it. */
export const MERGE_PLACES_MAX = 4_000_000;
