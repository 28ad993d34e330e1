import { COMPARE_MAX } from '@trasluz/contract';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stubStorage } from '../tests/storage.ts';
import { Selection } from './selection.svelte.ts';

function pick(index: number) {
  return { reference: `acme.example/p@${index}`, name: `P${index}` };
}

let kept: Map<string, string>;
beforeEach(() => {
  kept = stubStorage();
});
afterEach(() => vi.unstubAllGlobals());

describe('Selection', () => {
  it('begins empty', () => {
    const selection = new Selection();
    expect([selection.picks, selection.isFull, selection.has('acme.example/p@0')]).toEqual([
      [],
      false,
      false,
    ]);
  });

  it('keeps the order of choosing', () => {
    const selection = new Selection();
    for (const index of [2, 0, 1]) selection.toggle(pick(index));
    expect(selection.picks).toEqual([pick(2), pick(0), pick(1)]);
  });

  it('gives up what is chosen a second time', () => {
    const selection = new Selection();
    for (const index of [0, 1, 0]) selection.toggle(pick(index));
    expect(selection.picks).toEqual([pick(1)]);
    expect(selection.has(pick(0).reference)).toBe(false);
  });

  it('knows a version by its reference, whatever its name', () => {
    const selection = new Selection();
    selection.toggle(pick(0));
    selection.toggle({ ...pick(0), name: 'Another name' });
    expect(selection.picks).toEqual([]);
  });

  it('takes five and no more, but lets one of five go', () => {
    const selection = new Selection();
    for (let index = 0; index <= COMPARE_MAX; index += 1) selection.toggle(pick(index));
    expect([selection.picks.length, selection.isFull]).toEqual([COMPARE_MAX, true]);
    selection.toggle(pick(0));
    expect([selection.picks.length, selection.isFull]).toEqual([COMPARE_MAX - 1, false]);
  });

  it('is kept by the tab and read again by the next page', () => {
    const selection = new Selection();
    selection.toggle(pick(0));
    selection.toggle(pick(1));
    expect([...kept]).toEqual([['trasluz-compare', JSON.stringify([pick(0), pick(1)])]]);
    const next = new Selection();
    next.restore();
    expect(next.picks).toEqual([pick(0), pick(1)]);
  });

  it('is forgotten when it is cleared', () => {
    const selection = new Selection();
    selection.toggle(pick(0));
    selection.clear();
    expect(selection.picks).toEqual([]);
    expect(kept.get('trasluz-compare')).toBe('[]');
  });

  it.each(['', '{', 'null', '[1]', '[{"reference":1}]', '{"__proto__":[]}'])(
    'takes %j in the tab for nothing chosen',
    (text) => {
      kept.set('trasluz-compare', text);
      const selection = new Selection();
      selection.restore();
      expect(selection.picks).toEqual([]);
    },
  );

  it('writes nothing into the tab by reading', () => {
    new Selection().restore();
    expect([...kept]).toEqual([]);
  });
});
