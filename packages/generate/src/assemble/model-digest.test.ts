import { describe, expect, it } from 'vitest';
import type { FileStatement, Finding } from '../finding.ts';
import { modelDigest, rootDigest } from './model-digest.ts';

function file(path: string, sha256: string, format?: string): FileStatement {
  return { path, digests: { sha256, sha512: '0'.repeat(128) }, ...(format === undefined ? {} : { format }) };
}

function findings(...files: readonly FileStatement[]): readonly Finding[] {
  return files.map((statement) => ({ kind: 'file', file: statement, from: statement.path }));
}

/** The two files and the root of the signed test vectors of OMS v1.0; the example printed in its text does not add up. */
const CONFIG = file('signme-1', 'bc9a717db6064a32cbe9eae6fc40651dd6d36ef1757183f590eff2b1765d7ebc');
const WEIGHTS = file(
  'signme-2',
  '32dcb1f8e1ae52d5963e56a6ba06ab58b424c15ed2a6b70d2feca1d089370028',
  'pickle',
);
const ROOT = '92745110b1ab4368471cbe31664e10174e954b113a3df333db860317b2c6dec4';

describe('rootDigest', () => {
  it('is that of the signed vectors of the model signing specification, whatever the order of the files', async () => {
    expect(await rootDigest([CONFIG, WEIGHTS])).toBe(ROOT);
    expect(await rootDigest([WEIGHTS, CONFIG])).toBe(ROOT);
  });

  it('leaves out what the specification leaves out, at the top level only', async () => {
    const left = [
      file('.gitattributes', 'aa'.repeat(32)),
      file('.github/x', 'aa'.repeat(32)),
      file('model.sig', 'aa'.repeat(32)),
    ];
    expect(await rootDigest([CONFIG, WEIGHTS, ...left])).toBe(ROOT);
    expect(await rootDigest([CONFIG, WEIGHTS, file('a/.gitignore', 'aa'.repeat(32))])).not.toBe(ROOT);
  });

  it('orders names by code points, not by the halves of characters that texts are made of (OMS v1.0 §6.4)', async () => {
    const [one, two] = ['11'.repeat(32), '22'.repeat(32)];
    // U+FFEE is before U+1F600, although the first half of the latter, U+D83D, is before U+FFEE.
    const named = await rootDigest([file('\u{1f600}', two), file('\uffee', one)]);
    const plain = await rootDigest([file('b', two), file('a', one)]);
    expect(named).toBe(plain);
    const shared = await rootDigest([file('\u{1f601}', two), file('\u{1f600}', one)]);
    expect(shared).toBe(plain);
    const shorter = await rootDigest([file('ab', two), file('a', one)]);
    expect(shorter).toBe(plain);
  });

  it('is not made when a file has no digest of its own, or there is none', async () => {
    expect(await rootDigest([CONFIG, { path: 'x', pointerSha256: 'aa'.repeat(32) }])).toBeUndefined();
    expect(await rootDigest([])).toBeUndefined();
  });
});

describe('modelDigest', () => {
  it('is that of the weights where they are one file, and says so', async () => {
    const digest = await modelDigest(findings(CONFIG, WEIGHTS));
    expect(digest.hashes[0]).toEqual({ alg: 'SHA-256', content: WEIGHTS.digests?.sha256 });
    expect(digest.properties).toEqual([{ name: 'trasluz:hash:method', value: 'file' }]);
  });

  it('is the root digest of all files where the weights are several', async () => {
    const digest = await modelDigest(findings(CONFIG, WEIGHTS, file('z.bin', 'bb'.repeat(32), 'pickle')));
    expect(digest.hashes).toHaveLength(1);
    expect(digest.properties).toEqual([{ name: 'trasluz:hash:method', value: 'oms-v1-root' }]);
  });

  it('is absent without weights, and without digests', async () => {
    expect(await modelDigest(findings(CONFIG))).toEqual({ hashes: [], properties: [] });
    expect(await modelDigest(findings({ path: 'a', format: 'gguf' }))).toEqual({
      hashes: [],
      properties: [],
    });
  });

  const A = 'aa'.repeat(32);
  const pointer = (path: string): FileStatement => ({ path, pointerSha256: A });

  it.each<[what: string, files: readonly FileStatement[]]>([
    [
      'one file of weights is here and the other only a pointer',
      [file('a.bin', A, 'pickle'), pointer('b.bin')],
    ],
    ['the weights are only pointers', [pointer('a.bin'), file('README.md', A)]],
    ['a numbered part is missing', [file('m-00001-of-00003.safetensors', A, 'safetensors')]],
    [
      'one of three numbered parts is missing',
      [
        file('m-00001-of-00003.safetensors', A, 'safetensors'),
        file('m-00002-of-00003.safetensors', A, 'safetensors'),
      ],
    ],
  ])('is absent when %s, for it would be that of another model', async (_what, files) => {
    expect(await modelDigest(findings(...files))).toEqual({ hashes: [], properties: [] });
  });

  it('is made of all numbered parts', async () => {
    const parts = ['m-00001-of-00002.bin', 'm-00002-of-00002.bin'].map((path) => file(path, A, 'pickle'));
    expect((await modelDigest(findings(...parts))).properties).toEqual([
      { name: 'trasluz:hash:method', value: 'oms-v1-root' },
    ]);
    const single = file('m-00001-of-00001.bin', A, 'pickle');
    expect((await modelDigest(findings(single))).properties).toEqual([
      { name: 'trasluz:hash:method', value: 'file' },
    ]);
  });
});
