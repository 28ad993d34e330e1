import type { JsonObject, Node, Origin } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { componentItem } from './component-item.ts';

const origin: Origin = { pointerOf: (pointer) => `/read${pointer}`, placeOf: () => ({ line: 1, column: 1 }) };

function node(source?: JsonObject): Node {
  const base = {
    id: 'n',
    kind: 'software',
    name: 'N',
    pointer: '/components/0',
    digests: [],
    properties: [],
  } as const;
  return source === undefined ? base : { ...base, source };
}

describe('componentItem', () => {
  it('keeps the place of the bytes that were read, and leaves out what is not said', () => {
    expect(componentItem(node(), origin)).toEqual({
      id: 'n',
      kind: 'software',
      name: 'N',
      pointer: '/read/components/0',
      digests: [],
    });
  });

  it.each<[JsonObject, string]>([
    [{ supplier: { name: 'S' }, manufacturer: { name: 'M' }, publisher: 'P' }, 'S'],
    [{ provider: { name: 'V' } }, 'V'],
    [{ manufacturer: { name: 'M' }, publisher: 'P' }, 'M'],
    [{ supplier: { name: 7 }, publisher: 'P' }, 'P'],
  ])('reads the supplier of %j as %s', (source, supplier) => {
    expect(componentItem(node(source), origin).supplier).toBe(supplier);
  });

  it.each<[JsonObject['licenses'], string | undefined]>([
    [[{ license: { id: 'MIT' } }], 'MIT'],
    [[{ license: { name: 'Own' } }, { license: { id: 'MIT' } }], 'Own, MIT'],
    [[{ expression: 'MIT OR Apache-2.0' }], 'MIT OR Apache-2.0'],
    [[{ license: {} }, 'MIT', null], undefined],
    ['MIT', undefined],
  ])('reads the licences %j as %s', (licenses = null, license) => {
    expect(componentItem(node({ licenses }), origin).license).toBe(license);
  });

  it('shortens a licence text that stands where a name belongs', () => {
    const license = componentItem(
      node({ licenses: [{ license: { name: 'x'.repeat(5000) } }] }),
      origin,
    ).license;
    expect(license).toHaveLength(200);
  });
});
