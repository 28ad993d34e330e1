import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { flatten } from './flatten.ts';
import type { Ids } from './ids.ts';

const IDS: Ids = { document: 'urn:d', base: '#' };
const component = (members: JsonObject = {}): JsonObject => ({ type: 'library', name: 'x', ...members });

/** Kind, id, pointer and list of everything but the document. */
function thingsOf(bom: JsonObject): readonly (readonly string[])[] {
  return flatten(bom, IDS)
    .slice(1)
    .map(({ kind, id, pointer, list }) => [kind, id, pointer, list]);
}

/** Where things stand in a document, and which they are. */
const PLACES: readonly (readonly [string, JsonObject, readonly (readonly string[])[]])[] = [
  ['nothing', {}, []],
  [
    'the manufacturer of the document',
    { metadata: { manufacturer: { name: 'Acme' } } },
    [['organization', '#/metadata/manufacturer', '/metadata/manufacturer', '/metadata/manufacturer']],
  ],
  [
    'the supplier of the document',
    { metadata: { supplier: { 'bom-ref': 's', name: 'Acme' } } },
    [['organization', '#s', '/metadata/supplier', '/metadata/supplier']],
  ],
  [
    'an author of the document',
    { metadata: { authors: [{ name: 'Ada' }] } },
    [['contact', '#/metadata/authors/0', '/metadata/authors/0', '/metadata/authors']],
  ],
  [
    'a tool and a service that made it',
    { metadata: { tools: { components: [component()], services: [{ name: 's' }] } } },
    [
      [
        'component',
        '#/metadata/tools/components/0',
        '/metadata/tools/components/0',
        '/metadata/tools/components',
      ],
      ['service', '#/metadata/tools/services/0', '/metadata/tools/services/0', '/metadata/tools/services'],
    ],
  ],
  ['tools as 1.4 has them, which are no things', { metadata: { tools: [{ name: 'old' }] } }, []],
  [
    'what the document is about, and its part',
    { metadata: { component: component({ 'bom-ref': 'a', components: [component({ 'bom-ref': 'b' })] }) } },
    [
      ['component', '#a', '/metadata/component', '/metadata/component'],
      ['component', '#b', '/metadata/component/components/0', '/components'],
    ],
  ],
  [
    'a service in a service, and who provides it',
    { services: [{ name: 'a', provider: { name: 'P' }, services: [{ name: 'b' }] }] },
    [
      ['service', '#/services/0', '/services/0', '/services'],
      ['organization', '#/services/0/provider', '/services/0/provider', '/provider'],
      ['service', '#/services/0/services/0', '/services/0/services/0', '/services'],
    ],
  ],
  [
    'lineage',
    {
      components: [
        component({
          pedigree: { ancestors: [component()], descendants: [component()], variants: [component()] },
        }),
      ],
    },
    [
      ['component', '#/components/0', '/components/0', '/components'],
      ...['ancestors', 'descendants', 'variants'].map((name) => [
        'component',
        `#/components/0/pedigree/${name}/0`,
        `/components/0/pedigree/${name}/0`,
        `/pedigree/${name}`,
      ]),
    ],
  ],
  [
    'a dataset that is written in a model card, and not one that is named',
    {
      components: [
        component({ modelCard: { modelParameters: { datasets: [{ ref: 'x' }, { type: 'dataset' }] } } }),
      ],
    },
    [
      ['component', '#/components/0', '/components/0', '/components'],
      [
        'data',
        '#/components/0/modelCard/modelParameters/datasets/1',
        '/components/0/modelCard/modelParameters/datasets/1',
        '/modelCard/modelParameters/datasets',
      ],
    ],
  ],
  [
    'the second data of a component, and the owner of the first',
    {
      components: [
        component({
          data: [
            { type: 'dataset', governance: { owners: [{ organization: { name: 'O' } }] } },
            { type: 'dataset' },
          ],
        }),
      ],
    },
    [
      ['component', '#/components/0', '/components/0', '/components'],
      ['data', '#/components/0/data/1', '/components/0/data/1', '/data'],
      [
        'organization',
        '#/components/0/data/0/governance/owners/0/organization',
        '/components/0/data/0/governance/owners/0/organization',
        '/data/0/governance/owners/0/organization',
      ],
    ],
  ],
  [
    'a workflow and its task',
    { formulation: [{ workflows: [{ 'bom-ref': 'w', tasks: [{ 'bom-ref': 't' }] }] }] },
    [
      ['workflow', '#w', '/formulation/0/workflows/0', '/formulation/0/workflows'],
      ['task', '#t', '/formulation/0/workflows/0/tasks/0', '/tasks'],
    ],
  ],
  [
    'who annotated',
    {
      annotations: [
        { annotator: { organization: { name: 'R' } } },
        { annotator: { individual: { name: 'A' } } },
      ],
    },
    [
      [
        'organization',
        '#/annotations/0/annotator/organization',
        '/annotations/0/annotator/organization',
        '/annotations/0/annotator/organization',
      ],
      [
        'contact',
        '#/annotations/1/annotator/individual',
        '/annotations/1/annotator/individual',
        '/annotations/1/annotator/individual',
      ],
    ],
  ],
];

