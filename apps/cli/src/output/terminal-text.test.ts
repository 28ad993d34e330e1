import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownText, terminalText } from './terminal-text.ts';

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
  ])('keeps %s inside its cell', (_, hostile, expected) => {
    expect(markdownText(hostile)).toBe(expected);
  });
});
