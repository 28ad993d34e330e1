import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialNumber } from './serial-number.ts';

const UUID_8 = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('serialNumber', () => {
  it('is the SHA-256 of the document with the marks of version 8 (RFC 9562)', async () => {
    // SHA-256 of "{}" begins 44136fa355b3678a1146ad16f7e8649e.
    expect(await serialNumber({})).toBe('urn:uuid:44136fa3-55b3-878a-9146-ad16f7e8649e');
  });

  it('has the form that the schema asks for, whatever the document', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (body) => {
        const text = JSON.stringify(body);
        const copy: Record<string, never> = JSON.parse(text);
        expect(await serialNumber(copy)).toMatch(UUID_8);
        expect(await serialNumber(JSON.parse(text))).toBe(await serialNumber(copy));
      }),
      { numRuns: 50 },
    );
  });

  it('differs as soon as one member does', async () => {
    const numbers = await Promise.all([{}, { a: 1 }, { a: 2 }, { a: '1' }, { b: 1 }].map(serialNumber));
    expect(new Set(numbers).size).toBe(5);
  });
});
