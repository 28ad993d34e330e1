import { validate } from '@trasluz/formats';
import { growthExponent, medians } from '../measure.ts';
import { measurement, type Workload } from '../workload.ts';

const SIZES = [12_500, 25_000, 50_000, 100_000];
const ROUNDS = 3;

/** A document in which every component has an error of its own, so that no two have one cause: from bytes to verdict. */
export const validateErrors: Workload = {
  name: 'validate-errors',
  run: async () => {
    const points: { size: number; ms: number }[] = [];
    let last = { oursMs: 0, againstMs: 1 };
    for (const errors of SIZES) {
      const text = brokenBom(errors);
      const bytes = new TextEncoder().encode(text);
      const [oursMs = 0, againstMs = 0] = await medians(
        [() => expectInvalid(bytes), () => JSON.parse(text)],
        ROUNDS,
      );
      points.push({ size: errors, ms: oursMs });
      last = { oursMs, againstMs };
    }
    const workload = `validate ${SIZES.at(-1)} errors of as many causes, from bytes`;
    return [
      {
        ...measurement({ workload, row: 3, ...last, against: 'JSON.parse', target: 4.8 }),
        exponent: growthExponent(points),
      },
    ];
  },
};

async function expectInvalid(bytes: Uint8Array): Promise<void> {
  const { valid, counts } = await validate(bytes);
  if (valid || counts.errors === 0) throw new Error('The document of the bench is valid');
}

function brokenBom(errors: number): string {
  const components = Array.from({ length: errors }, (_, index) => ({
    type: 'library',
    name: `package-${index}`,
    version: '1',
    [`unknown-${index}`]: true,
  }));
  return JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components });
}
