import { digestOf, type Hash } from '../canonical.ts';

/**
 * Makes the serial number of a document from what it is made of: a UUID of version 8 (RFC 9562 §5.8) whose bits are
 * those of a SHA-256, so that the same parts give the same number at any time.
 */
export function serialNumberOf(parts: readonly string[], hash: Hash): string {
  const digest = digestOf(new TextEncoder().encode(JSON.stringify(parts)), hash);
  const variant = ((Number.parseInt(digest.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  const uuid = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ];
  return `urn:uuid:${uuid.join('-')}`;
}
