import { describe, expect, it } from 'vitest';
import { convertStatement } from './convert.ts';
import type { FactValue, ValueType } from './fact.ts';

/** What a type makes of a text; `undefined` where the words stay and the statement is partial. */
type Form = readonly [value: FactValue, read: FactValue | undefined];

const NUMBERS: readonly Form[] = [
  ['0', 0],
  ['-1', -1],
  ['+7', 7],
  ['007', 7],
  ['3.25', 3.25],
  ['.5', 0.5],
  ['1e3', 1000],
  ['8.6E23', 8.6e23],
  ['1.7976931348623157e308', Number.MAX_VALUE],
  ['999,999', 999_999],
  ['1,000', 1000],
  ['12,345,678', 12_345_678],
  ['1,234.5', 1234.5],
  ['1_810_000', 1_810_000],
  [0, 0],
  [-0.5, -0.5],
  ['1.8e308', undefined],
  ['-1.8e308', undefined],
  ['Infinity', undefined],
  ['NaN', undefined],
  ['', undefined],
  ['12 kWh', undefined],
  ['1.2.3', undefined],
  ['1,5', undefined],
  ['0,125', undefined],
  ['12,3456', undefined],
  ['1234,567', undefined],
  ['1,23,456', undefined],
  [',100', undefined],
  ['1__000', undefined],
  ['0x10', undefined],
  ['0b11', undefined],
  ['--1', undefined],
  ['١٢', undefined],
  [true, undefined],
  [Number.POSITIVE_INFINITY, undefined],
];

const BOOLEANS: readonly Form[] = [
  ['true', true],
  ['True', true],
  ['yes', true],
  ['YES', true],
  ['on', true],
  ['false', false],
  ['No', false],
  ['off', false],
  [true, true],
  [false, false],
  ['1', undefined],
  ['0', undefined],
  ['', undefined],
  ['y', undefined],
  ['true.', undefined],
  ['truthy', undefined],
  [1, undefined],
  ['constructor', undefined],
  ['__proto__', undefined],
];

const DATES: readonly Form[] = [
  ['2026', '2026'],
  ['2026-11', '2026-11'],
  ['2026-11-25', '2026-11-25'],
  ['2026-01-01', '2026-01-01'],
  ['2026-12-31', '2026-12-31'],
  ['2026-11-25T08:00:00Z', '2026-11-25T08:00:00Z'],
  ['2026-11-25T08:00:00.123Z', '2026-11-25T08:00:00.123Z'],
  ['2026-11-25T08:00:00+01:00', '2026-11-25T08:00:00+01:00'],
  ['26-11-25', undefined],
  ['2026-00', undefined],
  ['2026-13', undefined],
  ['2026-11-00', undefined],
  ['2026-11-32', undefined],
  ['20261', undefined],
  ['2026-Q4', undefined],
  ['2026 or later', undefined],
  ['2026-11-25 or later', undefined],
  ['2026/11/25', undefined],
  ['11/2026', undefined],
  ['', undefined],
  [true, undefined],
];

const COUNTRIES: readonly Form[] = [
  ['ES', 'ES'],
  ['es', 'ES'],
  ['Es', 'ES'],
  ['us-va', 'US-VA'],
  ['ES-MD', 'ES-MD'],
  ['gb-eng', 'GB-ENG'],
  ['pt-20', 'PT-20'],
  ['Spain', 'Spain'],
  ['ESP', 'ESP'],
  ['E', 'E'],
  ['es-', 'es-'],
  ['es-mdmd', 'es-mdmd'],
  ['es md', 'es md'],
  ['eu-west-1', 'eu-west-1'],
];

const SHARES: readonly Form[] = [
  ['ES=40', 'ES=40'],
  ['es=40', 'ES=40'],
  [' us-va = 90.5 % ', 'US-VA=90.5'],
  ['SE=0', 'SE=0'],
  ['SE=100', 'SE=100'],
  ['SE=40.0', 'SE=40'],
  ['Spain=40', 'Spain=40'],
  ['ES', 'ES'],
  ['es', 'ES'],
  ['ES=', undefined],
  ['ES= %', undefined],
  ['=40', undefined],
  [' =40', undefined],
  ['ES=40=60', undefined],
  ['ES=-1', undefined],
  ['ES=100.1', undefined],
  ['ES=1e9', undefined],
  ['ES=most', undefined],
  ['ES=0,125', undefined],
];

const WORDS: readonly (readonly [ValueType, FactValue, FactValue])[] = [
  ['text', 'TSMC N5', 'TSMC N5'],
  ['text', true, 'true'],
  ['text', 0, '0'],
  ['text', '\u202eCMST\u0000', '\u202eCMST\u0000'],
  ['url', 'https://A.example/B', 'https://A.example/B'],
  ['url', 'javascript:alert(1)', 'javascript:alert(1)'],
  ['enum', 'DEVICE', 'device'],
  ['enum', true, 'true'],
  ['digest', 'SHA-256:ABCD', 'sha-256:abcd'],
];

const TABLES: readonly (readonly [ValueType, readonly Form[]])[] = [
  ['number', NUMBERS],
  ['boolean', BOOLEANS],
  ['date', DATES],
  ['country', COUNTRIES],
  ['share', SHARES],
];

describe('the form of a value', () => {
  for (const [type, forms] of TABLES) {
    for (const [value, read] of forms) {
      const outcome = read === undefined ? 'stays as it is written, in part an answer' : `is ${read}`;
      it(`that a ${type} writes as ${JSON.stringify(value)} ${outcome}`, () => {
        expect(convertStatement({ value, pointer: '/p' }, type)).toEqual(
          read === undefined
            ? { value, pointer: '/p', partial: `not a ${type}` }
            : { value: read, pointer: '/p' },
        );
      });
    }
  }

  for (const [type, value, read] of WORDS) {
    it(`that a ${type} writes as ${JSON.stringify(value)} is ${JSON.stringify(read)}`, () => {
      expect(convertStatement({ value, pointer: '/p' }, type)).toEqual({ value: read, pointer: '/p' });
    });
  }

  it('is read without touching the statement, and keeps its evidence', () => {
    const statement = Object.freeze({ value: 'es=40', pointer: '/p', evidence: { title: 'letter' } });
    expect(convertStatement(statement, 'share')).toEqual({
      value: 'ES=40',
      pointer: '/p',
      evidence: { title: 'letter' },
    });
    expect(statement.value).toBe('es=40');
  });

  it('that fits does not lose what its reader said is missing', () => {
    expect(convertStatement({ value: 'es', pointer: '/p', partial: 'only energy' }, 'country')).toEqual({
      value: 'ES',
      pointer: '/p',
      partial: 'only energy',
    });
  });
});
