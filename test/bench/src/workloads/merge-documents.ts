import { hash } from 'node:crypto';
import { type JsonObject, merge } from '@trasluz/bom';
import { growthExponent, medians } from '../measure.ts';
import { syntheticBom } from '../synthetic-bom.ts';
import { type Measurement, measurement, type Workload } from '../workload.ts';

const COMPONENTS = 1_000;
const COUNTS = [10, 30, 100];
/** One merge of a hundred documents takes seconds; the ratio of three rounds is steady. */
const ROUNDS = 3;

/**
 * Merging documents of a thousand components, of which every second one is in all of them and the others in one alone,
 * against parsing and writing the same documents.
 */
export const mergeDocuments: Workload = { name: 'merge', run: againstParseAndWrite };

async function againstParseAndWrite(): Promise<readonly Measurement[]> {
  const points: { size: number; ms: number }[] = [];
  const results: Measurement[] = [];
  for (const count of COUNTS) {
    const texts = Array.from({ length: count }, (_, index) => documentOf(index));
    const inputs = texts.map((text) => ({ bom: JSON.parse(text) as JsonObject })); // made here, so known
    const [oursMs = 0, againstMs = 0] = await medians(
      [
        () => merge(inputs, { form: 'flat', hash: (bytes) => hash('sha256', bytes, 'hex') }),
        () => texts.map((text) => JSON.stringify(JSON.parse(text))),
      ],
      ROUNDS,
    );
    points.push({ size: count, ms: oursMs });
    results.push(
      measurement({
        workload: `merge ${count} documents of ${COMPONENTS} components`,
        row: 10,
        oursMs,
        against: 'JSON.parse and JSON.stringify',
        againstMs,
        target: 1.5,
      }),
    );
  }
  const exponent = growthExponent(points);
  return results.map((result) => ({ ...result, exponent }));
}

/** Half of the packages get names that no other document has. */
function documentOf(index: number): string {
  return syntheticBom(COMPONENTS)
    .replaceAll(/package-(\d*[13579])(?=\D)/g, `package-$1-of-${index}`)
    .replaceAll(/"content":"0{8}(?=\w*[13579bdf]")/g, `"content":"${index.toString(16).padStart(8, '0')}`)
    .replace('"name":"bench"', `"name":"bench-${index}"`)
    .replace('"timestamp":', `"supplier":{"name":"Supplier ${index}"},"timestamp":`);
}
