import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import {
  bomAbout,
  bomWith,
  dataset,
  device,
  key,
  model,
  ownProperties,
  service,
} from '../tests/bom-builder.ts';
import type { EdgeKind, NodeKind, SupplyChain } from './supply-chain.ts';
import { supplyChain } from './view.ts';

/** A document in which every kind of node and edge occurs. */
const WHOLE: JsonObject = bomWith({
  components: [
    model({
      manufacturer: { name: 'Acme', address: { country: 'ES' } },
      pedigree: { ancestors: [model({ 'bom-ref': 'base' })] },
      modelCard: { modelParameters: { datasets: [{ ref: 'dataset' }, { ref: 'bench' }] } },
      externalReferences: [{ type: 'distribution', url: 's3://w', ...ownProperties(['copy:host', 'store']) }],
    }),
    dataset(),
    dataset({ 'bom-ref': 'bench', ...ownProperties(['dataset:role', 'test']) }),
    device({ components: [{ type: 'firmware', 'bom-ref': 'vbios', name: 'VBIOS' }] }),
    { type: 'library', 'bom-ref': 'torch', name: 'torch' },
    key(ownProperties(['key:jurisdiction', 'ES'])),
  ],
  services: [
    service({
      provider: { name: 'Cloud' },
      endpoints: ['https://a.example'],
      trustZone: 'dmz',
      data: [{ flow: 'outbound', classification: 'personal', destination: ['https://b.example'] }],
      ...ownProperties(
        ['cloud:region', 'eu-west-1'],
        ['cloud:location', 'IE'],
        ['cloud:ultimate-parent', 'Holding'],
        ['cloud:parent-country', 'US'],
      ),
    }),
    service({ 'bom-ref': 'store', group: 'storage' }),
    service({ 'bom-ref': 'iam', group: 'iam' }),
    service({ 'bom-ref': 'mcp', group: 'tool' }),
  ],
  dependencies: [
    { ref: 'system', dependsOn: ['model', 'torch', 'mcp'] },
    { ref: 'service', dependsOn: ['model', 'device', 'iam', 'key'] },
  ],
  formulation: [
    { workflows: [{ resourceReferences: [{ ref: 'device' }], outputs: [{ resource: { ref: 'model' } }] }] },
  ],
});

const NODE_KINDS: readonly NodeKind[] = [
  'system',
  'model',
  'dataset',
  'software',
  'accelerator',
  'firmware',
  'service',
  'endpoint',
  'zone',
  'identity',
  'key',
  'tool',
  'region',
  'jurisdiction',
  'organization',
];

const EDGES: readonly (readonly [EdgeKind, string, string])[] = [
  ['contains', 'device', 'vbios'],
  ['depends-on', 'system', 'model'],
  ['derived-from', 'model', 'base'],
  ['trained-on', 'model', 'dataset'],
  ['evaluated-on', 'model', 'bench'],
  ['trained-with', 'model', 'device'],
  ['runs-on', 'service', 'device'],
  ['hosted-in', 'model', 'service'],
  ['stored-in', 'model', 'store'],
  ['located-in', 'service', 'region:eu-west-1'],
  ['located-in', 'region:eu-west-1', 'jurisdiction:IE'],
  ['located-in', 'organization:acme', 'jurisdiction:ES'],
  ['provided-by', 'service', 'organization:cloud'],
  ['controlled-by', 'organization:cloud', 'organization:holding'],
  ['controlled-by', 'organization:holding', 'jurisdiction:US'],
  ['controlled-by', 'key', 'jurisdiction:ES'],
  ['manufactured-by', 'model', 'organization:acme'],
  ['exposes', 'service', 'endpoint:https://a.example'],
  ['calls', 'system', 'mcp'],
  ['authenticates-with', 'service', 'iam'],
  ['in-zone', 'service', 'zone:dmz'],
  ['flows-to', 'service', 'endpoint:https://b.example'],
  ['protected-by', 'service', 'key'],
];

function edgesOf(chain: SupplyChain): readonly string[] {
  return chain.edges.map(({ kind, from, to }) => `${from} ${kind} ${to}`);
}

describe('the view of a whole document', () => {
  const chain = supplyChain(WHOLE);

  for (const kind of NODE_KINDS) {
    it(`has a node of kind ${kind}`, () => expect(chain.nodes.map((node) => node.kind)).toContain(kind));
  }

  for (const [kind, from, to] of EDGES) {
    it(`says that ${from} is ${kind} ${to}`, () => expect(edgesOf(chain)).toContain(`${from} ${kind} ${to}`));
  }

  it('begins with the subject and goes on in the order of pointers, indexes as numbers', () => {
    expect(chain.nodes[0]).toBe(chain.root);
    const many = supplyChain(
      bomWith({ components: Array.from({ length: 12 }, (_, at) => ({ name: `c${at}` })) }),
    );
    expect(many.nodes.map(({ name }) => name)).toEqual([
      'System',
      ...Array.from({ length: 12 }, (_, at) => `c${at}`),
    ]);
  });

  it('finds nodes by id and reference, and edges by their ends', () => {
    expect(chain.nodeById.get('model')).toBe(chain.nodeByRef.get('model'));
    expect(chain.edgesFrom.get('device')?.map(({ to }) => to)).toEqual(['vbios']);
    expect(chain.edgesTo.get('vbios')?.map(({ from }) => from)).toEqual(['device']);
    expect(chain.edgesFrom.get('vbios')).toBeUndefined();
  });

  it('joins only nodes that it has', () => {
    for (const { from, to } of chain.edges) {
      expect(chain.nodeById.has(from) && chain.nodeById.has(to)).toBe(true);
    }
  });

  it('is the same each time', () => {
    expect(supplyChain(WHOLE)).toEqual(chain);
  });
});

