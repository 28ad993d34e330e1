import { type JsonObject, objectsAt } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { fileOf, idOf, packageOf, relationOf, spdx2With } from './tests/documents.ts';
import { keptOf, metadataOf, readValid } from './tests/reading.ts';

const PACKAGES = [packageOf('a', { versionInfo: '1' }), packageOf('b'), packageOf('c')];

async function joined(...relationships: readonly JsonObject[]): Promise<JsonObject> {
  const { bom, losses } = await readValid(spdx2With({ packages: PACKAGES, relationships }));
  expect(losses).toEqual([]);
  return bom;
}

function componentOf(bom: JsonObject, name: string): JsonObject | undefined {
  return objectsAt(bom, 'components').find(([, one]) => one['name'] === name)?.[1];
}

describe('relationships', () => {
  it.each([
    ['a', 'DEPENDS_ON', 'b'],
    ['b', 'DEPENDENCY_OF', 'a'],
  ])('%s %s %s says that a depends on b', async (from, type, to) => {
    const bom = await joined(relationOf(from, type, to), relationOf(from, type, to));
    expect(bom['dependencies']).toEqual([{ ref: idOf('a'), dependsOn: [idOf('b')] }]);
    expect(keptOf(componentOf(bom, from))).toEqual([]);
  });

  it.each([
    ['a', 'STATIC_LINK', 'b'],
    ['a', 'HAS_PREREQUISITE', 'b'],
    ['b', 'PREREQUISITE_FOR', 'a'],
    ['b', 'TEST_DEPENDENCY_OF', 'a'],
  ])('%s %s %s says so too, and is kept, because it says more', async (from, type, to) => {
    const bom = await joined(relationOf(from, type, to));
    expect(bom['dependencies']).toEqual([{ ref: idOf('a'), dependsOn: [idOf('b')] }]);
    expect(keptOf(componentOf(bom, from))).toEqual([`relationship=${type} ${idOf(to)}`]);
  });

  it.each([
    ['a', 'CONTAINS', 'b'],
    ['b', 'CONTAINED_BY', 'a'],
  ])('%s %s %s puts b into a', async (from, type, to) => {
    const bom = await joined(relationOf(from, type, to));
    expect(componentOf(bom, 'a')).toMatchObject({ components: [{ name: 'b' }] });
    expect(objectsAt(bom, 'components')).toHaveLength(2);
  });

  it.each([
    ['b', 'DESCENDANT_OF', 'a', 'ancestors'],
    ['a', 'ANCESTOR_OF', 'b', 'ancestors'],
    ['b', 'VARIANT_OF', 'a', 'variants'],
  ])('%s %s %s is lineage', async (from, type, to, member) => {
    const bom = await joined(relationOf(from, type, to));
    expect(componentOf(bom, 'b')).toMatchObject({
      pedigree: { [member]: [{ type: 'library', name: 'a', version: '1' }] },
    });
  });

  it('of a thing that many descend from, with a long name, are kept instead', async () => {
    const { bom } = await readValid(
      spdx2With({
        packages: [packageOf('a', { name: 'x'.repeat(2000) }), packageOf('b')],
        relationships: [relationOf('b', 'DESCENDANT_OF', 'a')],
      }),
    );
    expect(keptOf(componentOf(bom, 'b'))).toEqual([`relationship=DESCENDANT_OF ${idOf('a')}`]);
  });

  it('of other types, to other documents, to nothing and with comments are kept', async () => {
    const bom = await joined(
      relationOf('a', 'BUILD_TOOL_OF', 'b'),
      relationOf('a', 'DEPENDS_ON', 'DocumentRef-x:SPDXRef-y'),
      relationOf('a', 'DEPENDS_ON', 'gone'),
      relationOf('a', 'DEPENDS_ON', 'b', { comment: 'maybe' }),
      relationOf('a', 'DEPENDS_ON', 'a'),
      relationOf('a', 'DESCENDANT_OF', 'NONE'),
      relationOf('DOCUMENT', 'AMENDS', 'DocumentRef-x:SPDXRef-y'),
      relationOf('gone', 'CONTAINS', 'a'),
    );
    expect(keptOf(componentOf(bom, 'a'))).toEqual([
      'relationship=BUILD_TOOL_OF SPDXRef-b',
      'relationship=DEPENDS_ON DocumentRef-x:SPDXRef-y',
      'relationship=DEPENDS_ON SPDXRef-gone',
      'relationship=DEPENDS_ON SPDXRef-b: maybe',
      'relationship=DEPENDS_ON SPDXRef-a',
      'relationship=DESCENDANT_OF NONE',
    ]);
    expect(keptOf(metadataOf(bom))).toEqual(
      expect.arrayContaining([
        'relationship=AMENDS DocumentRef-x:SPDXRef-y',
        'relationship=SPDXRef-gone CONTAINS SPDXRef-a',
      ]),
    );
    expect(bom['dependencies']).toEqual([{ ref: idOf('a'), dependsOn: [idOf('b')] }]);
  });

  it('to none and to nothing asserted are compositions', async () => {
    const bom = await joined(
      relationOf('a', 'DEPENDS_ON', 'NONE'),
      relationOf('a', 'DEPENDS_ON', 'NONE'),
      relationOf('b', 'CONTAINS', 'NONE'),
      relationOf('c', 'DEPENDS_ON', 'NOASSERTION'),
    );
    expect(bom['compositions']).toEqual([
      { aggregate: 'complete', assemblies: [idOf('b')], dependencies: [idOf('a')] },
      { aggregate: 'unknown', dependencies: [idOf('c')] },
    ]);
  });

  it('that say not what they join are lost', async () => {
    const { losses } = await readValid(
      spdx2With({
        packages: PACKAGES,
        relationships: [{ spdxElementId: idOf('a') }, {}, relationOf('a', '', 'b')],
      }),
    );
    expect(losses.map(({ pointer }) => pointer)).toEqual([
      '/relationships/0',
      '/relationships/1',
      '/relationships/2',
    ]);
  });
});

