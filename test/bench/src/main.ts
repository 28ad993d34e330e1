import { spawnSync } from 'node:child_process';
import { peakMemoryMb } from './measure.ts';
import { WORKLOADS } from './workloads.ts';

/**
 * `main.ts [--quick] [word…]` runs every workload whose name contains one of the words, each in a fresh process, and
 * prints one JSON line per measurement; `--quick` leaves out the long ones; `main.ts --only name` is that process.
 */
const args = process.argv.slice(2);
if (args[0] === '--only') await runOne(args[1] ?? '');
else runEach(args);

function runEach(args: readonly string[]): void {
  const isQuick = args.includes('--quick');
  const words = args.filter((arg) => arg !== '--quick');
  for (const { name, isLong = false } of WORKLOADS) {
    if (isQuick && isLong) continue;
    if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
    const { status } = spawnSync(process.execPath, [import.meta.filename, '--only', name], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
}

async function runOne(name: string): Promise<void> {
  const workload = WORKLOADS.find((it) => it.name === name);
  if (workload === undefined) throw new Error(`There is no workload "${name}"`);
  for (const result of await workload.run())
    console.log(JSON.stringify({ rssMb: peakMemoryMb('self'), ...result }));
}
