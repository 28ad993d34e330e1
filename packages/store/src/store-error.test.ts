import { describe, expect, it } from 'vitest';
import { PROMISES } from './connect/database.ts';
import { parserOf } from './connect/pool.ts';
import { assertName, NAME_LENGTH_MAX } from './names.ts';
import { StoreError } from './store-error.ts';
import { toTime } from './time.ts';

function failureOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

describe('StoreError', () => {
  it('carries code, message and cause, and the digest that stands where there is one', () => {
    const cause = new TypeError('x');
    const error = new StoreError('version-conflict', 'Cannot publish', { cause, stored: 'aa' });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'StoreError',
      code: 'version-conflict',
      message: 'Cannot publish',
      cause,
      stored: 'aa',
    });
  });

  it('has no cause and no digest when none were given', () => {
    const error = new StoreError('bad-limit', 'Cannot return 0 items');
    expect('cause' in error).toBe(false);
    expect(error.stored).toBeUndefined();
  });

  it('keeps a cause that is undefined, since something was thrown', () => {
    expect('cause' in new StoreError('bad-limit', 'x', { cause: undefined })).toBe(true);
  });
});

describe('refusals in full', () => {
  it.each([
    [
      () => assertName('a version', ''),
      'bad-name',
      'Cannot use "" as a version: 1 to 200 characters, none of them a control character',
    ],
    [
      () => assertName('a domain', 'a\nb'),
      'bad-name',
      'Cannot use "a\\nb" as a domain: 1 to 200 characters, none of them a control character',
    ],
    [
      () => assertName('a product', 'x'.repeat(NAME_LENGTH_MAX + 50)),
      'bad-name',
      `Cannot use "${'x'.repeat(200)}" as a product: 1 to 200 characters, none of them a control character`,
    ],
    [() => toTime('yesterday'), 'bad-time', 'Cannot read the time "yesterday"'],
    [() => toTime('x'.repeat(100)), 'bad-time', `Cannot read the time "${'x'.repeat(40)}"`],
    [
      () => parserOf(20)('9007199254740993'),
      'number-out-of-range',
      'Cannot read the number "9007199254740993" without loss',
    ],
  ])('%s', (act, code, message) => {
    expect(failureOf(act)).toMatchObject({ name: 'StoreError', code, message });
  });
});

describe('names', () => {
  it.each([
    [1, true],
    [199, true],
    [200, true],
    [201, false],
  ])('of %i characters can be kept: %s', (length, isKept) => {
    const error = failureOf(() => assertName('a product', 'ñ'.repeat(length)));
    expect(error === undefined).toBe(isKept);
  });

  it.each([
    ['\u0000', false],
    ['\u001f', false],
    ['\u0020', true],
    ['\u007e', true],
    ['\u007f', false],
    ['\u0080', false],
    ['\u009f', false],
    ['\u00a0', true],
    ['\ud83d\ude00', true],
    ['\ud83d', false],
    ['\ude00', false],
    ['\u2028', true],
  ])('with %j can be kept: %s', (character, isKept) => {
    expect(failureOf(() => assertName('a product', `a${character}`)) === undefined).toBe(isKept);
  });
});

describe('times', () => {
  it.each([
    ['1970-01-01T00:00:00Z', '1970-01-01T00:00:00.000Z'],
    ['2024-02-29T23:59:59.999Z', '2024-02-29T23:59:59.999Z'],
    ['2026-03-01T12:00:00.1Z', '2026-03-01T12:00:00.100Z'],
    ['2026-03-01T12:00:00.9999999Z', '2026-03-01T12:00:00.999Z'],
    ['2026-03-01T12:00:00-08:00', '2026-03-01T20:00:00.000Z'],
    ['2026-01-01T00:30:00+01:00', '2025-12-31T23:30:00.000Z'],
    ['2026-03-01T12:00:00+00:00', '2026-03-01T12:00:00.000Z'],
  ])('%s is kept as %s', (text, kept) => {
    expect(toTime(text)).toBe(kept);
  });

  it.each([
    '2026-3-1T12:00:00Z',
    '2026-03-01T12:00Z',
    '2026-03-01T25:00:00Z',
    '2026-03-01T12:60:00Z',
    '2026-03-01T12:00:00z',
    '2026-03-01t12:00:00Z',
    '2026-03-01T12:00:00+0200',
    '2026-03-01T12:00:00.Z',
    ' 2026-03-01T12:00:00Z',
    '2026-03-01T12:00:00Z\n',
    '20260301T120000Z',
    '0',
    '1772366400000',
    'Sun, 01 Mar 2026 12:00:00 GMT',
  ])('%j is no time', (text) => {
    expect(failureOf(() => toTime(text))).toMatchObject({ code: 'bad-time' });
  });
});

describe('the promises', () => {
  it('say of each kind what survives, without a word that promises more', () => {
    expect(PROMISES).toEqual({
      postgresql: 'crash-safe as the server is configured; any number of API processes',
      'embedded-postgresql': 'crash-safe: survives process death and power loss; one machine',
      pglite: 'for evaluation: survives process death but not power loss; one process',
    });
  });
});