describe('what a document is about', () => {
  it.each<[string, JsonObject]>([
    ['documentDescribes', { documentDescribes: [idOf('a')] }],
    ['DESCRIBES', { relationships: [relationOf('DOCUMENT', 'DESCRIBES', 'a')] }],
    ['DESCRIBED_BY', { relationships: [relationOf('a', 'DESCRIBED_BY', 'DOCUMENT')] }],
  ])('stands in the metadata, by %s', async (_name, members) => {
    const { bom } = await readValid({ ...spdx2With({ packages: PACKAGES }), ...members });
    expect(metadataOf(bom)).toMatchObject({ component: { 'bom-ref': idOf('a') } });
    expect(objectsAt(bom, 'components')).toHaveLength(2);
  });

  it('stands among the others where it is several things', async () => {
    const { bom } = await readValid(
      spdx2With({ packages: PACKAGES, documentDescribes: [idOf('a'), idOf('b')] }),
    );
    expect(metadataOf(bom)['component']).toBeUndefined();
    expect(keptOf(metadataOf(bom))).toEqual(
      expect.arrayContaining(['documentDescribes=SPDXRef-a', 'documentDescribes=SPDXRef-b']),
    );
    expect(objectsAt(bom, 'components')).toHaveLength(3);
  });

  it('is kept where it is not in the document', async () => {
    const { bom } = await readValid(spdx2With({ packages: PACKAGES, documentDescribes: [idOf('gone')] }));
    expect(keptOf(metadataOf(bom))).toContain('relationship=DESCRIBES SPDXRef-gone');
  });
});

describe('parts', () => {
  const names = (bom: JsonObject): unknown =>
    JSON.parse(JSON.stringify(bom['components'] ?? []), (key, value: unknown) =>
      key === '' || /^\d+$|^components$|^name$/.test(key) ? value : undefined,
    );

  it('of several things stand in the first and are named in the others', async () => {
    const bom = await joined(relationOf('a', 'CONTAINS', 'c'), relationOf('b', 'CONTAINS', 'c'));
    expect(names(bom)).toEqual([{ name: 'a', components: [{ name: 'c' }] }, { name: 'b' }]);
    expect(componentOf(bom, 'b')?.['properties']).toEqual([{ name: 'trasluz:contains', value: idOf('c') }]);
  });

  it('in a ring stand once', async () => {
    const bom = await joined(relationOf('a', 'CONTAINS', 'b'), relationOf('b', 'CONTAINS', 'a'));
    expect(names(bom)).toEqual([{ name: 'c' }, { name: 'a', components: [{ name: 'b' }] }]);
  });

  it('that are files stand in their package, by hasFiles too', async () => {
    const { bom } = await readValid(
      spdx2With({
        packages: [packageOf('a', { hasFiles: [idOf('f'), idOf('g')] })],
        files: [fileOf('f'), fileOf('g'), fileOf('h')],
        relationships: [relationOf('a', 'CONTAINS', 'f')],
      }),
    );
    expect(names(bom)).toEqual([{ name: 'a', components: [{ name: 'f' }, { name: 'g' }] }, { name: 'h' }]);
  });

  it('that stand too deep stand at the top', async () => {
    const count = 50;
    const packages = Array.from({ length: count }, (_item, index) => packageOf(`p${index}`));
    const relationships = packages
      .slice(1)
      .map((_item, index) => relationOf(`p${index}`, 'CONTAINS', `p${index + 1}`));
    const { bom } = await readValid(spdx2With({ packages, relationships }));
    expect(objectsAt(bom, 'components')).toHaveLength(3);
    expect(JSON.stringify(bom).match(/"bom-ref"/g)).toHaveLength(count);
  });
});
