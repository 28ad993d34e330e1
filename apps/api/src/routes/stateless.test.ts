import { createHash } from 'node:crypto';
import { TARGET_NAMES } from '@trasluz/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createApi } from '../create-api.ts';
import type { ApiDeps } from '../deps.ts';
import { checkedApi } from '../tests/checked-api.ts';
import { bytesOf, modelDocument } from '../tests/documents.ts';
import { FORMS, SPDX_2 } from '../tests/forms.ts';
import { sent } from '../tests/forms-suite.ts';

/** Broken requests per form of a document: enough to meet every reader, few enough for every run. */
const CASES = 60;

/** Pieces that documents are made of, at places where nobody expects them. */
const PIECES = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  'null',
  '-1',
  '1e999',
  '"bom-ref":"model"',
  '<',
  '/>',
  '&x;',
  '\0',
  '\ufeff',
];

interface Damage {
  readonly at: number;
  readonly length: number;
  readonly piece: string;
  readonly isRepeated: boolean;
}

/** A way to damage bytes, as positions between 0 and 1 so that it shrinks for bytes of any length. */
const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 40 }),
  piece: fc.constantFrom('', '', ...PIECES),
  isRepeated: fc.boolean(),
});

function damaged(bytes: Uint8Array, damages: readonly Damage[]): Uint8Array {
  return damages.reduce((current, { at, length, piece, isRepeated }) => {
    const start = Math.floor(at * current.length);
    const cut = current.subarray(start, start + length);
    const filling = new TextEncoder().encode(piece);
    return Uint8Array.of(
      ...current.subarray(0, start),
      ...(isRepeated ? cut : []),
      ...filling,
      ...current.subarray(isRepeated ? start : start + length),
    );
  }, bytes);
}

/** The API without a database: what is stateless must not miss it. */
function withoutDatabase(): ReturnType<typeof checkedApi> & { readonly mistakes: readonly unknown[] } {
  const mistakes: unknown[] = [];
  const deps = {
    random: (length: number) => new Uint8Array(length),
    hash: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex'),
    report: ({ cause }: { readonly cause: unknown }) => void mistakes.push(cause),
  };
  // The other members are what these routes may not reach for.
  return { ...checkedApi(createApi(deps as unknown as ApiDeps)), mistakes };
}

const SOURCES = [
  ['json', async () => bytesOf(modelDocument())],
  ['spdx-2', async () => bytesOf(SPDX_2)],
  ...FORMS.map(({ name, make }) => [name, () => make(modelDocument())] as const),
] as const;

describe('the stateless routes', () => {
  it.each(SOURCES)(
    'answer a damaged %s document with a verdict, a conversion or a problem, never with a mistake',
    async (_, make) => {
      const { ask, mistakes } = withoutDatabase();
      const whole = await make();
      await fc.assert(
        fc.asyncProperty(
          fc.array(damage, { minLength: 1, maxLength: 4 }),
          fc.constantFrom(...TARGET_NAMES),
          async (damages, to) => {
            const init = sent(damaged(whole, damages), 'application/octet-stream');
            const verdict = (await (await ask('/v1/validate', init)).json()) as { valid: boolean };
            const converted = await ask(`/v1/convert?to=${to}`, init);
            expect(converted.status).toBe(verdict.valid ? 200 : 422);
            expect(mistakes).toEqual([]);
          },
        ),
        { numRuns: CASES },
      );
    },
  );

  it.each(SOURCES)('merge a damaged %s document with a whole one, or name it', async (_, make) => {
    const { ask, mistakes } = withoutDatabase();
    const whole = new TextDecoder().decode(bytesOf(modelDocument({ name: 'Whole' })));
    const bytes = await make();
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
        const text = new TextDecoder().decode(damaged(bytes, damages));
        const verdict = await ask('/v1/validate', sent(new TextEncoder().encode(text), 'application/json'));
        const { valid } = (await verdict.json()) as { valid: boolean };
        const body = JSON.stringify({ documents: [whole, text] });
        const response = await ask('/v1/merge', sent(new TextEncoder().encode(body), 'application/json'));
        expect(mistakes).toEqual([]);
        if (valid) expect(response.status, await response.clone().text()).toBe(200);
        else expect(await response.json()).toMatchObject({ code: 'bom-invalid', input: 1 });
      }),
      { numRuns: CASES },
    );
  });
});
