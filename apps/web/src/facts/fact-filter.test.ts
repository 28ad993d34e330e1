import { describe, expect, it } from 'vitest';
import { factFilterOf } from './fact-filter.ts';

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
