import { convert, readDocument, type Target } from '@trasluz/formats';
import { growthExponent, medians } from '../measure.ts';
import { syntheticBom } from '../synthetic-bom.ts';
import { type Measurement, measurement, type Workload } from '../workload.ts';

const COMPONENTS = [1_000, 3_000, 10_000];
const ROUNDS = 5;

/** From what to what a document is converted; the source is made from the same CycloneDX 1.7 document. */
interface Way {
  readonly name: string;
  readonly from: Target;
  readonly to: Target;
}

const WAYS: readonly Way[] = [
  { name: 'convert-to-spdx3', from: 'cdx1.7', to: 'spdx3' },
  { name: 'convert-from-spdx3', from: 'spdx3', to: 'cdx1.7' },
  { name: 'convert-to-xml', from: 'cdx1.7', to: 'cdx1.7-xml' },
  { name: 'convert-from-xml', from: 'cdx1.7-xml', to: 'cdx1.7' },
  { name: 'convert-downgrade', from: 'cdx1.7', to: 'cdx1.6' },
];

/**
 * Bytes of one form to text of another, with the report of losses, against parsing and writing the CycloneDX JSON of
 * the same document, indented as ours is.
 */
export const convertDocuments: readonly Workload[] = WAYS.map((way) => ({
  name: way.name,
  run: () => measure(way),
}));

async function measure({ from, to }: Way): Promise<readonly Measurement[]> {
  const points: { size: number; ms: number }[] = [];
  let last = { oursMs: 0, againstMs: 1 };
  for (const components of COMPONENTS) {
    const bom = await converted(new TextEncoder().encode(syntheticBom(components)), 'cdx1.7');
    const source = new TextEncoder().encode(await converted(new TextEncoder().encode(bom), from));
    const [oursMs = 0, againstMs = 0] = await medians(
      [() => converted(source, to), () => JSON.stringify(JSON.parse(bom), undefined, 2)],
      ROUNDS,
    );
    points.push({ size: components, ms: oursMs });
    last = { oursMs, againstMs };
  }
  const workload = `convert ${COMPONENTS.at(-1)} components, ${from} to ${to}`;
  const against = 'JSON.parse and JSON.stringify of its CycloneDX JSON';
  return [
    {
      ...measurement({ workload, row: 10, ...last, against, target: 2 }),
      exponent: growthExponent(points),
    },
  ];
}

async function converted(bytes: Uint8Array, target: Target): Promise<string> {
  const { value } = await readDocument(bytes);
  if (value === undefined) throw new Error('The document of the bench cannot be read');
  return convert(value, target).text;
}
