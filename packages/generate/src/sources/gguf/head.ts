import { type Artefact, readBytes } from '../../artefact.ts';
import type { FileEntry } from '../../files.ts';
import { isPointer } from '../files/lfs-pointer.ts';

/** Bytes of magic, version and the two counts of GGUF version 2 and 3; version 1 uses half as many for the counts. */
const HEAD_BYTES = 24;

/** Fewest bytes that one tensor description takes: name length, dimensions, type, offset. */
const TENSOR_BYTES_MIN = 20;

/** Fewest bytes that one key and value take: key length, type, one byte of value. */
const PAIR_BYTES_MIN = 9;

/** A header that is not read, with the reason as its message. Never leaves this source. */
export class GgufFault extends Error {
  readonly code = 'GGUF_FAULT';
}

/**
 * Checks the counts against the file's size before the parser allocates for them: a file of 40 bytes may claim
 * millions of tensors. Returns false for a Git LFS pointer, which `files` reports; throws `GgufFault` otherwise.
 */
export async function checkHead(artefact: Artefact, entry: FileEntry): Promise<boolean> {
  const head = await readBytes(artefact, entry.path, 0, 128);
  if (head.value === undefined) throw new GgufFault(head.issue?.found ?? 'an unreadable file');
  if (isPointer(head.value)) return false;
  if (head.value.byteLength < HEAD_BYTES) throw new GgufFault(`only ${head.value.byteLength} bytes`);
  const view = new DataView(head.value.buffer, head.value.byteOffset, head.value.byteLength);
  const version = view.getUint32(4, true);
  if (version !== 2 && version !== 3) return true;
  const room = BigInt(entry.sizeBytes);
  const tensors = view.getBigUint64(8, true);
  const pairs = view.getBigUint64(16, true);
  if (tensors * BigInt(TENSOR_BYTES_MIN) > room) throw new GgufFault(`${tensors} tensors in ${room} bytes`);
  if (pairs * BigInt(PAIR_BYTES_MIN) > room) throw new GgufFault(`${pairs} keys in ${room} bytes`);
  return true;
}
