import type { Json } from '@trasluz/bom';
import { type StreamValidation, validateStream } from '../validate-stream.ts';

/** Chunks as small as a network may give: every boundary of a short document is one of some size. */
export const CHUNK_SIZES = [1, 2, 3, 4, 5, 6, 7] as const;

/** Gives bytes in chunks of a size. */
export async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Validates a text, or a value as indented JSON, as its bytes come. */
export function streamed(content: Json, size = 64): Promise<StreamValidation> {
  const text = typeof content === 'string' ? content : JSON.stringify(content, undefined, 2);
  return validateStream(chunksOf(new TextEncoder().encode(text), size));
}
