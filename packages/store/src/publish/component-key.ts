import { createHash } from 'node:crypto';
import type { ComponentItem } from './publish-input.ts';

/**
 * The text that identifies a component across documents: its purl; else its name, version and supplier together with
 * its kind, and its digests where it has some. Two texts are the same component exactly when they are equal.
 */
export function componentKey(item: ComponentItem): string {
  if (item.purl !== undefined) return JSON.stringify(['purl', item.purl]);
  const { kind, name, version = null, supplier = null, digests } = item;
  return JSON.stringify(['name', kind, name, version, supplier, digests]);
}

/** SHA-256 of a component key in hex: the primary key of the interned identity. */
export function componentDigest(item: ComponentItem): string {
  return createHash('sha256').update(componentKey(item)).digest('hex');
}
