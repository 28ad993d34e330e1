import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeAttribute, escapeText } from './escape.ts';
import { NOT_XML } from './scalar.ts';
import { readTree } from './tree.ts';

const text = fc.string({ unit: 'binary', maxLength: 20 }).map((value) => value.replaceAll(NOT_XML, ''));

describe('escaping', () => {
  it.each([
    ['plain text', 'plain text', 'plain text'],
    ['<a & "b">', '&lt;a &amp; "b"&gt;', '&lt;a &amp; &quot;b&quot;&gt;'],
    ['a\r\n\tb', 'a&#13;\n\tb', 'a&#13;&#10;&#9;b'],
    [']]>', ']]&gt;', ']]&gt;'],
  ])('%j', (value, asText, asAttribute) => {
    expect(escapeText(value)).toBe(asText);
    expect(escapeAttribute(value)).toBe(asAttribute);
  });

  it('lets a parser read what was written, in text and in attributes', () => {
    fc.assert(
      fc.property(text, (value) => {
        const { root } = readTree(`<a b="${escapeAttribute(value)}">${escapeText(value)}</a>`, {
          depthMax: 2,
        });
        expect(root?.text).toBe(value);
        expect(root?.attributes[0]?.value).toBe(value);
      }),
    );
  });
});
