import { describe, expect, it } from 'vitest';
import { toTime } from './time.ts';

describe('toTime', () => {
  it.each([
    ['2026-03-01T12:00:00Z', '2026-03-01T12:00:00.000Z'],
    ['2026-03-01T12:00:00.123456Z', '2026-03-01T12:00:00.123Z'],
    ['2026-03-01T01:00:00+02:00', '2026-02-28T23:00:00.000Z'],
  ])('brings %s to %s', (text, expected) => {
    expect(toTime(text)).toBe(expected);
  });

  it.each(['', '2026-03-01', '2026-03-01 12:00:00Z', '2026-13-01T00:00:00Z', '2026-03-01T12:00:00', 'now'])(
    'refuses "%s"',
    (text) => {
      expect(() => toTime(text)).toThrow(expect.objectContaining({ code: 'bad-time' }));
    },
  );
});
