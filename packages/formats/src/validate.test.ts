import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, codesOf, componentWith, documentWith, validateObject } from './tests/documents.ts';
import { validate } from './validate.ts';

describe('validate', () => {
  it.each(['1.4', '1.5', '1.6', '1.7'])(
    'finds nothing in a small good document of %s',
    async (specVersion) => {
      const result = await validateObject(documentWith({ specVersion, components: [componentWith()] }));
      expect(result).toMatchObject({ valid: true, issues: [], counts: { errors: 0, warnings: 0 } });
      expect(result.format).toEqual({ name: 'cyclonedx-json', version: specVersion });
      expect(result.document?.version).toBe(specVersion);
    },
  );

  it('stops at bytes that are no document', async () => {
    const result = await validate(new TextEncoder().encode('{"bomFormat":'));
    expect(result.valid).toBe(false);
    expect(result.document).toBeUndefined();
    expect(result.counts.errors).toBe(1);
  });

  it('stops at a format that is not read and says which it is', async () => {
    const result = await validate(new TextEncoder().encode('SPDXVersion: SPDX-2.3\n'));
    expect(result).toMatchObject({
      valid: false,
      format: { name: 'spdx-2-tag-value' },
      issues: [{ code: 'E0012' }],
    });
  });

  it('asks for the version where the document states none', async () => {
    const result = await validateObject({ bomFormat: 'CycloneDX' });
    expect(result.issues).toMatchObject([
      { code: 'E0101', pointer: '', expected: 'the field "specVersion"' },
    ]);
  });

  it('tells schema and rules together, sorted by place', async () => {
    const result = await validateObject(
      documentWith({
        components: [componentWith({ scope: 'requird', 'bom-ref': 'a' })],
        dependencies: [{ ref: 'a', dependsOn: ['b'] }, { dependsOn: [] }],
      }),
    );
    expect(codesOf(result)).toEqual(['E0104', 'E0312', 'E0101']);
    const places = result.issues.map(({ line, column }) => [line, column]);
    expect(places).toEqual([...places].sort(([a = 0], [b = 0]) => a - b));
  });

  it('is valid with warnings alone', async () => {
    const result = await validateObject(documentWith({ components: [componentWith({ version: '' })] }));
    expect(result).toMatchObject({ valid: true, counts: { errors: 0, warnings: 1 } });
  });

  it('never throws on a document that is damaged anywhere', async () => {
    const good = bytesOf(
      documentWith({ components: [componentWith({ licenses: [{ license: { id: 'MIT' } }] })] }),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
        const damaged = Uint8Array.from(good);
        damaged[at] = byte;
        const result = await validate(damaged);
        expect(result.counts.errors + result.counts.warnings).toBe(result.issues.length);
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same result twice', async () => {
    const document = documentWith({ components: [{ typ: 'x' }, { typ: 'x' }], colour: 1 });
    expect(JSON.stringify((await validateObject(document)).issues)).toBe(
      JSON.stringify((await validateObject(document)).issues),
    );
  });
});
