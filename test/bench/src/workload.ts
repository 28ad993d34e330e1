/** What one workload measured; printed as one JSON line. Milliseconds are medians and only ratios are compared. */
export interface Measurement {
  readonly workload: string;
  /** Row of the performance targets in docs/performance.md. */
  readonly row: number;
  readonly oursMs: number;
  /** What bounds us from below or a peer, measured in the same run. */
  readonly against: string;
  readonly againstMs: number;
  /** `oursMs / againstMs`. */
  readonly ratio: number;
  /** The ratio that is aimed at: at most this, or at least its inverse for a peer. */
  readonly target: number;
  readonly met: boolean;
  /** Peak resident memory of a fresh process, in MB, where it was measured. */
  readonly rssMb?: number;
  /** Fitted exponent of the growth with the input: 1 is linear. */
  readonly exponent?: number;
  readonly note?: string;
}

/** One thing that is measured. */
export interface Workload {
  readonly name: string;
  /** Takes half a minute or more, or hundreds of megabytes of disk: left out with `--quick`. */
  readonly isLong?: boolean;
  readonly run: () => Promise<readonly Measurement[]>;
}

/** Builds a measurement from two medians. */
export function measurement(
  input: Omit<Measurement, 'ratio' | 'met' | 'oursMs' | 'againstMs'> & {
    readonly oursMs: number;
    readonly againstMs: number;
  },
): Measurement {
  const ratio = round(input.oursMs / input.againstMs);
  return {
    ...input,
    oursMs: round(input.oursMs),
    againstMs: round(input.againstMs),
    ratio,
    met: ratio <= input.target,
  };
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
