import { ContractError } from './contract-error.ts';

/** The version name that stands for the newest one; it cannot be published. */
export const LATEST = 'latest';

/** Characters of a namespace at most: RFC 1035 §2.3.4. */
export const NAMESPACE_LENGTH_MAX = 253;

/** Characters of a product or version name at most: they become parts of a URL path and index keys. */
export const NAME_LENGTH_MAX = 128;

/** A published version by its name. */
export interface VersionReference {
  readonly kind: 'version';
  /** The publisher's domain, lower case. */
  readonly namespace: string;
  /** Lower case. */
  readonly product: string;
  /** As published, or `latest`. */
  readonly version: string;
}

/** A document by its digest. */
export interface DigestReference {
  readonly kind: 'digest';
  /** `sha256:<64 lower-case hexadecimal digits>`. */
  readonly digest: string;
}

/** The two ways to name a document. */
export type Reference = VersionReference | DigestReference;

const NAMESPACE = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u;
const PRODUCT = /^[a-z0-9](?:[._-]?[a-z0-9])*$/u;
const VERSION = /^[A-Za-z0-9](?:[._+:-]?[A-Za-z0-9])*$/u;
const DIGEST = /^sha256:[0-9a-f]{64}$/u;

/** Tells whether a text can be a namespace: a lower-case domain name with at least two labels. */
export function isNamespace(value: string): boolean {
  return value.length <= NAMESPACE_LENGTH_MAX && NAMESPACE.test(value);
}

/** Tells whether a text can name a product: lower-case letters and digits, single `.`, `_`, `-` between them. */
export function isProductName(value: string): boolean {
  return value.length <= NAME_LENGTH_MAX && PRODUCT.test(value);
}

/** Tells whether a text can name a version: letters and digits, single `.`, `_`, `+`, `:`, `-` between them. */
export function isVersionName(value: string): boolean {
  return value.length <= NAME_LENGTH_MAX && VERSION.test(value);
}

/**
 * Reads `<namespace>/<product>@<version>` or `sha256:<hex>`; the version may be `latest`.
 * Throws `ContractError` with code `reference-invalid` and says what is expected.
 */
export function parseReference(value: string): Reference {
  if (value.startsWith('sha256:')) return { kind: 'digest', digest: parseDigest(value) };
  const slash = value.indexOf('/');
  const at = value.indexOf('@', slash);
  if (slash < 1 || at < 0) {
    throw invalid(value, 'expected "namespace/product@version" or "sha256:" and 64 digits');
  }
  const namespace = value.slice(0, slash);
  const product = value.slice(slash + 1, at);
  const version = value.slice(at + 1);
  if (!isNamespace(namespace)) throw invalid(value, `"${namespace}" is not a lower-case domain name`);
  if (!isProductName(product)) {
    throw invalid(value, `"${product}" is not a product name of lower-case letters, digits, ".", "_", "-"`);
  }
  if (!isVersionName(version)) {
    throw invalid(value, `"${version}" is not a version of letters, digits, ".", "_", "+", ":", "-"`);
  }
  return { kind: 'version', namespace, product, version };
}

/** Reads a digest with or without its `sha256:` prefix and returns it with the prefix. */
export function parseDigest(value: string): string {
  const digest = value.startsWith('sha256:') ? value : `sha256:${value}`;
  if (DIGEST.test(digest)) return digest;
  throw new ContractError(
    'digest-invalid',
    `Cannot read digest "${shortened(value)}": expected "sha256:" and 64 lower-case hexadecimal digits`,
  );
}

/** Writes a reference the way `parseReference` reads it. */
export function formatReference(reference: Reference): string {
  if (reference.kind === 'digest') return reference.digest;
  return `${reference.namespace}/${reference.product}@${reference.version}`;
}

/**
 * Makes a product name of any text, for a proposal that a person can change: `Llama 3.1 8B` is `llama-3.1-8b`.
 * Returns `undefined` when nothing is left of it.
 */
export function toProductName(value: string): string | undefined {
  const name = value
    .normalize('NFKD')
    .replaceAll(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/gu, '-')
    .replaceAll(/([._-])[._-]+/gu, '$1')
    .slice(0, NAME_LENGTH_MAX)
    .replaceAll(/^[._-]+|[._-]+$/gu, '');
  return isProductName(name) ? name : undefined;
}

function invalid(value: string, reason: string): ContractError {
  return new ContractError('reference-invalid', `Cannot read reference "${shortened(value)}": ${reason}`);
}

/** Messages quote what was sent, but not all of it: a reference can be as long as a request line. */
function shortened(value: string): string {
  return value.length > 160 ? `${value.slice(0, 159)}…` : value;
}
