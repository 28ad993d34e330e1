import { describe, expect, it } from 'vitest';
import { serialNumberOf } from './serial-number.ts';
import { sha256 } from './tests/merge-builder.ts';

const of = (digest: string): string => serialNumberOf([], () => digest.padEnd(64, 'f'));

describe('serialNumberOf', () => {
  it('is a UUID of version 8 and variant 10 of the digest of the parts', () => {
    const digest = sha256(new TextEncoder().encode('["flat","","abc"]'));
    const number = serialNumberOf(['flat', '', 'abc'], sha256);
    expect(number).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(number.slice('urn:uuid:'.length, 'urn:uuid:'.length + 13)).toBe(
      `${digest.slice(0, 8)}-${digest.slice(8, 12)}`,
    );
    expect(number.slice(-12)).toBe(digest.slice(20, 32));
  });

  it.each([
    ['0123456789abcdef0123456789abcdef', 'urn:uuid:01234567-89ab-8def-8123-456789abcdef'],
    ['00000000000000000000000000000000', 'urn:uuid:00000000-0000-8000-8000-000000000000'],
    ['ffffffffffffffffffffffffffffffff', 'urn:uuid:ffffffff-ffff-8fff-bfff-ffffffffffff'],
    ['00000000000000001000000000000000', 'urn:uuid:00000000-0000-8000-9000-000000000000'],
    ['0000000000000000e000000000000000', 'urn:uuid:00000000-0000-8000-a000-000000000000'],
  ])('puts version and variant of RFC 9562 over the digest %s', (digest, number) => {
    expect(of(digest)).toBe(number);
  });

  it('tells parts apart, not their letters alone', () => {
    const numbers = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['c', 'ab']].map((parts) =>
      serialNumberOf(parts, sha256),
    );
    expect(new Set(numbers).size).toBe(5);
  });
});
