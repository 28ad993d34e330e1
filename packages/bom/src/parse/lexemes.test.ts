import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literalEnd, numberEnd, skipSpace, stringEnd } from './lexemes.ts';

/** How a lexeme tells a fault at an offset. */
const faultAt = (offset: number): number => -1 - offset;

describe('skipSpace', () => {
  it.each([
    ['space', ' ', 1],
    ['line feed', '\n', 1],
    ['carriage return', '\r', 1],
    ['tab', '\t', 1],
    ['all four', ' \n\r\t', 4],
    ['vertical tab', '\v', 0],
    ['form feed', '\f', 0],
    ['NUL', '\u0000', 0],
    ['no-break space', '\u00a0', 0],
    ['byte order mark', '\ufeff', 0],
    ['line separator', '\u2028', 0],
    ['ideographic space', '\u3000', 0],
  ])('passes over what RFC 8259 §2 calls whitespace and nothing else: %s', (_name, text, end) => {
    expect(skipSpace(text, 0)).toBe(end);
    expect(skipSpace(`${text}x`, 0)).toBe(end);
  });

  it('begins where it is told, and stays at the end of the text', () => {
    expect(skipSpace('  a  b', 1)).toBe(2);
    expect(skipSpace('  a  b', 2)).toBe(2);
    expect(skipSpace('  a  b', 3)).toBe(5);
    expect(skipSpace('ab', 2)).toBe(2);
    expect(skipSpace('', 0)).toBe(0);
  });
});

describe('stringEnd', () => {
  it.each([
    ['""', 2],
    ['"a"', 3],
    ['"a"b"', 3],
    ['"\\""', 4],
    ['"\\\\"', 4],
    ['"\\\\""', 4],
    ['"\\/\\b\\f\\n\\r\\t"', 14],
    ['"\\u0041"', 8],
    ['"\\uABCD\\uabcd"', 14],
    ['"\u007f"', 3],
    ['"\u2028\u2029"', 4],
    ['"😀"', 4],
    ['"\ud83d"', 3],
    ['": , [ {"', 9],
  ])('ends %s after its closing quote', (text, end) => {
    expect(stringEnd(text, 0)).toBe(end);
    expect(stringEnd(`[${text}]`, 1)).toBe(end + 1);
  });

  it.each([
    ['a control character', '"a\u0000b"', 2],
    ['a bare line feed', '"a\nb"', 2],
    ['a bare tab', '"\t"', 1],
    ['the last control character', '"\u001f"', 1],
    ['an escape that JSON does not have', '"a\\x41"', 2],
    ['an escaped single quote', '"\\\'"', 1],
    ['an escape in upper case', '"\\N"', 1],
    ['an upper-case code escape', '"\\U0041"', 1],
    ['a code with a letter beyond f', '"\\u00g0"', 1],
    ['a code with too few digits', '"\\u12"', 1],
    ['a code in braces', '"\\u{41}"', 1],
    ['no closing quote', '"abc', 4],
    ['only the opening quote', '"', 1],
    ['a backslash at the end', '"a\\', 3],
    ['an escaped quote at the end', '"a\\"', 4],
    ['a code cut off before its digits', '"\\u', 3],
    ['a code cut off within its digits', '"\\u00e', 6],
  ])('tells where the fault is: %s', (_name, text, offset) => {
    expect(stringEnd(text, 0)).toBe(faultAt(offset));
  });

  it('ends every string that JSON.stringify writes, at its very end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (value, rest) => {
        const written = JSON.stringify(value);
        expect(stringEnd(written + rest, 0)).toBe(written.length);
      }),
    );
  });
});

describe('numberEnd', () => {
  it.each([
    ['0', 1],
    ['-0', 2],
    ['7', 1],
    ['10', 2],
    ['-12', 3],
    ['0.5', 3],
    ['1.25', 4],
    ['1e5', 3],
    ['1E5', 3],
    ['1e+5', 4],
    ['1e-05', 5],
    ['-0.0e-0', 7],
    ['123456789012345678901234567890', 30],
  ])('ends %s at its last digit', (text, end) => {
    expect(numberEnd(text, 0)).toBe(end);
    for (const after of [',', ']', '}', ' ', '\n', 'x', '"']) expect(numberEnd(text + after, 0)).toBe(end);
    expect(numberEnd(`[${text}]`, 1)).toBe(end + 1);
  });

  it.each([
    ['a leading zero', '01', 0],
    ['a leading zero after a sign', '-01', 0],
    ['a plus sign', '+1', 0],
    ['a bare point', '.5', 0],
    ['a point without a fraction', '1.,', 0],
    ['a second point', '1.2.3', 0],
    ['an exponent without digits', '1e,', 0],
    ['a second exponent', '1e5e5', 0],
    ['a sign alone', '-,', 0],
    ['two signs', '--1', 0],
    ['a sign between digits', '1-2', 0],
    ['a hexadecimal number', 'x1F', 0],
    ['a word', 'Infinity', 0],
    ['a sign at the end', '-', 1],
    ['a point at the end', '1.', 2],
    ['an exponent at the end', '1e', 2],
    ['the sign of an exponent at the end', '1E-', 3],
    ['the exponent of a fraction at the end', '-1.5e+', 6],
  ])('tells where the fault is: %s', (_name, text, offset) => {
    expect(numberEnd(text, 0)).toBe(faultAt(offset));
  });

  it('ends every number that JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const written = JSON.stringify(value);
        expect(numberEnd(`${written}]`, 0)).toBe(written.length);
      }),
    );
  });
});

describe('literalEnd', () => {
  it.each([
    ['true', 4],
    ['false', 5],
    ['null', 4],
    ['nullnull', 4],
    ['true]', 4],
  ])('ends %s after the word', (text, end) => {
    expect(literalEnd(text, 0)).toBe(end);
    expect(literalEnd(`[${text}`, 1)).toBe(end + 1);
  });

  it.each([
    ['True', 0],
    ['TRUE', 0],
    ['tru]', 0],
    ['nul ', 0],
    ['nil', 0],
    ['falsy', 0],
    ['t', 1],
    ['tru', 3],
    ['fals', 4],
    ['n', 1],
    ['nu', 2],
  ])('tells where the fault of %s is, which is the end where it may only be cut off', (text, offset) => {
    expect(literalEnd(text, 0)).toBe(faultAt(offset));
  });
});
