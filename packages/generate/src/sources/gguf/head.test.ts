import { describe, expect, it } from 'vitest';
import { openArtefact } from '../../artefact.ts';
import { artefactOf, ggufFile, pointerFile, sizesOf } from '../../tests/builders.ts';
import { checkHead } from './head.ts';

/** A head that claims these counts, in a file of `sizeBytes`. */
function claims(tensors: bigint, pairs: bigint, sizeBytes: number, version = 3): Uint8Array {
  const file = new Uint8Array(Math.max(24, sizeBytes));
  file.set(new TextEncoder().encode('GGUF'));
  const view = new DataView(file.buffer);
  view.setUint32(4, version, true);
  view.setBigUint64(8, tensors, true);
  view.setBigUint64(16, pairs, true);
  return file;
}

async function verdictOn(content: Uint8Array | string): Promise<boolean | string> {
  const artefact = await artefactOf({ 'a.gguf': content });
  const entry = { path: 'a.gguf', sizeBytes: artefact.find('a.gguf')?.sizeBytes ?? 0 };
  try {
    return await checkHead(artefact, entry);
  } catch (error) {
    return error instanceof Error ? `${'code' in error ? error.code : ''} ${error.message}` : '';
  }
}

describe('checkHead', () => {
  it.each<[what: string, content: Uint8Array | string, verdict: boolean | string]>([
    ['a whole file', ggufFile({ a: 'b' }), true],
    ['no counts at all', claims(0n, 0n, 24), true],
    ['23 bytes', ggufFile({}).subarray(0, 23), 'GGUF_FAULT only 23 bytes'],
    ['24 bytes', ggufFile({}).subarray(0, 24), true],
    ['no bytes', '', 'GGUF_FAULT only 0 bytes'],
    ['as many tensors as may fit: 20 bytes each', claims(50n, 0n, 1_000), true],
    ['one tensor more', claims(51n, 0n, 1_000), 'GGUF_FAULT 51 tensors in 1000 bytes'],
    ['as many keys as may fit: 9 bytes each', claims(0n, 111n, 1_000), true],
    ['one key more', claims(0n, 112n, 1_000), 'GGUF_FAULT 112 keys in 1000 bytes'],
    [
      '2^64 - 1 tensors',
      claims(2n ** 64n - 1n, 0n, 99),
      'GGUF_FAULT 18446744073709551615 tensors in 99 bytes',
    ],
    ['2^64 - 1 keys', claims(0n, 2n ** 64n - 1n, 99), 'GGUF_FAULT 18446744073709551615 keys in 99 bytes'],
    ['too many tensors in version 2', claims(51n, 0n, 1_000, 2), 'GGUF_FAULT 51 tensors in 1000 bytes'],
    ['counts of half the width in version 1', claims(51n, 0n, 1_000, 1), true],
    ['a Git LFS pointer', pointerFile('a'.repeat(64)), false],
  ])('of %s', async (_what, content, verdict) => {
    expect(await verdictOn(content)).toBe(verdict);
  });

  it('names the reason of the file system for a file that cannot be read', async () => {
    const { artefact } = await openArtefact(sizesOf({ 'a.gguf': 99 }));
    await expect(checkHead(artefact, { path: 'a.gguf', sizeBytes: 99 })).rejects.toThrow('TOO_MUCH');
  });
});
