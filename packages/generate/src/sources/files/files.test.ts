import { describe, expect, it } from 'vitest';
import { HEAD_BYTES, openArtefact } from '../../artefact.ts';
import type { HashFile, Progress } from '../../files.ts';
import type { FileStatement } from '../../finding.ts';
import { findingsOf } from '../../finding.ts';
import type { Reading } from '../../source.ts';
import {
  artefactOf,
  type Content,
  ggufFile,
  hasherOf,
  pointerFile,
  safetensorsFile,
  sizesOf,
} from '../../tests/builders.ts';
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
    const { findings, issues } = await read({ 'model.safetensors': pointerFile(OID, 2_471_645_608) });
    expect(findingsOf(findings, 'file')[0]?.file).toEqual({ path: 'model.safetensors', pointerSha256: OID });
    expect(issues).toEqual([expect.objectContaining({ code: 'G0303' })]);
  });

  it('says of a pointer and of a misnamed file what to do', async () => {
    const { issues } = await read({ 'a.bin': pointerFile(OID), 'b.onnx': '<html>' });
    expect(issues).toEqual([
      {
        code: 'G0303',
        file: 'a.bin',
        message: 'Took over the digest that the pointer "a.bin" states; its content is not here',
        found: 'a Git LFS pointer',
        expected: 'the file itself',
        fix: 'Run "git lfs pull" in the directory, then generate again.',
      },
      {
        code: 'G0305',
        file: 'b.onnx',
        message: 'Cannot recognise the content of "b.onnx" as what its name says',
        found: 'other first bytes',
        expected: 'a file of the format "onnx"',
        fix: 'Fetch the file again, or rename it.',
      },
    ]);
  });

  it.each<[sizeBytes: number, path: string, opened: boolean]>([
    [HEAD_BYTES - 1, 'notes.txt', true],
    [HEAD_BYTES, 'notes.txt', false],
    [2 ** 40, 'model.safetensors', true],
    [2 ** 40, 'data.parquet', false],
  ])('opens a file of %d bytes called %s: %s', async (sizeBytes, path, opened) => {
    const { artefact } = await openArtefact(sizesOf({ [path]: sizeBytes }));
    const { issues } = await readFiles(artefact, {});
    expect(issues.map(({ found }) => found)).toEqual(opened ? ['TOO_MUCH'] : []);
  });

  it('hashes a file whose beginning cannot be read, and names it once for each', async () => {
    const { artefact } = await openArtefact(sizesOf({ 'a.bin': 9 }));
    const hashFile = (): Promise<never> => Promise.reject(Object.assign(new Error('no'), { code: 'EIO' }));
    const { findings, issues } = await readFiles(artefact, { hashFile });
    expect(findings).toEqual([{ kind: 'file', file: { path: 'a.bin' }, from: 'a.bin' }]);
    expect(issues.map(({ code, found }) => `${code} ${found}`)).toEqual(['G0001 TOO_MUCH', 'G0001 EIO']);
  });

  it('tells after each block how far the whole is', async () => {
    const contents = { a: 'xx', b: '', c: 'yyy' };
    const told: Progress[] = [];
    const hashFile: HashFile = async (path, onBytes) => {
      onBytes(1);
      onBytes(contents[path as keyof typeof contents].length);
      return { sha256: '', sha512: '' };
    };
    await readFiles(await artefactOf(contents), { hashFile, onProgress: (progress) => told.push(progress) });
    expect(told).toEqual([
      { bytesDone: 1, bytesTotal: 5, file: 'a' },
      { bytesDone: 2, bytesTotal: 5, file: 'a' },
      { bytesDone: 3, bytesTotal: 5, file: 'b' },
      { bytesDone: 2, bytesTotal: 5, file: 'b' },
      { bytesDone: 3, bytesTotal: 5, file: 'c' },
      { bytesDone: 5, bytesTotal: 5, file: 'c' },
    ]);
  });

  it.each<[path: string, isSignature: boolean]>([
    ['model.sig', true],
    ['a/model.sig', true],
    ['weights.sigstore', true],
    ['weights.sigstore.json', true],
    ['my-model.sig', false],
    ['.sigstore.json', false],
    ['model.sig.txt', false],
    ['sigstore.json', false],
  ])('takes %s for a signature: %s', async (path, isSignature) => {
    const { findings } = await read({ [path]: '{}' });
    const signatures = isSignature ? [{ kind: 'signature', value: path, from: path }] : [];
    expect(findings.filter(({ kind }) => kind === 'signature')).toEqual(signatures);
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
