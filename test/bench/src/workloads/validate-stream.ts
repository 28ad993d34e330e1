import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { growthExponent, median } from '../measure.ts';
import { syntheticBom, syntheticBomPieces } from '../synthetic-bom.ts';
import { type Measurement, measurement, type Workload } from '../workload.ts';
import type { StreamRun } from './validate-stream-run.ts';

/** 75, 150, 300 and 600 MB. */
const COMPONENTS = [97_500, 195_000, 390_000, 780_000];
const PARSED_COMPONENTS = 10_000;
const PARSE_ROUNDS = 7;
const RSS_MB_MAX = 600;
const runFile = resolve(import.meta.dirname, 'validate-stream-run.ts');

/**
 * Validating a file that is larger than one text can be, each size in a fresh process, against `JSON.parse` of a
 * document of ten megabytes, byte by byte: of the large one it is not possible.
 */
export const validateStreamed: Workload = {
  name: 'validate-stream',
  isLong: true,
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trasluz-bench-'));
    try {
      return [resultOf(COMPONENTS.map((components) => runOn(join(folder, 'bom.json'), components)))];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function runOn(file: string, components: number): StreamRun & { readonly size: number } {
  const handle = openSync(file, 'w');
  for (const piece of syntheticBomPieces(components)) writeSync(handle, piece);
  closeSync(handle);
  const { stdout } = spawnSync(process.execPath, [runFile, file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const run: StreamRun = JSON.parse(stdout);
  return { ...run, size: statSync(file).size };
}

function resultOf(runs: readonly (StreamRun & { readonly size: number })[]): Measurement {
  const last = runs.at(-1);
  if (last === undefined) throw new Error('There are no sizes');
  const result = measurement({
    workload: `validate ${Math.round(last.size / 1e6)} MB as its bytes come`,
    row: 4,
    oursMs: last.ms,
    against: 'JSON.parse of 10 MB, times as many bytes',
    againstMs: parseMsPerByte() * last.size,
    target: 5,
  });
  const mbPerSecond = last.size / 1e3 / last.ms;
  return {
    ...result,
    ...(last.rssMb === undefined ? {} : { rssMb: last.rssMb }),
    met: mbPerSecond >= 40 && (last.rssMb ?? 0) <= RSS_MB_MAX,
    exponent: growthExponent(runs),
    note: `${mbPerSecond.toFixed(0)} MB/s, at least 40; memory at most ${RSS_MB_MAX} MB, by size ${runs.map(({ rssMb }) => rssMb).join(', ')}`,
  };
}

function parseMsPerByte(): number {
  const text = syntheticBom(PARSED_COMPONENTS);
  const times = Array.from({ length: PARSE_ROUNDS }, () => {
    const start = performance.now();
    JSON.parse(text);
    return performance.now() - start;
  });
  return median(times) / text.length;
}
