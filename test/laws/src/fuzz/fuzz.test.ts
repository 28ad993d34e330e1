import { gzipSync } from 'node:zlib';
import { readFacts, supplyChain, valueAt } from '@trasluz/bom';
import {
  convert,
  DIALECTS,
  type Document,
  readDocument,
  recogniseFormat,
  TARGETS,
  validate,
  validateStream,
} from '@trasluz/formats';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { byteDamage, type Damage } from './damaged-bytes.ts';
import { valueDamage } from './damaged-values.ts';
import { xmlDamage } from './damaged-xml.ts';
import { type Seed, seeds } from './seeds.ts';
import { illTold } from './well-told.ts';

/** The same cases every time; another seed is tried by hand. */
const SEED = Number(process.env['TRASLUZ_FUZZ_SEED'] ?? 20_261_125);

/** Cases of each kind, as many as a minute holds. */
const CASES = Number(process.env['TRASLUZ_FUZZ_CASES'] ?? 300);

const table: Record<string, number | string>[] = [];

afterAll(() => {
  console.table(table);
});

describe('a damaged document', async () => {
  const all = await seeds();
  const formats = [...new Set(all.map(({ format }) => format))].sort();
  const wrapped = (damage: fc.Arbitrary<Damage>): fc.Arbitrary<Damage> =>
    damage.map((change) => (bytes) => enveloped(change(bytes)));
  const kinds: readonly (readonly [kind: string, damage: fc.Arbitrary<Damage>, seeds: readonly Seed[]])[] = [
    ...formats.map(
      (format) => [`${format}, bytes`, byteDamage, all.filter((one) => one.format === format)] as const,
    ),
    ...formats
      .filter((format) => format !== 'cyclonedx-xml')
      .map(
        (format) => [`${format}, values`, valueDamage, all.filter((one) => one.format === format)] as const,
      ),
    ['cyclonedx-xml, values', xmlDamage, all.filter(({ format }) => format === 'cyclonedx-xml')],
    ['inside DSSE and gzip', wrapped(valueDamage), all],
    [
      'gzip, bytes',
      byteDamage.map(
        (change): Damage =>
          (bytes) =>
            change(new Uint8Array(gzipSync(bytes))),
      ),
      all,
    ],
    [
      'bytes of no document',
      byteDamage.map(
        (change): Damage =>
          (bytes) =>
            change(bytes.subarray(0, 3)),
      ),
      all,
    ],
  ];

  it.each(kinds)('is read, checked and converted without a crash: %s', async (kind, damage, from) => {
    const told = { cases: 0, valid: 0, 'read as a document': 0, issues: 0, 'most issues': 0 };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...from), damage, async ({ bytes }, change) => {
        const { isDocument, issues, valid } = await survive(change(bytes));
        told.cases += 1;
        told.valid += Number(valid);
        told['read as a document'] += Number(isDocument);
        told.issues += issues;
        told['most issues'] = Math.max(told['most issues'], issues);
      }),
      { numRuns: CASES, seed: SEED, endOnFailure: true },
    );
    table.push({ kind, ...told });
    expect(told.cases).toBe(CASES);
  });
});

async function survive(
  bytes: Uint8Array,
): Promise<{ readonly isDocument: boolean; readonly issues: number; readonly valid: boolean }> {
  recogniseFormat(bytes);
  const validation = await validate(bytes);
  expect(illTold(validation)).toEqual([]);
  expect(illTold(await validateStream(inOne(bytes)))).toEqual([]);
  const { value } = await readDocument(bytes);
  expect(value === undefined).toBe(validation.document === undefined);
  if (value !== undefined) {
    readFacts(supplyChain(value.bom, { dialects: DIALECTS }));
    for (const target of TARGETS) {
      const { text, losses } = convert(value, target);
      expect(text.length).toBeGreaterThan(0);
      expect(losses.every(({ pointer }) => pointer === '' || pointer.startsWith('/'))).toBe(true);
      if (validation.valid && isAsStrict(value))
        expect([target, ...(await errorsOf(text))]).toEqual([target]);
    }
  }
  return { isDocument: value !== undefined, issues: validation.issues.length, valid: validation.valid };
}

/**
 * Whether what is valid is valid in 1.7 too: CycloneDX to 1.5 lets more pass, the old form of tools may repeat one, and
 * SPDX 3 asks for no names.
 */
function isAsStrict({ format, version, original }: Document): boolean {
  return format !== 'spdx-3-json' && version >= '1.6' && !Array.isArray(valueAt(original, '/metadata/tools'));
}

async function errorsOf(text: string): Promise<readonly string[]> {
  const { issues } = await validate(new TextEncoder().encode(text));
  return issues
    .filter(({ severity }) => severity === 'error')
    .map(({ code, pointer, message }) => `${code} ${pointer} ${message}`);
}

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function enveloped(bytes: Uint8Array): Uint8Array {
  const payload = Buffer.from(bytes).toString('base64');
  const text = JSON.stringify({ payloadType: 'application/json', payload, signatures: [] });
  return new Uint8Array(gzipSync(text, { level: 1 }));
}
