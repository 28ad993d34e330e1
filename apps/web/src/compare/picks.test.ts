import { describe, expect, it } from 'vitest';
import { parsePicks } from './picks.ts';

describe('parsePicks', () => {
  it('reads what was kept', () => {
    const picks = [{ reference: 'a.example/b@1', name: 'B' }];
    expect(parsePicks(JSON.stringify(picks))).toEqual(picks);
  });

  it('keeps five at most', () => {
    const picks = Array.from({ length: 9 }, (_, index) => ({ reference: `a.example/b@${index}`, name: 'B' }));
    expect(parsePicks(JSON.stringify(picks))).toHaveLength(5);
  });

  it.each([null, '', '{', '7', 'null', '{"a":1}', '[null,1,"x",{},{"reference":1,"name":"x"}]'])(
    'finds nothing in %j',
    (text) => {
      expect(parsePicks(text)).toEqual([]);
    },
  );
});
