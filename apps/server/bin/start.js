// `npm start`: builds what is stale, then serves. Plain JavaScript, so that an old Node can still say what is missing.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname ?? '.', '../../..');
const NODE_MAJOR_MIN = 22;

const major = Number(process.versions.node.split('.')[0]);
if (major < NODE_MAJOR_MIN) {
  console.error(`Trasluz needs Node ${NODE_MAJOR_MIN} or newer and this is ${process.version}.`);
  console.error('Run "npm ci" and then "npm start": the install brings a newer Node that npm then uses.');
  process.exit(1);
}
const { status } = spawnSync(
  resolve(root, 'node_modules/.bin/turbo'),
  ['run', 'build', '--output-logs=errors-only', '--log-order=grouped'],
  {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  },
);
if (status !== 0) {
  console.error('Cannot build the product: run "npx turbo run build" to see why.');
  process.exit(1);
}
const { main } = await import('../src/main.ts');
await main({ root, env: process.env });
