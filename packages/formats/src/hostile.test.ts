import type { Json } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { ROOT_CAUSES_MAX } from './findings/bounds.ts';
import { bytesOf, codesOf, componentWith, documentWith } from './tests/documents.ts';
import { type Validation, validate } from './validate.ts';

/** Generous on purpose: quadratic behaviour takes minutes at this size, linear behaviour a second. */
const BOUND_MS = 20_000;

const COUNT = 100_000;

async function validateWithin(members: Readonly<Record<string, Json>>): Promise<Validation> {
  const bytes = bytesOf(documentWith(members));
  const start = performance.now();
  const result = await validate(bytes);
  expect(performance.now() - start).toBeLessThan(BOUND_MS);
  expect(result.issues.length).toBeLessThan(4 * ROOT_CAUSES_MAX);
  return result;
}

const many = (make: (index: number) => Json): Json[] =>
  Array.from({ length: COUNT }, (_item, index) => make(index));

describe('a hostile document', () => {
  it('of a hundred thousand different errors costs bounded time and issues', async () => {
    const result = await validateWithin({
      components: many((index) => ({ type: `t${index}`, [`k${index}`]: index })),
    });
    expect(result.valid).toBe(false);
    const told = result.issues.reduce((sum, { also = 0 }) => sum + also + 1, 0);
    expect(told).toBeGreaterThanOrEqual(2 * COUNT);
  });

  it('of look-alike components is not compared pair by pair', async () => {
    const result = await validateWithin({
      components: many((index) => componentWith({ version: String(index) })),
    });
    expect(result.issues).toEqual([]);
  });

  it('of identical components names the first pair and counts the others', async () => {
    const result = await validateWithin({ components: many(() => componentWith()) });
    expect(result.issues).toMatchObject([{ code: 'E0106', pointer: '/components/1', also: COUNT - 2 }]);
  });

  it('of one bom-ref for all is told once', async () => {
    const result = await validateWithin({
      components: many((index) => componentWith({ version: String(index), 'bom-ref': 'a' })),
    });
    expect(result.issues).toMatchObject([{ code: 'E0313', also: COUNT - 2 }]);
  });

  it('of dangling dependencies does not search every name for every other', async () => {
    const components = many((index) => componentWith({ 'bom-ref': `pkg:npm/acme-${index}@1` })).slice(
      0,
      20_000,
    );
    const result = await validateWithin({
      components,
      dependencies: many((index) => ({ ref: `pkg:npm/acne-${index}@1` })),
    });
    expect(new Set(codesOf(result))).toEqual(new Set(['E0312']));
  });

  it('nested beyond the limit stops at the parser', async () => {
    const text = `{"bomFormat":"CycloneDX","specVersion":"1.7","components":${'['.repeat(COUNT)}${']'.repeat(COUNT)}}`;
    const result = await validate(new TextEncoder().encode(text));
    expect(codesOf(result)).toEqual(['E0004']);
  });

  it('with members of the object prototype is read as any other', async () => {
    const text =
      '{"bomFormat":"CycloneDX","specVersion":"1.7","constructor":1,"toString":{},"hasOwnProperty":[]}';
    const result = await validate(new TextEncoder().encode(text));
    expect(new Set(codesOf(result))).toEqual(new Set(['E0102']));
  });
});

describe('an object that has no text', () => {
  it.each(['version', 'serialNumber', 'specVersion', '$schema'])(
    'is refused as any wrong type: %s',
    async (member) => {
      const link = 'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/2#a';
      const document = documentWith({
        serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
        externalReferences: [{ type: 'bom', url: link }],
        compositions: [{ aggregate: 'complete', assemblies: [link] }],
        [member]: { toString: 1, valueOf: 1 },
      });
      expect(codesOf(await validate(bytesOf(document)))).toContain('E0103');
    },
  );
});
