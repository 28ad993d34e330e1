import { type JsonObject, ownProperty } from '@trasluz/bom';
import { type FileStatement, type Finding, findingsOf } from '../finding.ts';
import { fromHex, toHex } from '../hex.ts';
import { areNumberedThrough } from '../numbered-parts.ts';

/** Digests of the model as a whole, with the property that says how they were made. */
export interface ModelDigest {
  readonly hashes: readonly JsonObject[];
  readonly properties: readonly JsonObject[];
}

const NONE: ModelDigest = { hashes: [], properties: [] };

/** Top-level names that the model signing specification leaves out (OMS v1.0 §6.2), and the signature itself. */
const LEFT_OUT = new Set(['.git', '.gitignore', '.gitattributes', '.github', 'model.sig']);

/**
 * Gives the model the digest of its weights where they are one file, else the root digest of the OpenSSF model signing
 * specification over all files. Neither when a digest is missing or only stated by a pointer, nor when a numbered part
 * of the weights is missing: the digest of what is here would be that of another model.
 */
export async function modelDigest(findings: readonly Finding[]): Promise<ModelDigest> {
  const files = findingsOf(findings, 'file').map(({ file }) => file);
  // Without its content a pointer shows no format, and still it stands for weights.
  const weights = files.filter((file) => (file.format ?? file.pointerSha256) !== undefined);
  if (!areNumberedThrough(weights.map(({ path }) => path))) return NONE;
  const [only, ...others] = weights;
  if (only !== undefined && others.length === 0) return digestOfFile(only);
  const root = only === undefined ? undefined : await rootDigest(files);
  if (root === undefined) return NONE;
  return { hashes: [{ alg: 'SHA-256', content: root }], properties: [method('oms-v1-root')] };
}

/** SHA-256 over the raw SHA-256 digests of the files, sorted by path in code point order (OMS v1.0 §6.4, §6.5.1). */
export async function rootDigest(files: readonly FileStatement[]): Promise<string | undefined> {
  const covered = files.filter(({ path }) => !LEFT_OUT.has(path.split('/')[0] ?? path));
  const hashed = covered.filter(({ digests }) => digests !== undefined);
  if (covered.length === 0 || hashed.length < covered.length) return undefined;
  const sorted = hashed.toSorted((a, b) => compareCodePoints(a.path, b.path));
  const digests = sorted.map(({ digests }) => digests?.sha256 ?? '');
  const sum = await crypto.subtle.digest('SHA-256', fromHex(digests.join('')));
  return toHex(new Uint8Array(sum));
}

/** Texts themselves compare by halves of characters beyond the first plane, which puts those before U+E000. */
function compareCodePoints(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return (a.codePointAt(at) ?? -1) - (b.codePointAt(at) ?? -1);
}

function digestOfFile({ digests }: FileStatement): ModelDigest {
  if (digests === undefined) return NONE;
  const hashes = [
    { alg: 'SHA-256', content: digests.sha256 },
    { alg: 'SHA-512', content: digests.sha512 },
  ];
  return { hashes, properties: [method('file')] };
}

function method(value: string): JsonObject {
  return { name: ownProperty('hash:method'), value };
}
