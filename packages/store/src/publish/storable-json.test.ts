import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storableJson, storableText } from './storable-json.ts';

const UNITS = fc.array(
  fc.constantFrom(
    'a',
    '\\',
    'u',
    '0',
    '0000',
    '\u0000',
    '\ud800',
    '\udfff',
    '😀',
    '"',
    '\n',
    'é',
    '\\u0000',
    '\\ud800',
  ),
);
const TEXT = UNITS.map((units) => units.join(''));

describe('storableJson', () => {
  it('replaces U+0000 and lone surrogates and nothing else', () => {
    expect(JSON.parse(storableJson({ '\u0000': 'a\u0000\ud800b\udc00' }))).toEqual({
      '\ufffd': 'a\ufffd\ufffdb\ufffd',
    });
    expect(JSON.parse(storableJson('\\u0000 \\\\u0000 😀'))).toBe('\\u0000 \\\\u0000 😀');
  });

  it('says the same of any text as storableText', () => {
    fc.assert(fc.property(TEXT, (text) => JSON.parse(storableJson([text]))[0] === storableText(text)));
  });

  it('is plain JSON when there is nothing to replace', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.stringify(value);
        fc.pre(!json.includes('\\u0000'));
        expect(storableJson(value)).toBe(json);
      }),
    );
  });
});

describe('storableText', () => {
  it('changes nothing the second time and never lets through what PostgreSQL refuses', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const kept = storableText(text);
        expect(storableText(kept)).toBe(kept);
        expect(kept.isWellFormed() && !kept.includes('\u0000')).toBe(true);
      }),
    );
  });
});
