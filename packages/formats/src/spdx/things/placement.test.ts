import type { JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { BASE, element, link, read } from '../tests/graph-builders.ts';

const pack = (name: string): JsonObject => element('software_Package', name);
const library = (name: string, members: JsonObject = {}): JsonObject => ({
  type: 'library',
  'bom-ref': BASE + name,
  name,
  ...members,
});
const short = (name: string): JsonObject => ({ type: 'library', name });

/** What stands where: the root and the components. */
function placed(...elements: readonly JsonObject[]): JsonObject {
  const { metadata, components = [] } = read(...elements).bom;
  return { root: (metadata as JsonObject)['component'] ?? null, components };
}

const ROOT = library('root');

/** Elements, the root and the components that are read. */
const PLACES: readonly (readonly [string, readonly JsonObject[], JsonObject, readonly JsonObject[]])[] = [
  ['an element that nothing names', [pack('a')], ROOT, [library('a')]],
  ['two, in their order', [pack('b'), pack('a')], ROOT, [library('b'), library('a')]],
  [
    'a part of a part',
    [pack('a'), pack('b'), link('root', 'contains', ['a']), link('a', 'contains', ['b'])],
    library('root', { components: [library('a', { components: [library('b')] })] }),
    [],
  ],
  [
    'a part of two stands in the first',
    [pack('a'), pack('b'), link('a', 'contains', ['b']), link('root', 'contains', ['b'])],
    ROOT,
    [library('a', { components: [library('b')] })],
  ],
  [
    'a part is a part before it is a base',
    [pack('a'), link('root', 'descendantOf', ['a']), link('root', 'contains', ['a'])],
    library('root', { components: [library('a')], pedigree: { ancestors: [short('a')] } }),
    [],
  ],
  [
    'a base of two stands in the lineage of one, and the other names it',
    [pack('a'), pack('b'), link('root', 'descendantOf', ['b']), link('a', 'descendantOf', ['b'])],
    library('root', { pedigree: { ancestors: [library('b')] } }),
    [library('a', { pedigree: { ancestors: [short('b')] } })],
  ],
  [
    'two that contain each other',
    [pack('a'), pack('b'), link('a', 'contains', ['b']), link('b', 'contains', ['a'])],
    ROOT,
    [library('a', { components: [library('b', { components: [short('a')] })] })],
  ],
  ['one that contains itself', [pack('a'), link('a', 'contains', ['a'])], ROOT, [library('a')]],
  ['one that contains what is not there', [pack('a'), link('a', 'contains', ['gone'])], ROOT, [library('a')]],
  ['one that an organization contains', [pack('a'), link('org', 'contains', ['a'])], ROOT, [library('a')]],
  [
    'a base of the root says so itself',
    [pack('a'), link('a', 'ancestorOf', ['root'])],
    library('root', { pedigree: { ancestors: [library('a')] } }),
    [],
  ],
  [
    'a chain of bases',
    [pack('a'), pack('b'), link('root', 'descendantOf', ['a']), link('a', 'descendantOf', ['b'])],
    library('root', {
      pedigree: { ancestors: [library('a', { pedigree: { ancestors: [library('b')] } })] },
    }),
    [],
  ],
  [
    'a tool that made nothing',
    [element('Tool', 'scan 1.2')],
    ROOT,
    [{ type: 'application', 'bom-ref': `${BASE}scan 1.2`, name: 'scan', version: '1.2' }],
  ],
  ['a file', [element('software_File', 'f')], ROOT, [{ type: 'file', 'bom-ref': `${BASE}f`, name: 'f' }]],
];

describe('the place of', () => {
  it.each(PLACES)('%s', (_name, elements, root, components) => {
    expect(placed(...elements)).toEqual({ root, components });
  });
});
