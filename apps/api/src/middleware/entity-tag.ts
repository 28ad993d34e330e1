/** The strong entity tag of a document: its digest. */
export function entityTag(digest: string): string {
  return `"${digest}"`;
}

/** Tells whether `If-None-Match` names a document, by the weak comparison that RFC 9110 §13.1.2 asks for. */
export function matchesTag(header: string | undefined, digest: string): boolean {
  if (header === undefined) return false;
  const tags = header.split(',').map((tag) => tag.trim().replace(/^W\//u, ''));
  return tags.includes('*') || tags.includes(entityTag(digest));
}
