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
});
