import { canonicalJson, type Json, type JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { readSpdx } from '../read-spdx.ts';
import { elementWith } from '../tests/laws.ts';
import { elementsOf, numbered, readBare, relation, shortGraph } from '../tests/row-examples.ts';
import { at } from '../tests/whole-rows.ts';
import { writeSpdx } from '../write-spdx.ts';

const component = (ref: string): JsonObject => ({ type: 'library', 'bom-ref': ref, name: ref });
const frame = (members: JsonObject, type: string): Record<string, unknown> =>
  elementWith(shortGraph(numbered(members)), { type });

const bare = (members: JsonObject): JsonObject => readBare(numbered(members));

function comesBack(members: JsonObject): void {
  const bom = numbered(members);
  expect(canonicalJson(readSpdx(writeSpdx(bom).value).bom)).toBe(canonicalJson(bom));
}

describe('the frame of a document', () => {
  it('is spelled out: who made it, the document, its SBOM and what it is about', () => {
    const metadata = {
      timestamp: '2026-11-23T10:00:00Z',
      manufacturer: { name: 'Acme' },
      authors: [{ name: 'Ada' }],
      tools: { components: [{ type: 'application', 'bom-ref': 'tool', name: 'trasluz', version: '1' }] },
      component: component('root'),
    };
    expect(shortGraph(numbered({ metadata, components: [component('a')] }))).toEqual([
      {
        type: 'CreationInfo',
        '@id': '_:creation',
        specVersion: '3.0.1',
        created: '2026-11-23T10:00:00Z',
        createdBy: ['#/metadata/manufacturer', '#/metadata/authors/0'],
        createdUsing: ['#tool'],
      },
      {
        type: 'SpdxDocument',
        spdxId: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79#v1',
        creationInfo: '_:creation',
        name: 'root',
        rootElement: ['#/-/sbom'],
        element: ['#/-/sbom'],
        profileConformance: ['core', 'software'],
      },
      made('Organization', '#/metadata/manufacturer', { name: 'Acme' }),
      made('Person', '#/metadata/authors/0', { name: 'Ada' }),
      made('Tool', '#tool', { name: 'trasluz 1' }),
      made('software_Package', '#root', { software_primaryPurpose: 'library', name: 'root' }),
      made('software_Package', '#a', { software_primaryPurpose: 'library', name: 'a' }),
      made('software_Sbom', '#/-/sbom', { element: ['#tool', '#root', '#a'], rootElement: ['#root'] }),
      relation('urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79#v1', 'describes', ['#root']),
    ]);
  });

  it('names nobody where nobody is named, and says that no time is', () => {
    const [creation] = shortGraph(numbered({}));
    expect(creation).toEqual({
      type: 'CreationInfo',
      '@id': '_:creation',
      comment: 'The document does not say when it was made',
      specVersion: '3.0.1',
      created: '1970-01-01T00:00:00Z',
      createdBy: ['#/-/agent/0'],
    });
    expect(bare({})).toEqual(numbered({}));
  });

  it('of a document without a subject lists the elements itself', () => {
    const document = frame({ components: [component('a')] }, 'SpdxDocument');
    expect(document).toMatchObject({ name: 'bom', element: ['#/-/sbom', '#a'], rootElement: ['#/-/sbom'] });
  });
});

const made = (type: string, spdxId: string, members: JsonObject): JsonObject => ({
  type,
  spdxId,
  creationInfo: '_:creation',
  ...members,
});

describe('the lifecycle', () => {
  it.each([
    ['design', 'design'],
    ['pre-build', 'source'],
    ['build', 'build'],
    ['post-build', 'analyzed'],
    ['operations', 'deployed'],
    ['discovery', 'runtime'],
  ])('%s is an SBOM of type %s, both ways', (phase, type) => {
    const members = { metadata: { lifecycles: [{ phase }] } };
    expect(frame(members, 'software_Sbom')['software_sbomType']).toEqual([type]);
    expect(at(bare(members), 'metadata lifecycles')).toEqual([{ phase }]);
  });

  it.each<[string, Json]>([
    ['decommission', [{ phase: 'decommission' }]],
    ['a phase by name', [{ name: 'red teaming', description: 'd' }]],
    ['an unknown phase', [{ phase: 'lunch' }]],
    ['a phase that is a number', [{ phase: 4 }]],
    ['a text', 'build'],
    ['an empty list', []],
  ])('of %s has no type, and comes back', (_name, lifecycles) => {
    const members = { metadata: { lifecycles } };
    expect(frame(members, 'software_Sbom')['software_sbomType']).toBeUndefined();
    comesBack(members);
  });

  it('is in the order of the document, each type once', () => {
    const lifecycles = ['build', 'design', 'build'].map((phase) => ({ phase }));
    expect(frame({ metadata: { lifecycles } }, 'software_Sbom')['software_sbomType']).toEqual([
      'build',
      'design',
    ]);
    comesBack({ metadata: { lifecycles } });
  });
});

describe('the licence of the document', () => {
  it.each<[string, Json, Json | undefined]>([
    ['an id', [{ license: { id: 'CC0-1.0' } }], [{ license: { id: 'CC0-1.0' } }]],
    ['an expression', [{ expression: 'MIT OR 0BSD' }], [{ expression: 'MIT OR 0BSD' }]],
    [
      'the first of two',
      [{ license: { id: 'MIT' } }, { license: { id: '0BSD' } }],
      [{ license: { id: 'MIT' } }],
    ],
    ['a name', [{ license: { name: 'Own' } }], [{ license: { name: 'Own' } }]],
    ['nothing', [{}], undefined],
    ['a text', ['MIT'], undefined],
  ])('is its data licence: %s', (_name, licenses, expected) => {
    expect(at(bare({ metadata: { licenses } }), 'metadata licenses')).toEqual(expected);
    comesBack({ metadata: { licenses } });
  });
});

const THREE = ['a', 'b', 'c'].map(component);
const runtime = { scope: 'runtime' };
const LINK = 'urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#x';

describe('dependencies', () => {
  it.each<[string, Json, readonly JsonObject[], Json | undefined]>([
    [
      'of one on two',
      [{ ref: 'a', dependsOn: ['b', 'c'] }],
      [relation('#a', 'dependsOn', ['#b', '#c'], runtime)],
      [{ ref: 'a', dependsOn: ['b', 'c'] }],
    ],
    [
      'of one on nothing',
      [{ ref: 'a', dependsOn: [] }],
      [relation('#a', 'dependsOn', ['NoneElement'], runtime)],
      [{ ref: 'a', dependsOn: [] }],
    ],
    [
      'of which nothing is said',
      [{ ref: 'a' }],
      [relation('#a', 'dependsOn', ['NoneElement'])],
      [{ ref: 'a' }],
    ],
    [
      'in a circle',
      [
        { ref: 'a', dependsOn: ['b'] },
        { ref: 'b', dependsOn: ['a'] },
      ],
      [
        relation('#a', 'dependsOn', ['#b'], runtime),
        relation('#b', 'dependsOn', ['#a'], { at: 1, ...runtime }),
      ],
      [
        { ref: 'a', dependsOn: ['b'] },
        { ref: 'b', dependsOn: ['a'] },
      ],
    ],
    [
      'on itself',
      [{ ref: 'a', dependsOn: ['a'] }],
      [relation('#a', 'dependsOn', ['#a'], runtime)],
      [{ ref: 'a', dependsOn: ['a'] }],
    ],
    [
      'on one thing twice',
      [{ ref: 'a', dependsOn: ['b', 'b'] }],
      [relation('#a', 'dependsOn', ['#b'], runtime)],
      [{ ref: 'a', dependsOn: ['b'] }],
    ],
    [
      'on another document',
      [{ ref: 'a', dependsOn: [LINK] }],
      [relation('#a', 'dependsOn', [LINK], runtime)],
      [{ ref: 'a', dependsOn: [LINK] }],
    ],
    [
      'on what is not there',
      [{ ref: 'a', dependsOn: ['gone', 'b'] }],
      [relation('#a', 'dependsOn', ['#b'], runtime)],
      [{ ref: 'a', dependsOn: ['b'] }],
    ],
    ['of what is not there', [{ ref: 'gone', dependsOn: ['a'] }], [], undefined],
    ['of a number', [{ ref: 4, dependsOn: ['a'] }], [], undefined],
    ['that are texts', ['a'], [], undefined],
  ])('are relationships: %s', (_name, dependencies, expected, reads) => {
    const members = { components: THREE, dependencies };
    const relations = elementsOf(members).filter((one) => 'relationshipType' in (one as object));
    expect(relations).toEqual(expected);
    expect(bare(members)['dependencies']).toEqual(reads);
    comesBack(members);
  });
});
