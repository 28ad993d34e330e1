import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { processTerminal } from './terminal.ts';

const { readFile, writeFile } = processTerminal();
const IS_ROOT = process.getuid?.() === 0;

let folder = '';
const at = (...names: readonly string[]): string => join(folder, ...names);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trasluz-terminal-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What an operation throws, without the folder of this run. */
function refusalOf(operation: () => unknown): unknown {
  try {
    operation();
  } catch (cause) {
    const { name, message, exit, fix } = cause as Error & Record<string, unknown>;
    return { name, message: message.replaceAll(`${folder}/`, ''), exit, fix };
  }
  return undefined;
}

function unreadable(message: string): object {
  return { name: 'CliError', message, exit: 'failed', fix: 'Check the path and its permissions.' };
}

function unwritable(message: string): object {
  const fix = 'Check that the folder exists and can be written.';
  return { name: 'CliError', message, exit: 'failed', fix };
}

describe('readFile', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('é 模型\n')],
    ['bytes that are no text', Buffer.from([0, 255, 0xed, 0xa0, 0x80])],
  ])('gives the exact bytes of a file with %s', (_, bytes) => {
    writeFileSync(at('a'), bytes);
    expect(Buffer.from(readFile(at('a'))).equals(bytes)).toBe(true);
  });

  it('follows links', () => {
    writeFileSync(at('a'), 'x');
    symlinkSync(at('a'), at('link'));
    expect(Buffer.from(readFile(at('link'))).toString()).toBe('x');
  });

  it.each([
    ['missing', 'Cannot read "missing": it does not exist'],
    ['file/x', 'Cannot read "file/x": a part of the path is no directory'],
    ['directory', 'Cannot read "directory": it is a directory'],
    ['circle', 'Cannot read "circle": its links lead in a circle'],
    ['dangling', 'Cannot read "dangling": it does not exist'],
    ['x'.repeat(300), `Cannot read "${'x'.repeat(300)}": the name is too long`],
  ])('says why it cannot read %.20s', (name, message) => {
    writeFileSync(at('file'), '');
    mkdirSync(at('directory'));
    symlinkSync(at('circle'), at('circle'));
    symlinkSync(at('nowhere'), at('dangling'));
    expect(refusalOf(() => readFile(at(name)))).toEqual(unreadable(message));
  });

  it.skipIf(IS_ROOT)('says that a file may not be read', () => {
    writeFileSync(at('secret'), 'x');
    chmodSync(at('secret'), 0);
    expect(refusalOf(() => readFile(at('secret')))).toEqual(
      unreadable('Cannot read "secret": permission denied'),
    );
  });

  it('does not take a name that ends in NUL for another file', () => {
    writeFileSync(at('a'), 'x');
    expect(refusalOf(() => readFile(at('a\0b')))).toMatchObject({ exit: 'failed' });
  });
});

describe('writeFile', () => {
  it('makes a file, and leaves nothing else behind', () => {
    writeFile(at('a.json'), 'é\n');
    expect(readFileSync(at('a.json'), 'utf8')).toBe('é\n');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('takes the place of what was there, whole', () => {
    writeFileSync(at('a.json'), 'a much longer text than the next');
    writeFile(at('a.json'), 'short');
    expect(readFileSync(at('a.json'), 'utf8')).toBe('short');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('writes where a link leads, and lets the link stand', () => {
    writeFileSync(at('a.json'), 'before');
    symlinkSync(at('a.json'), at('link'));
    writeFile(at('link'), 'after');
    expect(lstatSync(at('link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('a.json'), 'utf8')).toBe('after');
  });

  it('writes to a device instead of taking its place', () => {
    writeFile('/dev/null', 'gone');
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it.each([
    ['nowhere/a.json', 'Cannot write "nowhere/a.json": it does not exist'],
    ['directory', 'Cannot write "directory": it is a directory'],
    ['file/a.json', 'Cannot write "file/a.json": a part of the path is no directory'],
    ['x'.repeat(300), `Cannot write "${'x'.repeat(300)}": the name is too long`],
  ])('says why it cannot write %.20s, and leaves nothing behind', (name, message) => {
    writeFileSync(at('file'), 'x');
    mkdirSync(at('directory'));
    expect(refusalOf(() => writeFile(at(name), 'text'))).toEqual(unwritable(message));
    expect(readdirSync(folder).sort()).toEqual(['directory', 'file']);
    expect(readFileSync(at('file'), 'utf8')).toBe('x');
  });

  it('says that the disk is full', () => {
    expect(refusalOf(() => writeFile('/dev/full', 'text'))).toEqual(
      unwritable('Cannot write "/dev/full": the disk is full'),
    );
  });

  it.skipIf(IS_ROOT)('leaves a file alone in a folder that cannot be written', () => {
    mkdirSync(at('locked'));
    chmodSync(at('locked'), 0o500);
    expect(refusalOf(() => writeFile(at('locked/a'), 'x'))).toEqual(
      unwritable('Cannot write "locked/a": permission denied'),
    );
  });
});

describe('processTerminal', () => {
  it('has the environment of the process, and is not interactive here', () => {
    const terminal = processTerminal();
    expect(terminal.env).toBe(process.env);
    expect(terminal.isInteractive).toBe(process.stderr.isTTY === true && process.env['TERM'] !== 'dumb');
  });
});
