import { createHash } from 'node:crypto';
import { componentKey } from '@trasluz/bom';
import type { ComponentItem } from './publish-input.ts';
import { storableText } from './storable-json.ts';

/**
 * SHA-256 in hex of the kind and the `componentKey` of a thing: the primary key of its interned identity. The kind is
 * part of it, since an organisation and a system of one name are not one thing. The key is made of the text that the
 * row will have: what PostgreSQL cannot keep has no canonical form either.
 */
export function componentDigest({ kind, name, version, purl, digests }: ComponentItem): string {
  const key = componentKey({
    name: storableText(name),
    digests: digests.map(storableText),
    ...(version === undefined ? {} : { version: storableText(version) }),
    ...(purl === undefined ? {} : { purl: storableText(purl) }),
  });
  return createHash('sha256').update(`${kind} ${key}`).digest('hex');
}
