import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileHasher } from '@trasluz/generate/node';
import { medians } from '../measure.ts';
import { measurement, type Workload } from '../workload.ts';

const SIZE_BYTES = 256 * 1024 * 1024;
const ROUNDS = 5;

/** Both digests of a file on disk (warm cache) against both digests of the same bytes in memory. */
export const hashFiles: Workload = {
  name: 'hash',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trasluz-bench-'));
    const bytes = randomBytes(SIZE_BYTES);
    writeFileSync(join(folder, 'weights.bin'), bytes);
    const hashFile = fileHasher(folder);
    const [oursMs = 0, againstMs = 0] = await medians(
      [
        () => hashFile('weights.bin', () => {}),
        () => [
          createHash('sha256').update(bytes).digest('hex'),
          createHash('sha512').update(bytes).digest('hex'),
        ],
      ],
      ROUNDS,
    );
    rmSync(folder, { recursive: true });
    return [
      measurement({
        workload: 'hash 256 MB, SHA-256 and SHA-512',
        row: 12,
        oursMs,
        against: 'node:crypto in memory',
        againstMs,
        target: 1.05,
      }),
    ];
  },
};
