/** What came of unpacking. */
export type Unpacked =
  | { readonly kind: 'broken' }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' };

/**
 * Unpacks gzip (RFC 1952) and stops as soon as more than `sizeBytesMax` came out: a few bytes can unpack to gigabytes.
 */
export async function gunzip(bytes: Uint8Array, sizeBytesMax: number): Promise<Unpacked> {
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  try {
    const packed = new Blob([bytes as BlobPart]).stream();
    for await (const chunk of packed.pipeThrough(new DecompressionStream('gzip'))) {
      sizeBytes += chunk.byteLength;
      if (sizeBytes > sizeBytesMax) return { kind: 'too-large' }; // leaving the loop cancels the stream
      chunks.push(chunk);
    }
  } catch {
    return { kind: 'broken' }; // truncated, or not what its first bytes promise
  }
  return { kind: 'bytes', bytes: joined(chunks, sizeBytes) };
}

function joined(chunks: readonly Uint8Array[], sizeBytes: number): Uint8Array {
  const whole = new Uint8Array(sizeBytes);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
