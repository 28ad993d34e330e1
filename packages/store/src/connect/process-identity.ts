import { readFileSync } from 'node:fs';

/** A process that can be told from a later one with the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Boot id and start time in clock ticks; absent where the system does not tell. */
  readonly started?: string;
}

/** Identifies a process by number and start, since containers give the same few numbers out again and again. */
export function processIdentity(pid: number): ProcessIdentity {
  const started = startOf(pid);
  return started === undefined ? { pid } : { pid, started };
}

/** Tells whether this very process still runs; where starts are not told, a process with the number is enough. */
export function isRunning(identity: ProcessIdentity): boolean {
  if (!hasProcess(identity.pid)) return false;
  const started = startOf(identity.pid);
  return started === undefined || identity.started === undefined || started === identity.started;
}

/** Tells whether any process has the number, also one of another user. */
export function hasProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Reads field 22 of `/proc/<pid>/stat` (proc(5)); the name before it may hold blanks and parentheses. */
function startOf(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return ticks === undefined ? undefined : `${boot}:${ticks}`;
  } catch {
    // Not Linux, or the process is gone: the number alone has to do.
    return undefined;
  }
}
