import { describe, expect, it } from 'vitest';
import { totalText } from './total.ts';

const forms = { one: 'result', other: 'results' };

describe('totalText', () => {
  it('says a count that was made', () => {
    expect(totalText('en', { count: 1, type: 'exact' }, forms)).toBe('1 result');
  });

  it('says so where counting stopped', () => {
    expect(totalText('en', { count: 10_000, type: 'at-least' }, forms)).toBe('at least 10,000 results');
    expect(totalText('es', { count: 10_000, type: 'at-least' }, { one: 'fila', other: 'filas' })).toBe(
      'al menos 10.000 filas',
    );
  });
});
