import { describe, expect, it } from 'vitest';
import { isCliError } from '../exit-code.ts';
import { readOpenings } from './openings.ts';

const OPENING = { at: '/components/0', field: 'version', salt: '00', value: '1' };

const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

function refusal(value: unknown): string {
  try {
    readOpenings(bytes(value), 'openings.json');
    return 'accepted';
  } catch (cause) {
    if (!isCliError(cause)) throw cause;
    expect(cause.exit).toBe('failed');
    return cause.message.replace('Cannot read the openings "openings.json": ', '');
  }
}

describe('readOpenings', () => {
  it.each<readonly [string, unknown]>([
    ['a text', '1'],
    ['nothing known', null],
    ['false', false],
    ['zero', 0],
    ['an empty text', ''],
    ['an object', { name: 'Foundry' }],
    ['a list', [1, [2]]],
  ])('reads an opening of %s', (_name, value) => {
    expect(readOpenings(bytes({ openings: [{ ...OPENING, value }] }), 'o')).toEqual([{ ...OPENING, value }]);
  });

  it('keeps the order, and leaves out what is not of an opening', () => {
    const other = { ...OPENING, field: 'name', note: 'for the buyer' };
    const { note: _note, ...known } = other;
    expect(readOpenings(bytes({ schema: 'x', openings: [other, OPENING] }), 'o')).toEqual([known, OPENING]);
  });

  it('reads a list of none', () => {
    expect(readOpenings(bytes({ openings: [] }), 'o')).toEqual([]);
  });

  const LIST = 'expected "openings" with a list';
  const LACKS = (number: number): string => `number ${number} lacks "at", "field", "salt" or "value"`;

  it.each<readonly [string, unknown, string]>([
    ['an object without them', {}, LIST],
    ['an opening alone', OPENING, LIST],
    ['a text where the list stands', { openings: 'x' }, LIST],
    ['an object where the list stands', { openings: { 0: OPENING } }, LIST],
    ['a number in the list', { openings: [7] }, LACKS(1)],
    ['a list in the list', { openings: [OPENING, [OPENING]] }, LACKS(2)],
    ['no place', { openings: [{ ...OPENING, at: undefined }] }, LACKS(1)],
    ['no field', { openings: [{ ...OPENING, field: undefined }] }, LACKS(1)],
    ['no salt', { openings: [{ ...OPENING, salt: undefined }] }, LACKS(1)],
    ['no value', { openings: [{ ...OPENING, value: undefined }] }, LACKS(1)],
    ['a salt that is a number', { openings: [OPENING, OPENING, { ...OPENING, salt: 0 }] }, LACKS(3)],
    ['a place that is null', { openings: [{ ...OPENING, at: null }] }, LACKS(1)],
  ])('refuses %s', (_name, value, reason) => {
    expect(refusal(value)).toBe(reason);
  });

  it.each(['', '{', '[]', 'openings', '{"openings":[],"openings":[]}'])('refuses %j in one line', (text) => {
    expect(refusal(text)).not.toBe('accepted');
    expect(refusal(text)).not.toContain('\n');
  });
});
