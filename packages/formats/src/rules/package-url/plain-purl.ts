/** Longer ones are left to the parser, which has its own bound. */
const LENGTH_MAX = 200;

/**
 * Types whose names, namespaces and versions may be any text by the purl specification, with plain names: a parser
 * takes all of these.
 */
const PLAIN =
  /^pkg:(?:cargo|deb|gem|generic|github|huggingface|npm|nuget|pypi|rpm)\/(?:(?:%40)?[A-Za-z\d][\w.-]*\/)?[A-Za-z\d][\w.-]*(?:@[A-Za-z\d][\w.+-]*)?$/;

/** Tells whether a package URL is of the usual kind that needs no parser; false says nothing about it. */
export function isPlainPurl(text: string): boolean {
  return text.length <= LENGTH_MAX && PLAIN.test(text);
}
