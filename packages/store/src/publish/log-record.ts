import type { Publication } from './publish-input.ts';

/**
 * The leaf of a publication: a small record of digest and ids, never the document. The text is what will be hashed, so
 * the order of its members is part of the format.
 */
export function logRecord(publication: Publication): string {
  const { number, namespace, product, version, digest, publishedAt } = publication;
  return JSON.stringify({ number, namespace, product, version, digest: `sha256:${digest}`, publishedAt });
}
