import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { fileOf, packageOf, relationOf, spdx2With } from './tests/documents.ts';
import { readValid } from './tests/reading.ts';
import { RELATIONSHIP_TYPES } from './vocabulary.ts';

/** What is made of a document, but the members that are the same in all of them. */
async function madeOf(members: JsonObject): Promise<JsonObject> {
  const { bom, losses } = await readValid(spdx2With(members as Readonly<Record<string, Json>>));
  expect(losses).toEqual([]);
  const { bomFormat: _format, specVersion: _spec, version: _version, metadata: _metadata, ...made } = bom;
  return made;
}

const joined = (type: string, to = 'b'): Promise<JsonObject> =>
  madeOf({ packages: [packageOf('a'), packageOf('b')], relationships: [relationOf('a', type, to)] });

const made = (name: string, members: JsonObject = {}): JsonObject => ({
  type: 'library',
  'bom-ref': `SPDXRef-${name}`,
  name,
  ...members,
});
const kept = (value: string): JsonObject => ({
  properties: [{ name: 'trasluz:spdx-2:relationship', value }],
});
const A_ON_B = { dependencies: [{ ref: 'SPDXRef-a', dependsOn: ['SPDXRef-b'] }] };
const B_ON_A = { dependencies: [{ ref: 'SPDXRef-b', dependsOn: ['SPDXRef-a'] }] };

/** Relationships of SPDX 2.3 §11.1 that CycloneDX says as exactly, with all that is made of `a TYPE b`. */
const SAID: readonly (readonly [string, JsonObject])[] = [
  ['DEPENDS_ON', { components: [made('a'), made('b')], ...A_ON_B }],
  ['DEPENDENCY_OF', { components: [made('a'), made('b')], ...B_ON_A }],
  ['CONTAINS', { components: [made('a', { components: [made('b')] })] }],
  ['CONTAINED_BY', { components: [made('b', { components: [made('a')] })] }],
  [
    'DESCENDANT_OF',
    { components: [made('a', { pedigree: { ancestors: [{ type: 'library', name: 'b' }] } }), made('b')] },
  ],
  [
    'ANCESTOR_OF',
    { components: [made('a'), made('b', { pedigree: { ancestors: [{ type: 'library', name: 'a' }] } })] },
  ],
  [
    'VARIANT_OF',
    { components: [made('a', { pedigree: { variants: [{ type: 'library', name: 'b' }] } }), made('b')] },
  ],
];

/** Dependencies of which CycloneDX does not say the kind, with who depends on whom. */
const WIDER: readonly (readonly [string, JsonObject])[] = [
  ['BUILD_DEPENDENCY_OF', B_ON_A],
  ['DEV_DEPENDENCY_OF', B_ON_A],
  ['OPTIONAL_DEPENDENCY_OF', B_ON_A],
  ['PROVIDED_DEPENDENCY_OF', B_ON_A],
  ['RUNTIME_DEPENDENCY_OF', B_ON_A],
  ['TEST_DEPENDENCY_OF', B_ON_A],
  ['PREREQUISITE_FOR', B_ON_A],
  ['DYNAMIC_LINK', A_ON_B],
  ['STATIC_LINK', A_ON_B],
  ['HAS_PREREQUISITE', A_ON_B],
];

/** Everything else that SPDX 2.3 §11.1 lists: CycloneDX has no word for it between components. */
const KEPT = [
  ...['DESCRIBES', 'DESCRIBED_BY', 'AMENDS', 'BUILD_TOOL_OF', 'COPY_OF', 'DATA_FILE_OF'],
  ...['DEPENDENCY_MANIFEST_OF', 'DEV_TOOL_OF', 'DISTRIBUTION_ARTIFACT', 'DOCUMENTATION_OF', 'EXAMPLE_OF'],
  ...['EXPANDED_FROM_ARCHIVE', 'FILE_ADDED', 'FILE_DELETED', 'FILE_MODIFIED', 'GENERATED_FROM', 'GENERATES'],
  ...['METAFILE_OF', 'OPTIONAL_COMPONENT_OF', 'OTHER', 'PACKAGE_OF', 'PATCH_APPLIED', 'PATCH_FOR'],
  ...['REQUIREMENT_DESCRIPTION_FOR', 'SPECIFICATION_FOR', 'TEST_CASE_OF', 'TEST_OF', 'TEST_TOOL_OF'],
];

describe('a relationship of a type', () => {
  it('is of one of the 45 that SPDX 2.3 lists', () => {
    const types = [...SAID.map(([type]) => type), ...WIDER.map(([type]) => type), ...KEPT];
    expect(types).toHaveLength(45);
    expect(types.toSorted()).toEqual([...RELATIONSHIP_TYPES].toSorted());
  });

  it.each(SAID)('%s is said, and nothing is kept', async (type, expected) => {
    expect(await joined(type)).toEqual(expected);
  });

  it.each(WIDER)('%s is said as a dependency, and kept', async (type, expected) => {
    const value = `${type} SPDXRef-b`;
    expect(await joined(type)).toEqual({ components: [made('a', kept(value)), made('b')], ...expected });
  });

  it.each([...KEPT, 'depends_on', 'LINKS_TO', '__proto__', 'constructor'])('%s is kept', async (type) => {
    const value = `${type} SPDXRef-b`;
    expect(await joined(type)).toEqual({ components: [made('a', kept(value)), made('b')] });
  });
});

