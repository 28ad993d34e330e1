import { checkSchema } from '@trasluz/formats';
import { growthExponent, medians } from '../measure.ts';
import { measurement, type Workload } from '../workload.ts';

const SIZES = [12_500, 25_000, 50_000, 100_000];

/** Items that all look alike to a cheap signature: `uniqueItems` must not become quadratic. */
export const validateHostile: Workload = {
  name: 'validate-hostile',
  run: async () => {
    const points: { size: number; ms: number }[] = [];
    let result: { oursMs: number; againstMs: number } = { oursMs: 0, againstMs: 1 };
    for (const items of SIZES) {
      const text = hostileBom(items);
      const document = JSON.parse(text);
      const [oursMs = 0, againstMs = 0] = await medians(
        [() => checkSchema(document, '1.6', fail), () => JSON.parse(text)],
        3,
      );
      points.push({ size: items, ms: oursMs });
      result = { oursMs, againstMs };
    }
    const exponent = growthExponent(points);
    return [
      {
        ...measurement({
          workload: 'check the schema, 100k look-alike items',
          row: 3,
          ...result,
          against: 'JSON.parse',
          target: 4.8,
        }),
        exponent,
      },
    ];
  },
};

function hostileBom(items: number): string {
  const components = Array.from({ length: items }, (_, index) => ({
    type: 'library',
    name: 'same',
    version: '1',
    properties: [{ name: 'n', value: String(index) }],
  }));
  return JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components });
}

/** The documents of the bench are valid: a finding would mean that something else is measured. */
function fail(): never {
  throw new Error('The document of the bench is not valid');
}
