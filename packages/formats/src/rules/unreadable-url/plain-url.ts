/**
 * Lower-case names with a last label of letters, and a path of unreserved signs: no label that could be Punycode or a
 * number, so every parser of URLs takes it.
 */
const PLAIN = /^https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]+(?:\/[\w.~/-]*)?$/;

/** Tells whether a URL is of the usual kind that needs no parser; false says nothing about it. */
export function isPlainUrl(url: string): boolean {
  return PLAIN.test(url);
}
