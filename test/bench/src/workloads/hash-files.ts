import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileHasher } from '@trasluz/generate/node';
import { growthExponent, medians } from '../measure.ts';
import { measurement, type Workload } from '../workload.ts';

const SIZES_MB = [64, 128, 256];
const ROUNDS = 5;
const MEGABYTE = 1024 * 1024;

/** Both digests of a file on disk (warm cache) against both digests of the same bytes in memory. */
export const hashFiles: Workload = {
  name: 'hash',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trasluz-bench-'));
    const points: { size: number; ms: number }[] = [];
    let last = { oursMs: 0, againstMs: 1 };
    for (const size of SIZES_MB) {
      last = await hashBoth(folder, size * MEGABYTE);
      points.push({ size, ms: last.oursMs });
    }
    rmSync(folder, { recursive: true });
    const workload = `hash ${SIZES_MB.at(-1)} MB, SHA-256 and SHA-512`;
    const against = 'node:crypto in memory';
    return [
      {
        ...measurement({ workload, row: 12, ...last, against, target: 1.05 }),
        exponent: growthExponent(points),
      },
    ];
  },
};

async function hashBoth(
  folder: string,
  sizeBytes: number,
): Promise<{ readonly oursMs: number; readonly againstMs: number }> {
  const bytes = randomBytes(sizeBytes);
  writeFileSync(join(folder, 'weights.bin'), bytes);
  const hashFile = fileHasher(folder);
  const inMemory = (): readonly string[] =>
    ['sha256', 'sha512'].map((name) => createHash(name).update(bytes).digest('hex'));
  const [oursMs = 0, againstMs = 0] = await medians(
    [() => hashFile('weights.bin', () => {}), inMemory],
    ROUNDS,
  );
  return { oursMs, againstMs };
}
