import { describe, expect, it } from 'vitest';
import type { FileStatement } from '../../finding.ts';
import { findingsOf } from '../../finding.ts';
import type { Reading } from '../../source.ts';
import { artefactOf, type Content, ggufFile, hasherOf, safetensorsFile } from '../../tests/builders.ts';
import { readFiles } from './files.ts';

const OID = 'ab'.repeat(32);

async function read(contents: Readonly<Record<string, Content>>): Promise<Reading> {
  return readFiles(await artefactOf(contents), { hashFile: hasherOf(contents) });
}

async function fileOf(path: string, content: Content): Promise<FileStatement | undefined> {
  return findingsOf((await read({ [path]: content })).findings, 'file')[0]?.file;
}

describe('readFiles', () => {
  it('hashes every file', async () => {
    const file = await fileOf('a.txt', 'abc');
    // FIPS 180-4 example: the SHA-256 of "abc".
    expect(file?.digests?.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(file?.digests?.sha512).toHaveLength(128);
  });

  it.each<[path: string, content: Content, format: string | undefined]>([
    ['model.safetensors', safetensorsFile({ a: ['U8', [1], 1] }), 'safetensors'],
    ['model.gguf', ggufFile({}), 'gguf'],
    ['model.onnx', new Uint8Array([8, 7, 18]), 'onnx'],
    ['model.tflite', '\u0000\u0000\u0000\u0000TFL3', 'tflite'],
    ['model.h5', new Uint8Array([0x89, 0x48, 0x44, 0x46]), 'hdf5'],
    ['model.keras', 'PK\u0003\u0004', 'keras'],
    ['saved_model.pb', new Uint8Array([8, 1]), 'saved-model'],
    ['a.npy', new Uint8Array([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]), 'numpy'],
    ['pytorch_model.bin', 'PK\u0003\u0004', 'pickle'],
    ['model.pt', new Uint8Array([0x80, 2, 0x8a]), 'pickle'],
    ['training_args.bin', 'PK\u0003\u0004', undefined],
    ['checkpoint/rng_state_0.pth', 'PK\u0003\u0004', undefined],
    ['firmware.bin', 'anything', undefined],
    ['notes.txt', 'GGUF', undefined],
  ])('tells the format of %s from its name and its first bytes', async (path, content, format) => {
    expect((await fileOf(path, content))?.format).toBe(format);
  });

  it('names weights whose content is not what their name says', async () => {
    const { issues } = await read({ 'model.gguf': 'no', 'model.onnx': '<html>' });
    expect(issues.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'G0305 model.gguf',
      'G0305 model.onnx',
    ]);
  });

  it('takes the digest that a Git LFS pointer states, and not that of the pointer', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 2471645608\n`;
    const { findings, issues } = await read({ 'model.safetensors': pointer });
    expect(findingsOf(findings, 'file')[0]?.file).toEqual({ path: 'model.safetensors', pointerSha256: OID });
    expect(issues).toEqual([expect.objectContaining({ code: 'G0303' })]);
  });

  it('hashes a file that only looks like a pointer', async () => {
    const file = await fileOf('a.txt', 'version https://git-lfs.github.com/spec/v1\noid sha256:short\n');
    expect(file?.digests).toBeDefined();
  });

  it('finds signatures by name, and does not say that they hold', async () => {
    const { findings } = await read({ 'model.sig': '{}', 'a/b.sigstore.json': '{}', 'design.sig.md': '' });
    expect(findingsOf(findings, 'signature').map(({ value }) => value)).toEqual([
      'a/b.sigstore.json',
      'model.sig',
    ]);
  });

  it('goes on without digests when there is no hash function, or one file cannot be hashed', async () => {
    const artefact = await artefactOf({ a: 'x' });
    const plain = { kind: 'file', file: { path: 'a' }, from: 'a' };
    expect(await readFiles(artefact, {})).toEqual({ findings: [plain], issues: [] });
    const failing = { hashFile: () => Promise.reject(Object.assign(new Error('no'), { code: 'EIO' })) };
    expect(await readFiles(artefact, failing)).toEqual({
      findings: [plain],
      issues: [expect.objectContaining({ code: 'G0001', found: 'EIO' })],
    });
  });
});
