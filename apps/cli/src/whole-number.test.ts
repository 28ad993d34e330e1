import { describe, expect, it } from 'vitest';
import { wholeNumber } from './whole-number.ts';

describe('wholeNumber', () => {
  it.each([
    ['0', 0],
    ['7', 7],
    ['007', 7],
    ['200', 200],
    ['9007199254740991', 9_007_199_254_740_991],
  ])('reads %j', (text, number) => {
    expect(wholeNumber(text)).toBe(number);
  });

  it.each([
    ['nothing', ''],
    ['a blank', ' '],
    ['a number between blanks', ' 7 '],
    ['a line end', '7\n'],
    ['a sign', '-7'],
    ['a plus', '+7'],
    ['a fraction', '1.5'],
    ['an exponent', '1e3'],
    ['hexadecimal digits', '0x10'],
    ['a separator', '1_000'],
    ['digits of another script', '٣'],
    ['a word', 'many'],
    ['infinity', 'Infinity'],
    ['one more than is exact', '9007199254740992'],
    ['very many digits', '9'.repeat(400)],
  ])('refuses %s', (_, text) => {
    expect(wholeNumber(text)).toBeUndefined();
  });

  it.each([[undefined], [true], [false], [['7']]])('refuses %j, which is no text', (value) => {
    expect(wholeNumber(value)).toBeUndefined();
  });
});
