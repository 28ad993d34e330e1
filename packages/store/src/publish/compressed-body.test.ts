import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compressBody, decompressBody } from './compressed-body.ts';

const json = new TextEncoder().encode(JSON.stringify({ components: Array(500).fill({ name: 'left-pad' }) }));

describe('compressBody', () => {
  it('compresses what shrinks', async () => {
    const { encoding, body } = await compressBody(json);
    expect(encoding).toBe('br');
    expect(body.length).toBeLessThan(json.length / 10);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['one byte', Uint8Array.of(123)],
    ['two bytes', Uint8Array.of(123, 125)],
  ])('keeps %s as it is, since it would only grow', async (_, bytes) => {
    expect(await compressBody(bytes)).toEqual({ encoding: 'identity', body: bytes });
  });

  it('makes the same bytes of the same bytes', async () => {
    expect(await compressBody(json)).toEqual(await compressBody(json.slice()));
  });

  it('reads a view of a larger buffer, not the buffer', async () => {
    const view = new Uint8Array(json.buffer, 10, 200);
    const { encoding, body } = await compressBody(view);
    expect(await decompressBody(encoding, body, 200)).toEqual(Buffer.from(view));
  });
});

describe('decompressBody', () => {
  it('gives back what compressBody was given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
        const { encoding, body } = await compressBody(bytes);
        expect(Buffer.from(await decompressBody(encoding, body, bytes.length))).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 50 },
    );
  });

  it('refuses to unpack more than was recorded, however small the packed bytes are', async () => {
    const { body } = await compressBody(json);
    await expect(decompressBody('br', body, json.length - 1)).rejects.toThrow();
    await expect(decompressBody('br', body, 0)).rejects.toThrow();
  });

  it('refuses bytes that are damaged', async () => {
    const { body } = await compressBody(json);
    await expect(decompressBody('br', body.slice(0, -1), json.length)).rejects.toThrow();
  });
});
