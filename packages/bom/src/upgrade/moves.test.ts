import { describe, expect, it } from 'vitest';
import { createMoves } from './moves.ts';

describe('the way back of a pointer', () => {
  const pointerOf = createMoves([
    { to: '/tools/components', from: '/tools', isWhole: false },
    { to: '/tools/components/0', from: '/tools/0', isWhole: true },
    { to: '/tools/components/0/type', from: '/tools/0', isWhole: false },
    { to: '/tools/components/10', from: '/tools/10', isWhole: true },
    { to: '/subject/manufacturer', from: '/manufacture', isWhole: true },
  ]);

  it.each([
    ['', ''],
    ['/', '/'],
    ['/tools', '/tools'],
    ['/other/tools/components', '/other/tools/components'],
    ['/tools/components', '/tools'],
    ['/tools/components/1', '/tools'],
    ['/tools/components/1/name', '/tools'],
    ['/tools/components/0', '/tools/0'],
    ['/tools/components/0/hashes/3/alg', '/tools/0/hashes/3/alg'],
    ['/tools/components/0/type', '/tools/0'],
    ['/tools/components/0/type/x/y', '/tools/0'],
    ['/tools/components/0/types', '/tools/0/types'],
    ['/tools/components/10/name', '/tools/10/name'],
    ['/tools/components/100/name', '/tools'],
    ['/tools/componentsX', '/tools/componentsX'],
    ['/subject/manufacturer/', '/manufacture/'],
    ['/subject/manufacturer/url/0', '/manufacture/url/0'],
    ['/subject/manufacturer/a~1b', '/manufacture/a~1b'],
    ['/subject', '/subject'],
  ])('%j stood at %j', (pointer, before) => {
    expect(pointerOf(pointer)).toBe(before);
  });

  it('is the pointer itself where nothing moved', () => {
    expect(createMoves([])('/components/0/name')).toBe('/components/0/name');
  });
});
