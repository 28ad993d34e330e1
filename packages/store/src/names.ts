import { StoreError } from './store-error.ts';

/** Longest namespace, product, version or domain in UTF-16 units: an index row of PostgreSQL ends at 2,704 bytes. */
export const NAME_LENGTH_MAX = 200;

/**
 * Refuses a name that cannot be a key: empty, too long, or with control characters or half a surrogate pair. Keys are
 * never rewritten, since two different names could then become one.
 */
export function assertName(what: string, name: string): void {
  const isKeepable = name.length > 0 && name.length <= NAME_LENGTH_MAX && name.isWellFormed();
  if (isKeepable && !CONTROL.test(name)) return;
  throw new StoreError(
    'bad-name',
    `Cannot use ${JSON.stringify(name.slice(0, NAME_LENGTH_MAX))} as ${what}: 1 to ${NAME_LENGTH_MAX} characters, none of them a control character`,
  );
}

/** Tells whether text is a SHA-256 in the only form that is kept: 64 hex digits in lower case. */
export function isDigest(text: string): boolean {
  return DIGEST.test(text);
}

const DIGEST = /^[0-9a-f]{64}$/;

const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
