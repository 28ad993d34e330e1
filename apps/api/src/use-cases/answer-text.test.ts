import { describe, expect, it } from 'vitest';
import { answerText } from './answer-text.ts';

const deps = { documentBytesMax: 4 };

describe('answerText', () => {
  it('gives what was made, up to four times what may be sent', () => {
    const made = { text: 'x'.repeat(16), more: true };
    expect(answerText(deps, () => made)).toBe(made);
  });

  it.each([
    ['longer than that', () => ({ text: 'x'.repeat(17) })],
    ['longer than a text can be', () => ({ text: 'x'.repeat(2 ** 30) })],
  ])('refuses a text that is %s', (_, make) => {
    expect(() => answerText(deps, make)).toThrow(
      expect.objectContaining({
        code: 'body-too-large',
        details: expect.objectContaining({ limitBytes: 4 }),
      }),
    );
  });

  it.each([new TypeError('Invalid string length'), new RangeError('Maximum call stack size exceeded')])(
    'does not take %s for a long text',
    (mistake) => {
      const make = (): never => {
        throw mistake;
      };
      expect(() => answerText(deps, make)).toThrow(mistake);
    },
  );

  it('takes the bound of the contract where the registry has none of its own', () => {
    expect(answerText({}, () => ({ text: 'x' }))).toEqual({ text: 'x' });
  });
});
