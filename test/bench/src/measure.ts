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
