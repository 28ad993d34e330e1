import { describe, expect, it } from 'vitest';
import { convertStatement } from './convert.ts';
import type { FactValue, ValueType } from './fact.ts';

const CASES: readonly (readonly [ValueType, FactValue, FactValue])[] = [
  ['text', 'as it is', 'as it is'],
  ['text', 3, '3'],
  ['number', '8.6e23', 8.6e23],
  ['number', '1,810,000', 1_810_000],
  ['number', '1_000', 1000],
  ['number', 12, 12],
  ['boolean', 'TRUE', true],
  ['boolean', 'no', false],
  ['boolean', false, false],
  ['date', '2026-11-25', '2026-11-25'],
  ['date', '2026', '2026'],
  ['country', 'es-md', 'ES-MD'],
  ['country', 'Spain', 'Spain'],
  ['url', 'https://a', 'https://a'],
  ['enum', 'Cloud-Operator', 'cloud-operator'],
  ['share', 'us-va = 90.5 %', 'US-VA=90.5'],
  ['share', 'se', 'SE'],
  ['digest', 'SHA-256:AB', 'sha-256:ab'],
];

describe('a statement', () => {
  for (const [type, value, expected] of CASES) {
    it(`of type ${type} that says ${JSON.stringify(value)} is ${JSON.stringify(expected)}`, () => {
      expect(convertStatement({ value, pointer: '/x' }, type)).toEqual({ value: expected, pointer: '/x' });
    });
  }

  for (const [type, value] of [
    ['number', 'about a hundred'],
    ['number', '1e999'],
    ['boolean', 'sometimes'],
    ['date', 'soon'],
    ['share', 'US=many'],
    ['share', 'US=-1'],
  ] as const) {
    it(`of type ${type} that says "${value}" keeps its words and is partial`, () => {
      expect(convertStatement({ value, pointer: '/x' }, type)).toEqual({
        value,
        pointer: '/x',
        partial: `not a ${type}`,
      });
    });
  }

  it('keeps what its reader said is missing', () => {
    const statement = { value: 'x', pointer: '/x', partial: 'half' };
    expect(convertStatement(statement, 'number').partial).toBe('half');
  });
});
