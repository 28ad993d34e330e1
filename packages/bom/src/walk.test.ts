import { describe, expect, it } from 'vitest';
import type { ElementKind } from './element-kind.ts';
import type { JsonObject } from './json.ts';
import { declarationsOf, elementsOf, referencesOf, walk } from './walk.ts';

const LINK = 'urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#a';

const kindsAndPointers = (bom: JsonObject): readonly string[] => {
  const visited: string[] = [];
  walk(bom, { element: ({ kind, pointer }) => visited.push(`${kind} ${pointer}`) });
  return visited;
};

describe('walk', () => {
  it('arrives at components and services wherever they stand, outer before inner', () => {
    const bom = {
      metadata: {
        component: { name: 'a', components: [{ name: 'b' }] },
        tools: { components: [{ name: 'c' }], services: [{ name: 'd' }] },
      },
      components: [{ pedigree: { ancestors: [{ name: 'e' }], descendants: [{}], variants: [{}] } }],
      services: [{ services: [{ name: 'f' }] }],
      formulation: [{ components: [{ name: 'g' }], services: [{ name: 'h' }] }],
      declarations: { targets: { components: [{ name: 'i' }], services: [{}] } },
      annotations: [{ annotator: { component: { name: 'j' } } }],
      vulnerabilities: [{ tools: { components: [{ name: 'k' }] } }],
    };
    expect(elementsOf(bom, 'component', 'service').map(({ pointer }) => pointer)).toEqual([
      '/metadata/component',
      '/metadata/component/components/0',
      '/metadata/tools/components/0',
      '/metadata/tools/services/0',
      '/components/0',
      '/components/0/pedigree/ancestors/0',
      '/components/0/pedigree/descendants/0',
      '/components/0/pedigree/variants/0',
      '/services/0',
      '/services/0/services/0',
      '/formulation/0/components/0',
      '/formulation/0/services/0',
      '/declarations/targets/components/0',
      '/declarations/targets/services/0',
      '/annotations/0/annotator/component',
      '/vulnerabilities/0/tools/components/0',
    ]);
  });

  it.each<[ElementKind]>([
    ['component'],
    ['property'],
    ['dependency'],
    ['resource-reference'],
    ['claim-evidence-data'],
  ])('finds every %s also when it looks at nothing that leads to none', (kind) => {
    const bom: JsonObject = {
      metadata: { component: { properties: [{}], components: [{}] }, properties: [{}] },
      components: [{ pedigree: { ancestors: [[{ properties: [{}] }]] }, evidence: { identity: {} } }],
      services: [{ services: [{ properties: [{}] }] }],
      dependencies: [{ ref: 'a' }, { ref: 'b' }],
      formulation: [{ workflows: [{ inputs: [{ source: {} }], runtimeTopology: [{}] }] }],
      declarations: { evidence: [{ data: [{}] }], targets: { components: [{}] } },
    };
    const all: string[] = [];
    walk(bom, { element: (element) => element.kind === kind && all.push(element.pointer) });
    expect(all.length).toBeGreaterThan(0);
    expect(elementsOf(bom, kind).map(({ pointer }) => pointer)).toEqual(all);
  });

  it('visits only the document where no kind is asked for', () => {
    const visited: string[] = [];
    walk({ components: [{}] }, { element: ({ kind }) => visited.push(kind) }, []);
    expect(visited).toEqual(['bom']);
  });

  it('keeps the indexes of lists within lists apart', () => {
    const bom: JsonObject = {
      components: [[[{ 'bom-ref': 'a' }], [{}]]],
      dependencies: [{ dependsOn: [['a']] }],
    };
    expect(kindsAndPointers(bom)).toContain('component /components/0/1/0');
    expect(declarationsOf(bom)[0]?.pointer).toBe('/components/0/0/0/bom-ref');
    expect(referencesOf(bom)[0]?.pointer).toBe('/dependencies/0/dependsOn/0/0');
  });

  it('tells the owner and the member of an element', () => {
    const [dataset] = elementsOf(
      { components: [{ modelCard: { modelParameters: { datasets: [{ ref: 'd' }] } } }] },
      'dataset',
    );
    expect(dataset).toMatchObject({
      member: 'datasets',
      owner: { kind: 'model-parameters', owner: { kind: 'model-card' } },
    });
  });

  it('passes over what has another type than the schema says, and over unknown members', () => {
    const bom: JsonObject = {
      metadata: 'x',
      components: [
        null,
        1,
        'x',
        [{ name: 'a' }],
        { 'bom-ref': 7, licenses: {}, constructor: { components: [{}] } },
      ],
      services: { name: 's' },
      dependencies: [{ ref: null, dependsOn: 'a' }],
      toString: [{ 'bom-ref': 'x' }],
    };
    expect(kindsAndPointers(bom)).toEqual([
      'bom ',
      'component /components/3/0',
      'component /components/4',
      'license-choice /components/4/licenses',
      'service /services',
      'dependency /dependencies/0',
    ]);
    expect(referencesOf(bom).map(({ pointer }) => pointer)).toEqual(['/dependencies/0/dependsOn']);
    expect(declarationsOf(bom)).toEqual([]);
  });

  it('needs no part of the visitor', () => {
    expect(() => walk({ components: [{ 'bom-ref': 'a' }], dependencies: [{ ref: 'a' }] }, {})).not.toThrow();
  });
});