describe('a document is taken apart', () => {
  it.each(PLACES)('%s', (_name, bom, expected) => {
    const before = structuredClone(bom);
    expect(thingsOf(bom)).toEqual(expected);
    expect(bom).toEqual(before);
  });

  it('and a marker stands for every thing', () => {
    const [root, a] = flatten(
      { components: [component({ 'bom-ref': 'a', components: [component()] })] },
      IDS,
    );
    expect(root?.own).toEqual({ components: [{ spdxId: '#a' }] });
    expect(a?.own).toEqual(
      component({ 'bom-ref': 'a', components: [{ spdxId: '#/components/0/components/0' }] }),
    );
    expect(a?.owner).toBe(root);
  });

  it('and equal parties are one, by what they say and what they are', () => {
    const acme = { name: 'Acme' };
    const bom = { components: [component({ manufacturer: acme, supplier: { ...acme }, authors: [acme] })] };
    expect(thingsOf(bom).map(([kind, id]) => [kind, id])).toEqual([
      ['component', '#/components/0'],
      ['organization', '#/components/0/manufacturer'],
      ['contact', '#/components/0/authors/0'],
    ]);
  });

  it.each<[string, readonly Json[], readonly string[]]>([
    ['one bom-ref twice', [{ 'bom-ref': 'a' }, { 'bom-ref': 'a' }], ['#a', '#/components/1']],
    ['a bom-ref that is a number', [{ 'bom-ref': 4 }], ['#/components/0']],
    ['an empty bom-ref', [{ 'bom-ref': '' }], ['#/components/0']],
    ['a bom-ref that is no Unicode', [{ 'bom-ref': '\ud800' }], ['#/components/0']],
    ['a bom-ref that is the id of the document', [{ 'bom-ref': 'urn:d' }], ['#/components/0']],
    ['items that are no objects', [null, 4, 'a', [], { 'bom-ref': 'a' }], ['#a']],
  ])('and every thing has an id of its own: %s', (_name, components, expected) => {
    expect(thingsOf({ components }).map(([, id]) => id)).toEqual(expected);
  });

  it.each<[string, JsonObject]>([
    ['components that are an object', { components: { a: component() } }],
    ['components that are a text', { components: 'a' }],
    ['metadata that are a list', { metadata: [component()] }],
    ['a component that is a list', { metadata: { component: [component()] } }],
    ['a formulation that is null', { formulation: null }],
    ['annotations without annotators', { annotations: [{ text: 'a' }, { annotator: 'me' }] }],
  ])('and nothing is found in %s', (_name, bom) => {
    expect(flatten(bom, IDS)).toEqual([{ kind: 'document', id: 'urn:d', own: bom, pointer: '', list: '' }]);
  });
});
