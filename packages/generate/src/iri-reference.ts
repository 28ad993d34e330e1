/** Longest reference that is taken over; browsers and servers stop at about this length. */
const IRI_CHARS_MAX = 2_000;

/** What RFC 3987 never allows bare in a reference, and `%` that starts no escape. */
const FORBIDDEN = /[\u0000-\u0020\u007f-\u00a0"<>\\^`{|}]|%(?![0-9A-Fa-f]{2})/;

/** Returns the text when it can stand in a field of format `iri-reference`, else `undefined`. Never repairs. */
export function toIriReference(text: string): string | undefined {
  if (text.length === 0 || text.length > IRI_CHARS_MAX || FORBIDDEN.test(text) || !text.isWellFormed())
    return undefined;
  // "a:b" reads as a scheme; a first segment with a colon is only right when it is one.
  return /^[^/?#]*:/.test(text) && !/^[A-Za-z][A-Za-z0-9+.-]*:/.test(text) ? undefined : text;
}

/** Writes the path of a file of the artefact as a relative reference. */
export function pathReference(path: string): string {
  return `./${path.toWellFormed().split('/').map(encodeURIComponent).join('/')}`;
}
