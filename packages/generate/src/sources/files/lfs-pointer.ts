/** First line of every Git LFS pointer (Git LFS specification, version 1). */
const FIRST_LINE: Uint8Array = new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n');

/** A pointer is never larger than this (Git LFS specification: "less than 1024 bytes"). */
const POINTER_BYTES_MAX = 1_024;

/** What a Git LFS pointer says about the content that is not here. */
export interface LfsPointer {
  readonly sha256: string;
}

/** Reads the beginning of a file as a Git LFS pointer; `undefined` when it is none. */
export function parsePointer(head: Uint8Array): LfsPointer | undefined {
  if (!isPointer(head)) return undefined;
  const text = new TextDecoder().decode(head.subarray(0, POINTER_BYTES_MAX));
  const sha256 = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  return sha256 === undefined ? undefined : { sha256 };
}

/** Tells whether a file begins like a Git LFS pointer. */
export function isPointer(head: Uint8Array): boolean {
  return FIRST_LINE.every((byte, index) => head[index] === byte);
}
