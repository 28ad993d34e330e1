import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTemporaryDirectory } from '../tests/temporary-directory.ts';
import { lockDirectory } from './directory-lock.ts';
import { processIdentity } from './process-identity.ts';

describe('lockDirectory', () => {
  let directory: ReturnType<typeof makeTemporaryDirectory>;
  let path: string;
  beforeEach(() => {
    directory = makeTemporaryDirectory();
    path = join(directory.path, 'x.lock');
  });
  afterEach(() => directory.remove());

  it('writes who holds the lock and leaves no other file', () => {
    const lock = lockDirectory(path);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(processIdentity(process.pid));
    expect(readdirSync(directory.path)).toEqual(['x.lock']);
    lock.release();
    expect(readdirSync(directory.path)).toEqual([]);
  });

  it('refuses while the holder lives and says what to do', () => {
    const lock = lockDirectory(path);
    expect(() => lockDirectory(path)).toThrow(/process \d+ holds it.*TRASLUZ_DATA or DATABASE_URL$/);
    lock.release();
    lockDirectory(path).release();
  });

  it.each([
    ['a dead process', JSON.stringify({ pid: 2 ** 22 + 1 })],
    ['an earlier life of a running number', JSON.stringify({ pid: process.pid, started: 'boot:1' })],
    ['nobody: an empty file', ''],
    ['nobody: something else', '{"pid":"1"}'],
    ['nobody: JSON that goes on', '{"pid":1}{"pid":1}'],
  ])('takes over from %s', (_, content) => {
    writeFileSync(path, content);
    const lock = lockDirectory(path);
    expect(readFileSync(path, 'utf8')).toContain(`"pid":${process.pid}`);
    expect(readdirSync(directory.path)).toEqual(['x.lock']);
    lock.release();
  });

  it('refuses a lock without a start while any process has the number', () => {
    writeFileSync(path, JSON.stringify({ pid: process.ppid }));
    expect(() => lockDirectory(path)).toThrow(`process ${process.ppid}`);
  });

  it('does not remove a lock that somebody else has taken meanwhile', () => {
    const lock = lockDirectory(path);
    writeFileSync(path, '{"pid":1}');
    lock.release();
    expect(existsSync(path)).toBe(true);
  });

  it('fails with the reason of the system when the directory does not exist', () => {
    expect(() => lockDirectory(join(directory.path, 'missing', 'x.lock'))).toThrow(/ENOENT/);
  });
});
