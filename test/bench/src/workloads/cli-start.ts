import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { growthExponent, medians } from '../measure.ts';
import { syntheticBom } from '../synthetic-bom.ts';
import { measurement, type Workload } from '../workload.ts';

const ROUNDS = 21;
const COMPONENTS = [10, 100, 1_000];
const command = resolve(import.meta.dirname, '../../../../apps/cli/bin/trasluz.js');

/** The whole process of the command against a Node that does nothing. */
export const cliStart: Workload = {
  name: 'cli-start',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trasluz-bench-'));
    const files = COMPONENTS.map((components) => writeBom(folder, components));
    const node = (...args: readonly string[]) => spawnSync(process.execPath, [...args], { stdio: 'ignore' });
    const validations = files.map((file) => () => node(command, 'validate', file));
    const [bareMs = 0, versionMs = 0, ...validateMs] = await medians(
      [() => node('-e', '0'), () => node(command, '--version'), ...validations],
      ROUNDS,
    );
    rmSync(folder, { recursive: true });
    const [smallMs = 0] = validateMs;
    const common = { row: 31, against: 'node -e 0', againstMs: bareMs };
    const exponent = growthExponent(validateMs.map((ms, index) => ({ size: COMPONENTS[index] ?? 1, ms })));
    return [
      measurement({ ...common, workload: 'trasluz --version', oursMs: versionMs, target: 1.15 }),
      {
        ...measurement({
          ...common,
          workload: 'trasluz validate, 10 components',
          oursMs: smallMs,
          target: 1.3,
        }),
        exponent,
      },
    ];
  },
};

function writeBom(folder: string, components: number): string {
  const file = join(folder, `${components}.json`);
  writeFileSync(file, syntheticBom(components));
  return file;
}
