import { readFileSync } from 'node:fs';

const ROUNDS_DEFAULT = 7;

/** Something whose time is taken. */
export type Subject = () => unknown;

/** Runs subjects in turn (A-B-A-B), so that a slow moment of the machine hits them alike; returns the medians in milliseconds. */
export async function medians(
  subjects: readonly Subject[],
  rounds: number = ROUNDS_DEFAULT,
): Promise<readonly number[]> {
  const times: number[][] = subjects.map(() => []);
  for (const subject of subjects) await subject();
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, subject] of subjects.entries()) {
      const start = performance.now();
      await subject();
      times[index]?.push(performance.now() - start);
    }
  }
  return times.map(median);
}

/** The middle of a list of numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Fits time = c · size^e by least squares over the logarithms and returns e. */
export function growthExponent(points: readonly { readonly size: number; readonly ms: number }[]): number {
  const logs = points.map(({ size, ms }) => [Math.log(size), Math.log(ms)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const variance = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return Number((covariance / variance).toFixed(2));
}

/** Peak resident memory of a process in MB as Linux counts it (VmHWM); `undefined` where there is no /proc. */
export function peakMemoryMb(process: number | 'self'): number | undefined {
  try {
    const status = readFileSync(`/proc/${process}/status`, 'utf8');
    return Math.round(Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1000);
  } catch {
    // Not Linux, or the process is gone: the figure is left out.
    return undefined;
  }
}
