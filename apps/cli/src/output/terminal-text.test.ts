import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownText, terminalJson, terminalText } from './terminal-text.ts';

describe('terminalText', () => {
  it('lets ordinary text through, in any script', () => {
    expect(terminalText('Modelo «é» 模型 🤖')).toBe('Modelo «é» 模型 🤖');
  });

  it.each([
    ['an escape sequence', '\u001b[31mred'],
    ['an operating system command', '\u009d0;title\u009c'],
    ['a carriage return that overwrites the line', 'valid\rinvalid'],
    ['a bidirectional override', 'abc\u202edcba'],
    ['a line separator', 'a\u2028b'],
  ])('takes the sting out of %s', (_, hostile) => {
    expect(terminalText(hostile)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2028]/);
  });

  it('never leaves a control character, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => !/[\u0000-\u001f\u007f-\u009f]/.test(terminalText(text)),
      ),
    );
  });
});

describe('markdownText', () => {
  it.each([
    ['a new column', 'a | b', 'a \\| b'],
    ['a link', '[x](javascript:1)', '\\[x\\](javascript:1)'],
    ['an image', '![x](y)', '\\!\\[x\\](y)'],
    ['HTML', '<img src=x>', '&lt;img src=x>'],
    ['emphasis', '*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['a new row', 'a\nb', 'a�b'],
    ['a bare address', 'see https://evil.example', 'see https\\://evil.example'],
    ['an address of another scheme', 'ftp://evil.example', 'ftp\\://evil.example'],
    [
      'an address without a scheme',
      'www.evil.example WWW.evil.example',
      'www\\.evil.example WWW\\.evil.example',
    ],
    ['an entity', '&#60;b>', '&amp;\\#60;b>'],
    ['strikethrough', '~~gone~~', '\\~\\~gone\\~\\~'],
    ['a heading', '# a', '\\# a'],
    ['a backslash before a bar', 'a\\|b', 'a\\\\\\|b'],
    ['a colon of a digest as it is', 'sha256:00', 'sha256:00'],
    ['a package URL as it is', 'pkg:npm/left-pad@1.3.0', 'pkg:npm/left-pad@1.3.0'],
  ])('keeps %s inside its cell', (_, hostile, expected) => {
    expect(markdownText(hostile)).toBe(expected);
  });
});

describe('terminalJson', () => {
  it.each([
    ['the last before the deletes', '"\u007e"', '"\u007e"'],
    ['a delete', '"\u007f"', '"\\u007f"'],
    ['the last of C1', '"\u009f"', '"\\u009f"'],
    ['the first behind C1', '"\u00a0"', '"\u00a0"'],
    ['marks of direction', '"\u200e\u200f\u061c"', '"\\u200e\\u200f\\u061c"'],
    ['what is escaped already, as it is', '"\\u001b"', '"\\u001b"'],
    ['other scripts as they are', '"é 模型 🤖"', '"é 模型 🤖"'],
  ])('writes %s', (_, json, written) => {
    expect(terminalJson(json)).toBe(written);
  });
});
