import { describe, expect, it } from 'vitest';
import { createOrigins } from './origins.ts';

describe('pointerOf', () => {
  const origins = createOrigins();
  const part = origins.note({ name: 'b' }, '/packages/1', { name: 'name' });
  const component = origins.note({ version: '1', parts: [part], other: { a: [1] } }, '/packages/0', {
    version: 'versionInfo',
    other: 'externalRefs/0/referenceLocator',
  });
  const bom = origins.note({ components: [component] }, '', { components: 'packages' });

  it.each([
    ['', ''],
    ['/components', '/packages'],
    ['/components/0', '/packages/0'],
    ['/components/0/version', '/packages/0/versionInfo'],
    ['/components/0/made', '/packages/0'],
    ['/components/0/parts/0', '/packages/1'],
    ['/components/0/parts/0/name', '/packages/1/name'],
    ['/components/0/other/a/0', '/packages/0/externalRefs/0/referenceLocator'],
    ['/components/7/version', '/packages'],
    ['/components/0/version/0/1', '/packages/0/versionInfo'],
    ['/constructor/name', ''],
  ])('of %j is %j', (pointer, source) => {
    expect(origins.pointerOf(bom, pointer)).toBe(source);
  });
});