describe('declarationsOf', () => {
  it('finds bom-refs of all kinds of elements', () => {
    const bom = {
      components: [{ 'bom-ref': 'c', supplier: { 'bom-ref': 'o' }, data: [{ 'bom-ref': 'd' }] }],
      services: [{ 'bom-ref': 's' }],
      formulation: [{ workflows: [{ 'bom-ref': 'w', tasks: [{ 'bom-ref': 't' }] }] }],
    };
    expect(
      declarationsOf(bom).map(({ ref, pointer, element }) => `${ref} ${pointer} ${element.kind}`),
    ).toEqual([
      'c /components/0/bom-ref component',
      'o /components/0/supplier/bom-ref organization',
      'd /components/0/data/0/bom-ref data',
      's /services/0/bom-ref service',
      'w /formulation/0/workflows/0/bom-ref workflow',
      't /formulation/0/workflows/0/tasks/0/bom-ref task',
    ]);
  });
});

describe('referencesOf', () => {
  it.each<[string, JsonObject, string]>([
    ['dependencies', { dependencies: [{ ref: 'a' }] }, '/dependencies/0/ref'],
    ['dependsOn', { dependencies: [{ dependsOn: ['a'] }] }, '/dependencies/0/dependsOn/0'],
    ['provides', { dependencies: [{ provides: ['a'] }] }, '/dependencies/0/provides/0'],
    ['compositions', { compositions: [{ assemblies: ['a'] }] }, '/compositions/0/assemblies/0'],
    ['annotations', { annotations: [{ subjects: ['a'] }] }, '/annotations/0/subjects/0'],
    ['citations', { citations: [{ attributedTo: 'a' }] }, '/citations/0/attributedTo'],
    ['processes of citations', { citations: [{ process: 'a' }] }, '/citations/0/process'],
    [
      'vulnerabilities',
      { vulnerabilities: [{ affects: [{ ref: 'a' }] }] },
      '/vulnerabilities/0/affects/0/ref',
    ],
    ['claims', { declarations: { claims: [{ target: 'a' }] } }, '/declarations/claims/0/target'],
    [
      'ciphers',
      { components: [{ cryptoProperties: { relatedCryptoMaterialProperties: { algorithmRef: 'a' } } }] },
      '/components/0/cryptoProperties/relatedCryptoMaterialProperties/algorithmRef',
    ],
    [
      'IKE transforms before 1.7, which are bare text',
      {
        components: [{ cryptoProperties: { protocolProperties: { ikev2TransformTypes: { encr: ['a'] } } } }],
      },
      '/components/0/cryptoProperties/protocolProperties/ikev2TransformTypes/encr/0',
    ],
    [
      'runtime topologies',
      { formulation: [{ workflows: [{ runtimeTopology: [{ dependsOn: ['a'] }] }] }] },
      '/formulation/0/workflows/0/runtimeTopology/0/dependsOn/0',
    ],
    [
      'inputs of tasks',
      { formulation: [{ workflows: [{ tasks: [{ inputs: [{ source: { ref: 'a' } }] }] }] }] },
      '/formulation/0/workflows/0/tasks/0/inputs/0/source/ref',
    ],
    [
      'asserters named by reference',
      { components: [{ patentAssertions: [{ asserter: 'a' }] }] },
      '/components/0/patentAssertions/0/asserter',
    ],
  ])('finds those of %s', (_name, bom, pointer) => {
    expect(referencesOf(bom)).toMatchObject([{ ref: 'a', pointer, isBomLink: false }]);
  });

  it('takes URLs and flows for references only where they are BOM-Links', () => {
    const bom = {
      externalReferences: [{ url: 'https://example.org' }, { url: LINK }],
      services: [{ data: [{ source: ['https://example.org', LINK] }] }],
    };
    expect(referencesOf(bom)).toMatchObject([
      { ref: LINK, pointer: '/externalReferences/1/url', member: 'url', isBomLink: true },
      { ref: LINK, pointer: '/services/0/data/0/source/1', member: 'source', isBomLink: true },
    ]);
  });

  it('finds nothing in text that stands where an element should', () => {
    expect(referencesOf({ components: ['a'], services: LINK })).toEqual([]);
  });
});