const BOTH = [made('a'), made('b')];
const composition = (aggregate: string, member: string): JsonObject => ({
  compositions: [{ aggregate, [member]: ['SPDXRef-a'] }],
});

describe('a relationship to nothing', () => {
  it.each<[string, string, JsonObject]>([
    ['DEPENDS_ON', 'NONE', { components: BOTH, ...composition('complete', 'dependencies') }],
    ['DEPENDS_ON', 'NOASSERTION', { components: BOTH, ...composition('unknown', 'dependencies') }],
    ['CONTAINS', 'NONE', { components: BOTH, ...composition('complete', 'assemblies') }],
    ['CONTAINS', 'NOASSERTION', { components: BOTH, ...composition('unknown', 'assemblies') }],
    [
      'STATIC_LINK',
      'NONE',
      {
        components: [made('a', kept('STATIC_LINK NONE')), made('b')],
        ...composition('complete', 'dependencies'),
      },
    ],
    ['DEPENDENCY_OF', 'NONE', { components: [made('a', kept('DEPENDENCY_OF NONE')), made('b')] }],
    ['CONTAINED_BY', 'NONE', { components: [made('a', kept('CONTAINED_BY NONE')), made('b')] }],
    ['VARIANT_OF', 'NONE', { components: [made('a', kept('VARIANT_OF NONE')), made('b')] }],
    ['OTHER', 'NOASSERTION', { components: [made('a', kept('OTHER NOASSERTION')), made('b')] }],
    ['DEPENDS_ON', 'gone', { components: [made('a', kept('DEPENDS_ON SPDXRef-gone')), made('b')] }],
    [
      'DEPENDS_ON',
      'DocumentRef-x:SPDXRef-y',
      { components: [made('a', kept('DEPENDS_ON DocumentRef-x:SPDXRef-y')), made('b')] },
    ],
    ['DEPENDS_ON', 'a', { components: [made('a', kept('DEPENDS_ON SPDXRef-a')), made('b')] }],
    ['CONTAINS', 'a', { components: [made('a', kept('CONTAINS SPDXRef-a')), made('b')] }],
  ])('a %s %s', async (type, to, expected) => {
    expect(await joined(type, to)).toEqual(expected);
  });
});

describe('parts', () => {
  const file = (name: string): JsonObject => ({
    type: 'file',
    'bom-ref': `SPDXRef-${name}`,
    name,
    hashes: [{ alg: 'SHA-1', content: 'a'.repeat(40) }],
  });
  const contains = (name: string): JsonObject => ({
    properties: [{ name: 'trasluz:contains', value: `SPDXRef-${name}` }],
  });

  it.each<[string, JsonObject, readonly JsonObject[]]>([
    [
      'that a package lists as its files',
      { packages: [packageOf('a', { hasFiles: ['SPDXRef-f'] })], files: [fileOf('f')] },
      [made('a', { components: [file('f')] })],
    ],
    [
      'that are said in both ways stand once',
      {
        packages: [packageOf('a', { hasFiles: ['SPDXRef-f'] })],
        files: [fileOf('f')],
        relationships: [relationOf('f', 'CONTAINED_BY', 'a')],
      },
      [made('a', { components: [file('f')] })],
    ],
    [
      'of two packages stand in the first, and the other names them',
      {
        packages: [packageOf('a'), packageOf('b'), packageOf('c')],
        relationships: [relationOf('a', 'CONTAINS', 'c'), relationOf('b', 'CONTAINS', 'c')],
      },
      [made('a', { components: [made('c')] }), made('b', contains('c'))],
    ],
    [
      'that nothing has are kept as a relationship',
      { packages: [packageOf('a', { hasFiles: ['SPDXRef-gone'] })] },
      [made('a', kept('CONTAINS SPDXRef-gone'))],
    ],
    [
      'of parts stand in them',
      {
        packages: [packageOf('a'), packageOf('b'), packageOf('c')],
        relationships: [relationOf('a', 'CONTAINS', 'b'), relationOf('b', 'CONTAINS', 'c')],
      },
      [made('a', { components: [made('b', { components: [made('c')] })] })],
    ],
  ])('%s', async (_name, members, expected) => {
    expect((await madeOf(members))['components']).toEqual(expected);
  });

  it('that contain each other are all there, and one names the other', async () => {
    const { components } = await madeOf({
      packages: [packageOf('a'), packageOf('b')],
      relationships: [relationOf('a', 'CONTAINS', 'b'), relationOf('b', 'CONTAINS', 'a')],
    });
    expect(components).toEqual([made('a', { components: [made('b', contains('a'))] })]);
  });
});
