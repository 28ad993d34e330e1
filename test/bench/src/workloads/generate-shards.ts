import { closeSync, ftruncateSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateModel } from '@trasluz/generate';
import { directoryFiles } from '@trasluz/generate/node';
import { medians } from '../measure.ts';
import { measurement, type Workload } from '../workload.ts';

const SHARDS = 70;
const TENSORS_PER_SHARD = 12;
const SHARD_BYTES = 64 * 1024 * 1024;

/** A whole document from the headers of 70 sparse shards, without digests, against opening them and reading the same bytes: independent of the weights. */
export const generateShards: Workload = {
  name: 'generate-shards',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trasluz-bench-'));
    const names = Array.from({ length: SHARDS }, (_, index) => writeShard(folder, index));
    const files = await directoryFiles(folder);
    const [oursMs = 0, againstMs = 0] = await medians([
      () => generateModel({ files }),
      () => names.map((name) => readHeader(join(folder, name))),
    ]);
    rmSync(folder, { recursive: true });
    return [
      measurement({
        workload: `headers of ${SHARDS} shards`,
        row: 11,
        oursMs,
        against: 'open and read the same bytes',
        againstMs,
        target: 2.5,
      }),
    ];
  },
};

function writeShard(folder: string, index: number): string {
  const name = `model-${String(index + 1).padStart(5, '0')}-of-${String(SHARDS).padStart(5, '0')}.safetensors`;
  const header = Buffer.from(JSON.stringify(headerOf(index)));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  const file = openSync(join(folder, name), 'w');
  writeSync(file, Buffer.concat([length, header]));
  ftruncateSync(file, 8 + header.length + SHARD_BYTES);
  closeSync(file);
  return name;
}

function headerOf(shard: number): object {
  const bytes = SHARD_BYTES / TENSORS_PER_SHARD - ((SHARD_BYTES / TENSORS_PER_SHARD) % 2);
  const tensors = Array.from({ length: TENSORS_PER_SHARD }, (_, index) => [
    `model.layers.${shard}.weight.${index}`,
    { dtype: 'BF16', shape: [bytes / 2], data_offsets: [index * bytes, (index + 1) * bytes] },
  ]);
  return Object.fromEntries(tensors);
}

function readHeader(path: string): Buffer {
  const file = openSync(path, 'r');
  const length = Buffer.alloc(8);
  readSync(file, length, 0, 8, 0);
  const header = Buffer.alloc(Number(length.readBigUInt64LE()));
  readSync(file, header, 0, header.length, 8);
  closeSync(file);
  return header;
}
