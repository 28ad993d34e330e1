import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { HashFile } from '../files.ts';

/** Size of one read: large enough that the hash, not the system call, is the limit; measured best at 2 MiB. */
const BLOCK_BYTES = 2 * 1024 * 1024;

/** What one hash takes before the other: small enough that the second finds it in the cache of the processor. */
const SLICE_BYTES = 64 * 1024;

/** Hashes files of a directory, or of any place that `pathOf` finds, with two buffers: one is read while one is hashed. */
export function fileHasher(place: string | ((path: string) => string)): HashFile {
  const pathOf = typeof place === 'string' ? (path: string) => join(place, path) : place;
  return async (path, onBytes) => {
    const handle = await open(pathOf(path), 'r');
    try {
      return await hashHandle(handle, onBytes);
    } finally {
      await handle.close();
    }
  };
}

async function hashHandle(
  handle: FileHandle,
  onBytes: (bytesDone: number) => void,
): Promise<{ sha256: string; sha512: string }> {
  const hashes: readonly [Hash, Hash] = [createHash('sha256'), createHash('sha512')];
  const size = Math.min(BLOCK_BYTES, Math.max(1, (await handle.stat()).size));
  let [current, next] = [Buffer.allocUnsafe(size), Buffer.allocUnsafe(size)];
  let bytesDone = 0;
  let pending = handle.read(current, 0, size, 0);
  for (;;) {
    const { bytesRead } = await pending;
    if (bytesRead === 0) break;
    bytesDone += bytesRead;
    pending = handle.read(next, 0, size, bytesDone);
    update(hashes, current.subarray(0, bytesRead));
    onBytes(bytesDone);
    [current, next] = [next, current];
  }
  return { sha256: hashes[0].digest('hex'), sha512: hashes[1].digest('hex') };
}

function update(hashes: readonly Hash[], block: Uint8Array): void {
  for (let start = 0; start < block.byteLength; start += SLICE_BYTES) {
    const slice = block.subarray(start, start + SLICE_BYTES);
    for (const hash of hashes) hash.update(slice);
  }
}
