import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT, startNode } from './tests/child.ts';
import { makeTemporaryDirectory, type TemporaryDirectory } from './tests/temporary-directory.ts';

let directory: TemporaryDirectory;
beforeEach(() => {
  directory = makeTemporaryDirectory();
  mkdirSync(directory.at('apps/server/bin'), { recursive: true });
  copyFileSync(join(ROOT, 'apps/server/bin/start.js'), directory.at('apps/server/bin/start.js'));
  write('package.json', '{ "type": "module" }');
  write(
    'apps/server/src/main.ts',
    `export async function main({ root, env }: { root: string; env: object }): Promise<void> {
       console.log(JSON.stringify({ root, port: env['PORT'] }));
     }`,
  );
});
afterEach(() => directory.remove());

function write(name: string, text: string): void {
  mkdirSync(dirname(directory.at(name)), { recursive: true });
  writeFileSync(directory.at(name), text);
}

/** Puts a program where the build is looked for. */
function writeBuild(lines: string): void {
  write('node_modules/.bin/turbo', `#!/bin/sh\n${lines}\n`);
  chmodSync(directory.at('node_modules/.bin/turbo'), 0o755);
}

function run(...options: readonly string[]): ReturnType<typeof startNode>['ended'] {
  return startNode([...options, directory.at('apps/server/bin/start.js')], { PORT: '4711' }).ended;
}

/** Makes Node say that it is another version, before the script runs. */
function pretend(version: string): string {
  const change = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}});
    Object.defineProperty(process,'version',{value:'v${version}'})`;
  return `--import=data:text/javascript,${encodeURIComponent(change)}`;
}

describe('the start script', () => {
  it('builds what is stale at the root, quietly, and then serves with the environment', async () => {
    writeBuild('echo "$@" > called; pwd >> called; echo "$TURBO_TELEMETRY_DISABLED" >> called; echo noise');
    const ended = await run();

    expect(readFileSync(directory.at('called'), 'utf8').split('\n')).toEqual([
      'run build --output-logs=errors-only --log-order=grouped',
      directory.path,
      '1',
      '',
    ]);
    expect(ended).toEqual({
      code: 0,
      signal: null,
      output: `{"root":"${directory.path}","port":"4711"}\n`,
      errors: '',
    });
  });

  it('serves nothing when the build fails, and shows what the build said', async () => {
    writeBuild('echo "web: cannot find x" >&2; exit 3');

    expect(await run()).toEqual({
      code: 1,
      signal: null,
      output: '',
      errors: 'web: cannot find x\nCannot build the product: run "npx turbo run build" to see why.\n',
    });
  });

  it('says that the build cannot run where nothing is installed', async () => {
    expect(await run()).toMatchObject({
      code: 1,
      output: '',
      errors: 'Cannot build the product: run "npx turbo run build" to see why.\n',
    });
  });

  it.each(['18.20.8', '20.19.0', '21.9.9'])(
    'says on Node %s what is needed, before it builds',
    async (version) => {
      writeBuild('touch called');

      expect(await run(pretend(version))).toEqual({
        code: 1,
        signal: null,
        output: '',
        errors: `Trasluz needs Node 22 or newer and this is v${version}.\nRun "npm ci" and then "npm start": the install brings a newer Node that npm then uses.\n`,
      });
      expect(existsSync(directory.at('called'))).toBe(false);
    },
  );

  it.each(['22.12.0', '24.0.0', '100.1.0'])('serves on Node %s', async (version) => {
    writeBuild('exit 0');

    expect(await run(pretend(version))).toMatchObject({ code: 0, errors: '' });
  });
});

describe('what the build of the product depends on', () => {
  interface Task {
    readonly taskId: string;
    readonly inputs: Readonly<Record<string, string>>;
    readonly outputs: readonly string[];
    readonly dependencies: readonly string[];
  }

  async function planned(): Promise<ReadonlyMap<string, Task>> {
    const turbo = join(ROOT, 'node_modules/.bin/turbo');
    const script = `process.chdir(${JSON.stringify(ROOT)});
      const { spawnSync } = await import('node:child_process');
      const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' };
      process.stdout.write(spawnSync(${JSON.stringify(turbo)}, ['run', 'build', '--dry=json'], { env, maxBuffer: 1 << 28 }).stdout);`;
    const { output } = await startNode(['--input-type=module', '--eval', script], {}).ended;
    const { tasks }: { readonly tasks: readonly Task[] } = JSON.parse(output);
    return new Map(tasks.map((task) => [task.taskId, task]));
  }

  it('makes the UI stale when its source, or that of a package which it bundles, changes', async () => {
    const web = (await planned()).get('@trasluz/web#build');

    expect(Object.keys(web?.inputs ?? {})).toEqual(
      expect.arrayContaining([
        'package.json',
        'vite.config.ts',
        'src/app.html',
        '../../packages/bom/src/index.ts',
        '../../packages/contract/src/index.ts',
        '../../packages/formats/src/index.ts',
      ]),
    );
    expect(web?.outputs).toEqual(['build/**']);
    expect(web?.dependencies).toContain('@trasluz/formats#build');
  });
});
