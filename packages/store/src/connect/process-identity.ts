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

/**
 * Tells whether a live process has the number, also one of another user. A zombie is dead: in a container without an
 * init process nobody collects it, and it keeps its number until the container ends.
 */
export function hasProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return statOf(pid)?.[STATE] !== 'Z';
}

/** Positions in `/proc/<pid>/stat` after the name (proc(5)): field 3 and field 22. */
const STATE = 0;
const START_TICKS = 19;

function startOf(pid: number): string | undefined {
  const ticks = statOf(pid)?.[START_TICKS];
  return ticks === undefined ? undefined : `${readFileSync(BOOT_ID, 'utf8').trim()}:${ticks}`;
}

const BOOT_ID = '/proc/sys/kernel/random/boot_id';

/** The name, which may hold blanks and parentheses, is cut off. */
function statOf(pid: number): readonly string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    // Not Linux, or the process is gone: the number alone has to do.
    return undefined;
  }
}
