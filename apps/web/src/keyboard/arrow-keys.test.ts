import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAfter } from './arrow-keys.ts';

describe('placeAfter', () => {
  const list = { count: 3, columns: 1 };
  const table = { count: 6, columns: 3 };

  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowUp', 2, 1],
    ['ArrowDown', 2, undefined],
    ['ArrowUp', 0, undefined],
    ['ArrowRight', 0, undefined],
    ['Enter', 1, undefined],
  ])('leads in a list with %s from %i to %s', (key, place, next) => {
    expect(placeAfter(key, place, list)).toBe(next);
  });

  it.each([
    ['ArrowDown', 1, 4],
    ['ArrowUp', 5, 2],
    ['ArrowRight', 1, 2],
    ['ArrowRight', 2, undefined],
    ['ArrowLeft', 3, undefined],
    ['ArrowLeft', 4, 3],
  ])('leads in a table with %s from %i to %s', (key, place, next) => {
    expect(placeAfter(key, place, table)).toBe(next);
  });

  it('never leaves the table', () => {
    const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'a');
    fc.assert(
      fc.property(keys, fc.nat(30), fc.integer({ min: 1, max: 5 }), (key, count, columns) => {
        for (let place = 0; place < count; place += 1) {
          const next = placeAfter(key, place, { count, columns });
          expect(next === undefined || (next >= 0 && next < count)).toBe(true);
        }
      }),
    );
  });
});
