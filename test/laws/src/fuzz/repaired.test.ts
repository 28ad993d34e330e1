import { repairAll, validate } from '@trasluz/formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misspelling } from './damaged-values.ts';
import { seeds } from './seeds.ts';

/** The same cases every time. */
const SEED = 20_261_125;
const CASES = 300;

describe('a damaged document that is repaired', async () => {
  const all = await seeds();

  it('has fewer faults for every repair, no other ones, and nothing left that could be repaired', async () => {
    const told = { cases: 0, repaired: 0, 'valid after it': 0 };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...all), misspelling, async ({ bytes }, change) => {
        const damaged = change(bytes);
        const before = await validate(damaged);
        const { bytes: repaired, repairs, validation } = await repairAll(damaged);
        told.cases += 1;
        if (repairs.length === 0) {
          expect(repaired).toEqual(damaged);
          return;
        }
        told.repaired += 1;
        told['valid after it'] += Number(validation.valid && !before.valid);
        expect(validation.counts.errors).toBeLessThanOrEqual(before.counts.errors);
        expect((await validate(repaired)).issues).toEqual(validation.issues);
        expect((await repairAll(repaired)).repairs).toEqual([]);
      }),
      { numRuns: CASES, seed: SEED, endOnFailure: true },
    );
    console.table(told);
    expect(told.repaired).toBeGreaterThan(CASES / 20);
  });
});
