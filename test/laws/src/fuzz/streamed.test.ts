import { type Issue, isJsonObject } from '@trasluz/bom';
import { isSchemaVersion, validate, validateStream } from '@trasluz/formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueDamage } from './damaged-values.ts';
import { seeds } from './seeds.ts';

/** The same cases every time. */
const SEED = 20_261_125;
const CASES = 400;

describe('a damaged document that is checked as its bytes come', async () => {
  const all = (await seeds()).filter(({ format }) => format === 'cyclonedx-json');

  it('gets the verdict of the whole, and the schema errors at the same places', async () => {
    const told = { compared: 0, invalid: 0 };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...all), valueDamage, async ({ bytes }, change) => {
        const damaged = versionFirst(change(bytes));
        if (damaged === undefined) return;
        const [whole, streamed] = [await validate(damaged), await validateStream(inOne(damaged))];
        if (whole.document === undefined) return;
        told.compared += 1;
        told.invalid += Number(!whole.valid);
        expect([streamed.valid, ...schemaErrors(streamed.issues)]).toEqual([
          whole.valid,
          ...schemaErrors(whole.issues),
        ]);
      }),
      { numRuns: CASES, seed: SEED, endOnFailure: true },
    );
    console.table(told);
    expect(told.compared).toBeGreaterThan(CASES / 2);
    expect(told.invalid).toBeGreaterThan(CASES / 4);
  });
});

/** The document with its version before all else, which the check asks for; nothing where there is none. */
function versionFirst(bytes: Uint8Array): Uint8Array | undefined {
  const document: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!isJsonObject(document)) return undefined;
  const { specVersion, ...rest } = document;
  if (!isSchemaVersion(specVersion)) return undefined;
  return new TextEncoder().encode(JSON.stringify({ specVersion, ...rest }, undefined, 1));
}

/** Places of schema errors, as far as they are all named; the head of a document is told by itself. */
function schemaErrors(issues: readonly Issue[]): readonly string[] {
  const places = issues
    .filter(({ code, also = 0, alsoAt = [] }) => code.startsWith('E01') && also === alsoAt.length)
    .flatMap(({ code, alsoAt = [], ...at }) =>
      [at, ...alsoAt].map(({ pointer, line, column }) => `${code} ${pointer} ${line}:${column}`),
    );
  return places.filter((place) => !HEAD.test(place)).sort();
}

const HEAD = / \/(\$schema|bomFormat|specVersion|version|serialNumber)\b/;

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
