import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from './hex.ts';

describe('toHex', () => {
  it.each<[bytes: readonly number[], hex: string]>([
    [[], ''],
    [[0], '00'],
    [[15, 16], '0f10'],
    [[0xde, 0xad, 0xbe, 0xef], 'deadbeef'],
    [[255], 'ff'],
  ])('writes %j as %j', (bytes, hex) => {
    expect(toHex(new Uint8Array(bytes))).toBe(hex);
    expect(fromHex(hex)).toEqual(new Uint8Array(bytes));
  });

  it('is undone by fromHex', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        expect(fromHex(toHex(bytes))).toEqual(bytes);
      }),
    );
  });

  it('is read in upper case too', () => {
    expect(fromHex('0A')).toEqual(new Uint8Array([10]));
  });
});
