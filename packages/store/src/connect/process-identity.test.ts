import { describe, expect, it } from 'vitest';
import { hasProcess, isRunning, processIdentity } from './process-identity.ts';

/** Above the largest process number of Linux. */
const NOBODY = 2 ** 22 + 1;

describe('process identity', () => {
  it('recognises this process and its parent', () => {
    expect(isRunning(processIdentity(process.pid))).toBe(true);
    expect(hasProcess(process.ppid)).toBe(true);
  });

  it('does not take an earlier process for the one that has its number now', () => {
    const { pid, started } = processIdentity(process.pid);
    if (started === undefined) return;
    expect(isRunning({ pid, started: `${started}0` })).toBe(false);
    expect(isRunning({ pid })).toBe(true);
  });

  it('knows that nobody has a number', () => {
    expect(hasProcess(NOBODY)).toBe(false);
    expect(isRunning({ pid: NOBODY })).toBe(false);
    expect(processIdentity(NOBODY)).toEqual({ pid: NOBODY });
  });
});
