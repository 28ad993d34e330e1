import { checkSchema, readDocument, validate } from '@trasluz/formats';
import { growthExponent, medians } from '../measure.ts';
import { syntheticBom } from '../synthetic-bom.ts';
import { type Measurement, measurement, type Workload } from '../workload.ts';

/** What one size of document is held to. */
interface Size {
  readonly name: string;
  /** The last is the one that is told; the others only give the growth. */
  readonly components: readonly number[];
  readonly target: number;
  readonly rounds: number;
}

/** The schema check of a parsed document, and the whole way from bytes to verdict, against `JSON.parse`. */
export const validate10Mb: Workload = workloadOf({
  name: 'validate-10mb',
  components: [3_000, 6_000, 13_000],
  target: 1.6,
  rounds: 7,
});

/** The same, ten times as large. */
export const validate85Mb: Workload = workloadOf({
  name: 'validate-85mb',
  components: [28_000, 56_000, 112_000],
  target: 1.1,
  rounds: 3,
});

function workloadOf(size: Size): Workload {
  return { name: size.name, run: () => measure(size) };
}

/** The whole without reading is what it takes longer than reading alone. */
const PARTS = ['schema alone', 'schema and rules, without reading', 'from bytes, with reading'] as const;

async function measure({ components, target, rounds }: Size): Promise<readonly Measurement[]> {
  const points: Times[] = [];
  for (const count of components) points.push(await timesOf(syntheticBom(count), rounds));
  const last = points.at(-1);
  if (last === undefined) return [];
  return PARTS.map((part, index) => ({
    ...measurement({
      workload: `validate ${Math.round(last.size / 1e6)} MB, ${part}`,
      row: 1,
      oursMs: last.oursMs[index] ?? Number.NaN,
      against: 'JSON.parse',
      againstMs: last.parseMs,
      target,
    }),
    exponent: growthExponent(points.map(({ size, oursMs }) => ({ size, ms: oursMs[index] ?? Number.NaN }))),
  }));
}

interface Times {
  readonly size: number;
  /** In the order of `PARTS`. */
  readonly oursMs: readonly number[];
  readonly parseMs: number;
}

async function timesOf(text: string, rounds: number): Promise<Times> {
  const bytes = new TextEncoder().encode(text);
  const document = JSON.parse(text);
  const [schemaMs = 0, readMs = 0, wholeMs = 0, parseMs = 0] = await medians(
    [
      () => checkSchema(document, '1.6', fail),
      () => readDocument(bytes),
      async () => {
        const { valid, issues } = await validate(bytes);
        if (!valid || issues.length > 0) fail();
      },
      () => JSON.parse(text),
    ],
    rounds,
  );
  return { size: bytes.length, oursMs: [schemaMs, wholeMs - readMs, wholeMs], parseMs };
}

/** The documents of the bench are valid: a finding would mean that something else is measured. */
function fail(): never {
  throw new Error('The document of the bench is not valid');
}
