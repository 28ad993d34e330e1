import { canonicalJson, type Json, type JsonObject, pointerTo } from '@trasluz/bom';
import { readXml, writeXml } from '@trasluz/formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bom } from './arbitrary-bom.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const originalOf = (text: string): JsonObject => {
  const { value, issues } = readXml(bytesOf(text));
  expect(issues).toEqual([]);
  return value?.original ?? {};
};

const pointersOf = (value: Json | undefined, pointer = ''): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [pointer];
  return [
    pointer,
    ...Object.entries(value).flatMap(([key, below]) => pointersOf(below, pointerTo(pointer, key))),
  ];
};

describe('CycloneDX as XML', () => {
  it('is the same document when it is read again, and the same text when it is written again', () => {
    fc.assert(
      fc.property(bom, (document) => {
        const { value: text, losses } = writeXml(document, '1.7');
        expect(losses).toEqual([]);
        expect(canonicalJson(originalOf(text))).toBe(canonicalJson(document));
        expect(writeXml(JSON.parse(canonicalJson(document)), '1.7').value).toBe(text);
      }),
    );
  });

  it('says the same without the white space between its elements, and with comments in its place', () => {
    fc.assert(
      fc.property(bom, fc.constantFrom('', '\t', '\r\n', '<!-- a -->', '<?a b?>'), (document, between) => {
        const text = writeXml(document, '1.7').value.replaceAll(/>\n *</g, `>${between}<`);
        expect(canonicalJson(originalOf(text))).toBe(canonicalJson(document));
      }),
    );
  });

  it('has a place in the text for every value, where an element begins', () => {
    fc.assert(
      fc.property(bom, (document) => {
        const text = writeXml(document, '1.7').value;
        const lines = text.split('\n');
        const { value } = readXml(bytesOf(text));
        for (const pointer of pointersOf(document)) {
          const { line, column } = value?.placeOf(pointer) ?? { line: 0, column: 0 };
          expect(lines[line - 1]?.charAt(column - 1)).toBe('<');
        }
      }),
    );
  });

  it('is never taken for whole when it is cut off', () => {
    fc.assert(
      fc.property(bom, fc.nat(), (document, length) => {
        const bytes = bytesOf(writeXml(document, '1.7').value.trimEnd());
        const { value, issues } = readXml(bytes.subarray(0, length % bytes.length));
        expect(value).toBeUndefined();
        expect(issues).toHaveLength(1);
      }),
    );
  });
});