describe('the subject', () => {
  it('is a system where it is an application or a platform, else what its type says', () => {
    expect(supplyChain(bomAbout({ type: 'platform' })).root.kind).toBe('system');
    expect(supplyChain(bomAbout({ type: 'machine-learning-model' })).root.kind).toBe('model');
    expect(supplyChain(bomAbout({ type: 'container' })).root.kind).toBe('software');
    expect(supplyChain({ metadata: { component: {} } }).root).toMatchObject({
      kind: 'system',
      name: '/metadata/component',
    });
  });

  it('of a document that names none is a stand-in, which carries what the document says', () => {
    const { root } = supplyChain({
      metadata: ownProperties(['profile', 'a']),
      ...ownProperties(['doc:semver', '1.0.0']),
    });
    expect(root).toMatchObject({ id: 'system:document', kind: 'system', pointer: '', digests: [] });
    expect(root.properties.map(({ pointer }) => pointer)).toEqual([
      '/metadata/properties/0',
      '/properties/0',
    ]);
  });

  it('has an application inside it as software', () => {
    const chain = supplyChain(
      bomWith({ components: [{ type: 'application', 'bom-ref': 'inner', name: 'Inner' }] }),
    );
    expect(chain.nodeById.get('inner')?.kind).toBe('software');
  });
});

describe('ids', () => {
  it('are bom-refs, else kind and identity', () => {
    const components = [
      { 'bom-ref': 'ref', name: 'a' },
      { type: 'library', name: 'b', purl: 'pkg:npm/b@1' },
      { type: 'library', group: 'g', name: 'c', version: '2' },
      {},
    ];
    expect([...supplyChain(bomWith({ components })).nodeById.keys()]).toEqual([
      'system',
      'ref',
      'software:pkg:npm/b@1',
      'software:g/c/2',
      'software:/components/3',
    ]);
  });

  it('stay unique where bom-refs are not, and the first keeps the reference', () => {
    const components = [model(), model({ name: 'Second' }), model({ name: 'Third' })];
    const chain = supplyChain(bomWith({ components }));
    expect([...chain.nodeById.keys()]).toEqual(['system', 'model', 'model~2', 'model~3']);
    expect(chain.nodeByRef.get('model')?.name).toBe('Model');
  });

  it('that are made up never take a bom-ref', () => {
    const components = [
      { type: 'library', name: 'a' },
      { type: 'library', 'bom-ref': 'software:a', name: 'b' },
    ];
    expect(supplyChain(bomWith({ components })).nodes.map(({ id, name }) => [id, name])).toEqual([
      ['system', 'System'],
      ['software:a~2', 'a'],
      ['software:a', 'b'],
    ]);
  });
});

describe('a malformed document', () => {
  const odd = [null, 7, 'text', [], {}, [null], [7], [[]], [{}], { a: 1 }, [{ ref: 7, dependsOn: 7 }]];
  const members = [
    'metadata',
    'components',
    'services',
    'dependencies',
    'formulation',
    'vulnerabilities',
    'declarations',
  ];

  it('has a view all the same', () => {
    for (const member of members) {
      for (const value of odd) {
        const chain = supplyChain(bomWith({ [member]: value }));
        expect(chain.nodes[0]).toBe(chain.root);
      }
    }
  });

  it('may hold odd members in components and services', () => {
    for (const value of odd) {
      const parts = [
        'pedigree',
        'data',
        'modelCard',
        'supplier',
        'hashes',
        'properties',
        'endpoints',
        'services',
      ];
      for (const part of [
        ...parts,
        'components',
        'externalReferences',
        'cryptoProperties',
        'governance',
        'provider',
      ]) {
        const bom = bomWith({
          components: [model({ [part]: value })],
          services: [service({ [part]: value })],
        });
        expect(supplyChain(bom).nodeById.has('model')).toBe(true);
      }
    }
  });

  it('leaves out what points to nothing and what points to itself', () => {
    const dependencies = [
      { ref: 'system', dependsOn: ['system', 'nobody', 7] },
      { ref: 'nobody', dependsOn: ['system'] },
    ];
    expect(supplyChain(bomWith({ dependencies })).edges).toEqual([]);
  });

  it('may depend in circles', () => {
    const chain = supplyChain(
      bomWith({
        components: [model(), dataset()],
        dependencies: [
          { ref: 'model', dependsOn: ['dataset'] },
          { ref: 'dataset', dependsOn: ['model', 'model'] },
        ],
      }),
    );
    expect(chain.edges.map(({ from, to, pointer }) => [from, to, pointer])).toEqual([
      ['model', 'dataset', '/dependencies/0/dependsOn/0'],
      ['dataset', 'model', '/dependencies/1/dependsOn/0'],
      ['dataset', 'model', '/dependencies/1/dependsOn/1'],
    ]);
  });
});
