import { createReadStream } from 'node:fs';
import { validateStream } from '@trasluz/formats';
import { peakMemoryMb } from '../measure.ts';

/** What a process of its own measured of one file. */
export interface StreamRun {
  readonly ms: number;
  readonly rssMb?: number;
}

// A script: `node validate-stream-run.ts FILE` prints one run as JSON.
const [file = ''] = process.argv.slice(2);
const start = performance.now();
const { valid, issues } = await validateStream(createReadStream(file, { highWaterMark: 1024 * 1024 }));
const ms = performance.now() - start;
if (!valid || issues.length > 0) throw new Error('The document of the bench is not valid');
console.log(JSON.stringify({ ms, rssMb: peakMemoryMb('self') }));
