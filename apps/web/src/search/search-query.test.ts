import { describe, expect, it } from 'vitest';
import { isFiltered, searchQueryOf } from './search-query.ts';

describe('searchQueryOf', () => {
  it('reads every filter', () => {
    const parameters = new URLSearchParams(
      'q=llama&kind=model&supplier=meta.com&relation=third-party&has=chip.foundry&cursor=x',
    );
    expect(searchQueryOf(parameters)).toEqual({
      q: 'llama',
      kind: 'model',
      supplier: 'meta.com',
      relation: 'third-party',
      has: 'chip.foundry',
      cursor: 'x',
    });
  });

  it('leaves out what is blank or not offered', () => {
    const parameters = new URLSearchParams('q=+&kind=spaceship&supplier=&relation=friend&colour=red&at=3');
    expect(searchQueryOf(parameters)).toEqual({});
  });
});

describe('isFiltered', () => {
  it('does not take the place in the list for a filter', () => {
    expect(isFiltered({ cursor: 'x' })).toBe(false);
    expect(isFiltered({ q: 'a' })).toBe(true);
  });
});
