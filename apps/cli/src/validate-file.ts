import { createHash } from 'node:crypto';
import { type StreamValidation, validateStream } from '@trasluz/formats';

/** Checks a document as its bytes come, and hashes them on the way; nothing holds it whole. */
export async function validateFile(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly digest: () => string; readonly validation: StreamValidation }> {
  const hash = createHash('sha256');
  const source = chunks[Symbol.asyncIterator]();
  const hashed: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        const next = await source.next();
        if (next.done !== true) hash.update(next.value);
        return next;
      },
    }),
  };
  const validation = await validateStream(hashed);
  // Checking stops where nothing more can be told; the digest is of all of it.
  for (let next = await source.next(); next.done !== true; next = await source.next())
    hash.update(next.value);
  const digest = hash.digest('hex');
  return { digest: () => digest, validation };
}
