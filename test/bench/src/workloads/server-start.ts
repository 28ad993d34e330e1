import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { peakMemoryMb } from '../measure.ts';
import { type Measurement, measurement, type Workload } from '../workload.ts';

const start = resolve(import.meta.dirname, '../../../../apps/server/bin/start.js');
const READY = 'Open http';

/** From the command to the printed URL, first on an empty data directory (migrations and seed), then on the same again. */
export const serverStart: Workload = {
  name: 'server-start',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trasluz-bench-'));
    // The embedded PostgreSQL runs as another user and has to pass through.
    chmodSync(folder, 0o755);
    const first = await startOnce(folder);
    const second = await startOnce(folder);
    rmSync(folder, { recursive: true, force: true });
    const again = measurement({
      workload: 'npm start, second start',
      row: 32,
      oursMs: second.ms,
      against: 'first start with migrations and seed',
      againstMs: first.ms,
      target: 0.5,
    });
    return [
      { ...again, ...(second.rssMb === undefined ? {} : { rssMb: second.rssMb }) },
    ] satisfies readonly Measurement[];
  },
};

async function startOnce(
  dataDir: string,
): Promise<{ readonly ms: number; readonly rssMb: number | undefined }> {
  const begin = performance.now();
  const child = spawn(process.execPath, [start], {
    env: { ...process.env, PORT: '0', TRASLUZ_DATA: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await printed(child, READY);
  const ms = performance.now() - begin;
  const rssMb = peakMemoryMb(child.pid ?? 0);
  child.kill('SIGTERM');
  await once(child, 'exit');
  return { ms, rssMb };
}

function printed(child: ChildProcess, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes(text)) resolve();
    });
    child.once('exit', (code) => reject(new Error(`Server ended with ${code} before it was ready`)));
  });
}
