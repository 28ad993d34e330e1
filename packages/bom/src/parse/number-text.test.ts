import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKeptExactly } from './number-text.ts';

describe('isKeptExactly', () => {
  it.each([
    '0',
    '-0',
    '0.0e-999',
    '1',
    '-1.5',
    '0.1',
    '0.1000000000000000055511151231257827',
    '9007199254740991',
    '9007199254740992',
    '9.007199254740992E+15',
    '-123456789012345680000',
    '1e21',
    '1.7976931348623157e308',
    '5e-324',
    `0.${'0'.repeat(5000)}`,
  ])('keeps %s', (written) => {
    expect(isKeptExactly(written)).toBe(true);
  });

  it.each([
    '9007199254740993',
    '-9007199254740993',
    '9007199254740993.5',
    '123456789012345678901234567890',
    '1e309',
    '-1e309',
    '1e-400',
    '-0.1e-400',
    `1${'0'.repeat(400)}`,
    `0.${'0'.repeat(5000)}1`,
    `90071992547409930.${'0'.repeat(5000)}1`,
  ])('does not keep %s', (written) => {
    expect(isKeptExactly(written)).toBe(false);
  });

  it('keeps every number that JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(isKeptExactly(JSON.stringify(value))).toBe(true);
      }),
    );
  });

  it('agrees with exact arithmetic on whole numbers', () => {
    // Below 1e21 numbers are written without an exponent, so that their digits can be read as they stand.
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (value) => {
        expect(isKeptExactly(String(value))).toBe(BigInt(String(Number(value))) === value);
      }),
    );
  });
});
