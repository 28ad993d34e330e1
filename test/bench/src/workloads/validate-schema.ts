import { readFileSync } from 'node:fs';
import * as CDX from '@cyclonedx/cyclonedx-library';
import { checkSchema } from '@trasluz/formats';
import { growthExponent, medians } from '../measure.ts';
import { syntheticBom } from '../synthetic-bom.ts';
import { type Measurement, measurement, type Workload } from '../workload.ts';

const SIZES = [1_000, 3_000, 10_000];
const PEER_COMPONENTS = 3_000;
/** The official validator is quadratic: more rounds would only take minutes. */
const PEER_ROUNDS = 1;

/** Schema validation of a parsed document, against `JSON.parse` of its text and against the official validator. */
export const validateSchema: Workload = {
  name: 'validate-schema',
  run: async () => [...(await againstParse()), await againstOfficial()],
};

async function againstParse(): Promise<readonly Measurement[]> {
  const points: { size: number; ms: number }[] = [];
  const results: Measurement[] = [];
  for (const components of SIZES) {
    const text = syntheticBom(components);
    const document = JSON.parse(text);
    const [oursMs = 0, againstMs = 0] = await medians([
      () => checkSchema(document, '1.6', fail),
      () => JSON.parse(text),
    ]);
    points.push({ size: text.length, ms: oursMs });
    results.push(
      measurement({
        workload: `check the schema, ${components} components`,
        row: 1,
        oursMs,
        against: 'JSON.parse',
        againstMs,
        target: 1.6,
      }),
    );
  }
  const exponent = growthExponent(points);
  return results.map((result) => ({
    ...result,
    exponent,
  }));
}

async function againstOfficial(): Promise<Measurement> {
  const text = syntheticBom(PEER_COMPONENTS);
  const document = JSON.parse(text);
  const official = new CDX.Validation.JsonStrictValidator(CDX.Spec.Version.v1dot6);
  const [oursMs = 0] = await medians([() => checkSchema(document, '1.6', fail)]);
  const [againstMs = 0] = await medians([() => official.validate(text)], PEER_ROUNDS);
  const peer = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).dependencies[
    '@cyclonedx/cyclonedx-library'
  ];
  return measurement({
    workload: `check the schema, ${PEER_COMPONENTS} components`,
    row: 2,
    oursMs,
    against: `@cyclonedx/cyclonedx-library ${peer} JsonStrictValidator`,
    againstMs,
    target: 1 / 60,
  });
}

/** The documents of the bench are valid: a finding would mean that something else is measured. */
function fail(): never {
  throw new Error('The document of the bench is not valid');
}
