import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelDocument } from './tests/documents.ts';
import { runCommand } from './tests/run-command.ts';

const BIN = resolve(import.meta.dirname, '../bin/trasluz.js');
const COMPONENTS = 3_000;
/** A program of util-linux that gives a process a terminal. */
const SCRIPT = '/usr/bin/script';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trasluz-process-'));
  writeFileSync(join(folder, 'small.json'), modelDocument());
  writeFileSync(
    join(folder, 'broken.json'),
    modelDocument({ changes: { dependencies: [{ ref: 'nobody' }] } }),
  );
  writeFileSync(join(folder, 'large.json'), largeDocument());
});
afterAll(() => rmSync(folder, { recursive: true }));

/** More than any pipe holds, with a long list of changes against the small document. */
function largeDocument(): string {
  const components = Array.from({ length: COMPONENTS }, (_, index) => ({
    type: 'library',
    'bom-ref': `library-${index}`,
    name: `library-${index}`,
    version: `1.${index}`,
    description: 'A library that does what its name says and no more',
  }));
  return modelDocument({ changes: { components, dependencies: [{ ref: 'model' }] } });
}

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], { cwd: folder, env: { PATH: process.env['PATH'], ...env } });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => child.once('close', done));
}

function shell(line: string): {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const command = line.replaceAll(/(?<![/\w])trasluz(?= )/g, `${process.execPath} ${BIN}`);
  const { status, stdout, stderr } = spawnSync('/bin/bash', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { exit: status, stdout, stderr };
}

describe('the process of the command', () => {
  it('ends quietly when the reader of its result has gone', async () => {
    const child = start(['diff', 'small.json', 'large.json', '-o', 'json']);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const [stderr, exit] = await Promise.all([text(child.stderr as NodeJS.ReadableStream), ended(child)]);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  });

  it('keeps a failed gate when the reader of its result has gone', () => {
    expect(
      shell('set -o pipefail; trasluz diff small.json large.json --fail-on any -o json | head -c 1'),
    ).toEqual({ exit: 2, stdout: '{', stderr: '' });
  });

  it('ends quietly when nobody reads its talk', () => {
    expect(shell('trasluz validate missing.json nowhere 2>&-').exit).toBe(1);
    expect(shell('trasluz diff missing.json small.json 2>/dev/full').exit).toBe(1);
  });

  it('says that its result cannot be written where the disk is full', () => {
    expect(shell('trasluz validate small.json >/dev/full')).toEqual({
      exit: 1,
      stdout: '',
      stderr: 'trasluz: Cannot write the result: the disk is full\n',
    });
  });

  it('gives the whole of a large result through a pipe to a slow reader', async () => {
    const child = start(['diff', 'small.json', 'large.json', '-o', 'json']);
    child.stdout?.pause();
    setTimeout(() => child.stdout?.resume(), 300);
    const [stdout, exit] = await Promise.all([text(child.stdout as NodeJS.ReadableStream), ended(child)]);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout).results[0].diff.summary.added).toBe(COMPONENTS);
  });

  it('reads a large document from standard input', async () => {
    const { exit, stdout } = await runCommand(
      { args: ['validate', '-'], env: {}, stdin: 'large.json' },
      { folder, env: {} },
    );
    expect({ exit, stdout }).toEqual({
      exit: 0,
      stdout: '-: valid, cyclonedx-json 1.7, 0 errors, 0 warnings\n',
    });
  });

  it('waits for a pipe whose writer is slow, whether or not the pipe blocks', async () => {
    const child = start(['validate', '-']);
    const document = modelDocument();
    child.stdin?.write(document.slice(0, 50));
    setTimeout(() => child.stdin?.end(document.slice(50)), 300);
    const [stdout, exit] = await Promise.all([text(child.stdout as NodeJS.ReadableStream), ended(child)]);
    expect({ exit, stdout }).toEqual({
      exit: 0,
      stdout: '-: valid, cyclonedx-json 1.7, 0 errors, 0 warnings\n',
    });
    expect(shell('(sleep 0.2; cat small.json) | trasluz validate -').exit).toBe(0);
  });

  it('says that standard input is closed', () => {
    const { exit, stdout } = shell('trasluz validate - <&-');
    expect(exit).not.toBe(0);
    expect(stdout).toMatch(/^-: /);
  });

  it('ends at an interrupt while it waits for input', async () => {
    const child = start(['validate', '-']);
    setTimeout(() => child.kill('SIGINT'), 300);
    await new Promise((done) => child.once('exit', done));
    expect(child.signalCode ?? child.exitCode).toBe('SIGINT');
  });

  it.each([{}, { NO_COLOR: '1' }, { FORCE_COLOR: '3' }, { TERM: 'dumb' }, { CLICOLOR_FORCE: '1' }])(
    'prints no colours, movements or cursors into a pipe, with %j',
    async (env) => {
      const place = { folder, env };
      const result = await runCommand({ args: ['validate', 'broken.json'], env: {} }, place);
      const help = await runCommand({ args: ['--help'], env: {} }, place);
      expect(`${result.stdout}${result.stderr}${help.stdout}${help.stderr}`).not.toContain('\u001b');
    },
  );

  it.skipIf(!existsSync(SCRIPT))('refuses to wait for a person to type a document', () => {
    const line = `${process.execPath} ${BIN} validate -`;
    const { status, stdout } = spawnSync(SCRIPT, ['-qec', line, '/dev/null'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toBe(
      'trasluz: Cannot read standard input from a terminal\r\n  Name a file, or pipe a document in.\r\n',
    );
    expect(status).toBe(3);
  });

  it('prints nothing of its own kind to the other stream', async () => {
    const good = await runCommand({ args: ['validate', 'small.json'], env: {} }, { folder, env: {} });
    expect(good.stderr).toBe('');
    const bad = await runCommand({ args: ['diff', 'small.json', 'none.json'], env: {} }, { folder, env: {} });
    expect(bad.stdout).toBe('');
  });

  it('runs from any folder, through a link, as npm makes one', () => {
    const { exit, stdout } = shell(
      `ln -sf ${BIN} ./linked && ${process.execPath} ./linked validate small.json`,
    );
    expect({ exit, stdout }).toEqual({
      exit: 0,
      stdout: 'small.json: valid, cyclonedx-json 1.7, 0 errors, 0 warnings\n',
    });
  });
});
