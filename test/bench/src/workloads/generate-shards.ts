import { closeSync, ftruncateSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateModel } from '@trasluz/generate';
import { directoryFiles } from '@trasluz/generate/node';
import { growthExponent, medians } from '../measure.ts';
import { measurement, type Workload } from '../workload.ts';

const SHARDS = [18, 35, 70];
const TENSORS_PER_SHARD = 60;
/** An even number, so that tensors of two bytes an element fill a shard without a hole: a broken header is cheaper. */
const TENSOR_BYTES = 1024 * 1024;

/**
 * A whole document from the headers of sparse shards, without digests, against opening them, reading the same bytes and
 * parsing them: the cost depends on the headers and not on the weights.
 */
export const generateShards: Workload = {
  name: 'generate-shards',
  run: async () => {
    const points: { size: number; ms: number }[] = [];
    let last = { oursMs: 0, againstMs: 1 };
    for (const shards of SHARDS) {
      last = await generateFrom(shards);
      points.push({ size: shards, ms: last.oursMs });
    }
    const workload = `document from ${SHARDS.at(-1)} shards, headers only`;
    const against = 'open, read and JSON.parse the same bytes';
    return [
      {
        ...measurement({ workload, row: 11, ...last, against, target: 2.5 }),
        exponent: growthExponent(points),
      },
    ];
  },
};

async function generateFrom(
  shards: number,
): Promise<{ readonly oursMs: number; readonly againstMs: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'trasluz-bench-'));
  const names = Array.from({ length: shards }, (_, index) => writeShard(folder, { index, shards }));
  const files = await directoryFiles(folder);
  const [oursMs = 0, againstMs = 0] = await medians([
    () => generateModel({ files }),
    () => names.map((name) => JSON.parse(readHeader(join(folder, name)).toString('utf8'))),
  ]);
  rmSync(folder, { recursive: true });
  return { oursMs, againstMs };
}

function writeShard(
  folder: string,
  { index, shards }: { readonly index: number; readonly shards: number },
): string {
  const name = `model-${String(index + 1).padStart(5, '0')}-of-${String(shards).padStart(5, '0')}.safetensors`;
  const header = Buffer.from(JSON.stringify(headerOf(index)));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  const file = openSync(join(folder, name), 'w');
  writeSync(file, Buffer.concat([length, header]));
  ftruncateSync(file, 8 + header.length + TENSORS_PER_SHARD * TENSOR_BYTES);
  closeSync(file);
  return name;
}

function headerOf(shard: number): object {
  const tensors = Array.from({ length: TENSORS_PER_SHARD }, (_, index) => [
    `model.layers.${shard}.weight.${index}`,
    {
      dtype: 'BF16',
      shape: [TENSOR_BYTES / 2],
      data_offsets: [index * TENSOR_BYTES, (index + 1) * TENSOR_BYTES],
    },
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
