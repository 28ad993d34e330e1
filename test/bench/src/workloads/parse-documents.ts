import { parse } from '@trasluz/bom';
import { growthExponent, medians } from '../measure.ts';
import { syntheticBom } from '../synthetic-bom.ts';
import { type Measurement, measurement, type Workload } from '../workload.ts';

const SIZES = [1_000, 3_000, 6_000, 12_000];

/** `bom.parse` with all its checks against `JSON.parse` of the same text, decoding included on both sides. */
export const parseDocuments: Workload = {
  name: 'parse',
  run: async () => {
    const points: { size: number; ms: number }[] = [];
    let last: Measurement | undefined;
    for (const components of SIZES) {
      const bytes = new TextEncoder().encode(syntheticBom(components));
      const [oursMs = 0, againstMs = 0] = await medians([
        () => parse(bytes),
        () => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)),
      ]);
      points.push({ size: bytes.length, ms: oursMs });
      const workload = `parse ${(bytes.length / 1e6).toFixed(1)} MB`;
      last = measurement({ workload, row: 1, oursMs, against: 'JSON.parse', againstMs, target: 1.6 });
    }
    return last === undefined ? [] : [{ ...last, exponent: growthExponent(points) }];
  },
};
