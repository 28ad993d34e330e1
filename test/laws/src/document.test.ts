import { canonicalJson, createLocator, type JsonObject, parse, pointerParts, pointerTo } from '@trasluz/bom';
import { validate } from '@trasluz/formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bom } from './arbitrary-bom.ts';

const encoder = new TextEncoder();
const bytesOf = (value: unknown, space?: number): Uint8Array =>
  encoder.encode(JSON.stringify(value, null, space));

describe('reading', () => {
  it('gives back what was written, whatever the white space', () => {
    fc.assert(
      fc.property(bom, fc.nat(4), (document, space) => {
        const { value, issues } = parse(bytesOf(document, space));
        expect(issues).toEqual([]);
        expect(value).toEqual(JSON.parse(JSON.stringify(document)));
      }),
    );
  });

  it('never throws, whatever byte of a document is changed', () => {
    fc.assert(
      fc.property(bom, fc.nat(), fc.nat(255), (document, position, byte) => {
        const bytes = bytesOf(document);
        bytes[position % bytes.length] = byte;
        const { value, issues } = parse(bytes);
        expect(value !== undefined || issues.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never takes a truncated document for a whole one', () => {
    fc.assert(
      fc.property(bom, fc.nat(), (document, length) => {
        const bytes = bytesOf(document);
        const { issues } = parse(bytes.subarray(0, length % bytes.length));
        expect(issues.length).toBeGreaterThan(0);
      }),
    );
  });

  it('finds the place of every pointer it names', () => {
    fc.assert(
      fc.property(bom, fc.nat(4), (document, space) => {
        const text = JSON.stringify(document, null, space);
        const { line, column } = createLocator(encoder.encode(text)).placeOf('/metadata/component/name');
        const rest = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
        const name = ((document['metadata'] as JsonObject)['component'] as JsonObject)['name'];
        expect(rest.startsWith(JSON.stringify(name))).toBe(true);
      }),
    );
  });
});

describe('pointers', () => {
  it('can be taken apart into what they were made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
        expect(pointerParts(parts.reduce(pointerTo, ''))).toEqual(parts);
      }),
    );
  });
});

describe('the canonical form', () => {
  it('does not change when it is made again, nor with the order of keys', () => {
    fc.assert(
      fc.property(bom, (document) => {
        const once = canonicalJson(document);
        const reversed = Object.fromEntries(Object.entries(document).reverse());
        expect([canonicalJson(JSON.parse(once)), canonicalJson(reversed)]).toEqual([once, once]);
      }),
    );
  });
});

describe('validation', () => {
  it('finds no error in a valid document, and the same issues every time', async () => {
    await fc.assert(
      fc.asyncProperty(bom, async (document) => {
        const first = await validate(bytesOf(document));
        const second = await validate(bytesOf(document));
        expect(first.issues.filter((issue) => issue.severity === 'error')).toEqual([]);
        expect(second.issues).toEqual(first.issues);
      }),
    );
  });

  it('finds a dangling dependency wherever it is put, and only there', async () => {
    await fc.assert(
      fc.asyncProperty(bom, async (document) => {
        const broken = { ...document, dependencies: [{ ref: 'subject', dependsOn: ['nobody'] }] };
        const { valid, issues } = await validate(bytesOf(broken));
        const errors = issues.filter((issue) => issue.severity === 'error');
        expect(valid).toBe(false);
        expect(errors.map((issue) => [issue.code, issue.pointer])).toEqual([
          ['E0312', '/dependencies/0/dependsOn/0'],
        ]);
      }),
    );
  });
});
