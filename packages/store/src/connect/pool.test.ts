import { describe, expect, it } from 'vitest';
import { parserOf } from './pool.ts';

const [INT8, NUMERIC, TIMESTAMPTZ, INT4] = [20, 1700, 1184, 23];

describe('parserOf', () => {
  it('reads 64-bit integers and counts as numbers', () => {
    expect(parserOf(INT8)('1394')).toBe(1394);
    expect(parserOf(NUMERIC)('-7')).toBe(-7);
    expect(parserOf(INT8)(String(Number.MAX_SAFE_INTEGER))).toBe(Number.MAX_SAFE_INTEGER);
  });

  it.each(['9007199254740993', '0.5', 'NaN', 'Infinity'])('refuses %s instead of rounding it', (text) => {
    expect(() => parserOf(NUMERIC)(text)).toThrow(expect.objectContaining({ code: 'number-out-of-range' }));
  });

  it('reads times as RFC 3339 in UTC with milliseconds, whatever the time zone of the session', () => {
    expect(parserOf(TIMESTAMPTZ)('2026-03-01 14:30:00+02')).toBe('2026-03-01T12:30:00.000Z');
    expect(parserOf(TIMESTAMPTZ)('2026-03-01 12:30:00.25+00')).toBe('2026-03-01T12:30:00.250Z');
  });

  it('leaves the other types to the driver', () => {
    expect(parserOf(INT4)('5')).toBe(5);
    expect(parserOf(25)('text')).toBe('text');
  });
});
