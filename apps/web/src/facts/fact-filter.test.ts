import { describe, expect, it } from 'vitest';
import { factFilterOf, LENS_ORDER } from './fact-filter.ts';

describe('factFilterOf', () => {
  it('reads a lens and a state', () => {
    expect(factFilterOf(new URLSearchParams('lens=hardware&state=not-disclosed'))).toEqual({
      lens: 'hardware',
      state: 'not-disclosed',
    });
  });

  it('narrows nothing for words it does not know', () => {
    expect(factFilterOf(new URLSearchParams('lens=toString&state=constructor'))).toEqual({});
    expect(factFilterOf(new URLSearchParams(''))).toEqual({});
  });
});

describe('LENS_ORDER', () => {
  it('shows what a thing is before the five questions', () => {
    expect(LENS_ORDER[0]).toBe('identity');
    expect(LENS_ORDER).toHaveLength(6);
  });
});
