import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { medians } from '../measure.ts';
import { syntheticBom } from '../synthetic-bom.ts';
import { measurement, type Workload } from '../workload.ts';

const ROUNDS = 21;
const SMALL_COMPONENTS = 10;
const command = resolve(import.meta.dirname, '../../../../apps/cli/bin/trasluz.js');

/** The whole process of the command against a Node that does nothing. */
export const cliStart: Workload = {
  name: 'cli-start',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trasluz-bench-'));
    const file = join(folder, 'small.json');
    writeFileSync(file, syntheticBom(SMALL_COMPONENTS));
    const node = (...args: readonly string[]) => spawnSync(process.execPath, [...args], { stdio: 'ignore' });
    const [bareMs = 0, versionMs = 0, validateMs = 0] = await medians(
      [() => node('-e', '0'), () => node(command, '--version'), () => node(command, 'validate', file)],
      ROUNDS,
    );
    rmSync(folder, { recursive: true });
    const against = 'node -e 0';
    return [
      measurement({
        workload: 'trasluz --version',
        row: 31,
        oursMs: versionMs,
        against,
        againstMs: bareMs,
        target: 1.15,
      }),
      measurement({
        workload: 'trasluz validate, 10 components',
        row: 31,
        oursMs: validateMs,
        against,
        againstMs: bareMs,
        target: 1.3,
      }),
    ];
  },
};
