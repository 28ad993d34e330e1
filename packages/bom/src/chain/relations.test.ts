import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import {
  bomWith,
  dataset,
  dependsOn,
  device,
  key,
  model,
  ownProperties,
  service,
} from '../tests/bom-builder.ts';
import { supplyChain } from './view.ts';

const edgesOf = (parts: JsonObject): readonly string[] =>
  supplyChain(bomWith(parts)).edges.map(({ kind, from, to, label }) =>
    [from, kind, to, ...(label === undefined ? [] : [`(${label})`])].join(' '),
  );

describe('organizations', () => {
  it('are one node however often and in whatever case they are named', () => {
    const chain = supplyChain(
      bomWith({
        components: [
          model({ supplier: { name: 'Acme' }, manufacturer: { name: 'ACME ', 'bom-ref': 'org' } }),
          dataset({ supplier: { 'bom-ref': 'late', name: 'acme' } }),
        ],
      }),
    );
    expect(chain.nodes.filter(({ kind }) => kind === 'organization')).toMatchObject([
      { id: 'organization:acme', name: 'Acme', pointer: '/components/0/supplier' },
    ]);
    expect(chain.nodeByRef.get('org')).toBe(chain.nodeByRef.get('late'));
  });

  it('have their bom-ref as id where the first place gives it', () => {
    const metadata = {
      supplier: { 'bom-ref': 'org:a', name: 'A' },
      component: { name: 'S', 'bom-ref': 's' },
    };
    expect(edgesOf({ metadata })).toEqual(['s provided-by org:a']);
  });

  it('that govern data control it, each in its part', () => {
    const party = (name: string) => [{ organization: { name } }, { contact: { name: 'Ana' } }];
    const governance = { owners: party('O'), custodians: party('C'), stewards: party('S') };
    expect(edgesOf({ components: [dataset({ data: [{ governance }] })] })).toEqual([
      'dataset controlled-by organization:c (custodians)',
      'dataset controlled-by organization:o (owners)',
      'dataset controlled-by organization:s (stewards)',
    ]);
  });

  it('that provide energy are what a model depends on', () => {
    const energyConsumptions = [
      { energyProviders: [{ organization: { name: 'Grid', address: { country: 'FR' } } }, {}] },
    ];
    const modelCard = { considerations: { environmentalConsiderations: { energyConsumptions } } };
    expect(edgesOf({ components: [model({ modelCard })] })).toEqual([
      'model depends-on organization:grid (energy)',
      'organization:grid located-in jurisdiction:FR',
    ]);
  });

  it('provide the services inside a service that they provide', () => {
    const services = [
      service({
        provider: { name: 'Cloud' },
        services: [
          service({ 'bom-ref': 'a', services: [service({ 'bom-ref': 'b', provider: { name: 'Own' } })] }),
        ],
      }),
    ];
    const edges = edgesOf({ services });
    expect(edges).toContain('a provided-by organization:cloud');
    expect(edges).toContain('b provided-by organization:own');
    expect(edges).not.toContain('b provided-by organization:cloud');
  });

  it('without a name provide nothing, though the services inside have no other provider', () => {
    const inside = service({ 'bom-ref': 'in' });
    expect(edgesOf({ services: [service({ provider: { url: [] }, services: [inside] })] })).toEqual([
      'service contains in',
    ]);
  });

  it('that declarations are about can be referred to', () => {
    const declarations = { targets: { organizations: [{ 'bom-ref': 'org', name: 'Acme' }, {}] } };
    expect(supplyChain(bomWith({ declarations })).nodeByRef.get('org')?.kind).toBe('organization');
  });
});

describe('control', () => {
  it('goes to the country itself where no parent is named', () => {
    const provider = { name: 'Cloud' };
    expect(
      edgesOf({ services: [service({ provider, ...ownProperties(['cloud:parent-country', 'us']) })] }),
    ).toEqual(['organization:cloud controlled-by jurisdiction:US', 'service provided-by organization:cloud']);
  });

  it('is of the service itself where no provider is named', () => {
    expect(edgesOf({ services: [service(ownProperties(['cloud:ultimate-parent', 'Holding']))] })).toEqual([
      'service controlled-by organization:holding',
    ]);
  });
});

describe('places', () => {
  it('are regions of a provider, in a country', () => {
    const inside = service({
      'bom-ref': 'in',
      ...ownProperties(['cloud:region', 'r1'], ['cloud:location', 'US-VA']),
    });
    const services = [service({ services: [inside], ...ownProperties(['cloud:provider', 'aws']) })];
    expect(edgesOf({ services }).slice(1)).toEqual([
      'in located-in region:aws:r1',
      'jurisdiction:US-VA located-in jurisdiction:US',
      'region:aws:r1 located-in jurisdiction:US-VA',
    ]);
  });

  it('are where a thing without a region is', () => {
    expect(edgesOf({ services: [service(ownProperties(['cloud:location', 'Spain']))] })).toEqual([
      'service located-in jurisdiction:Spain',
    ]);
  });

  it('are the stages of an origin, and neither its basis nor who performed it', () => {
    const origin = ownProperties(
      ['origin:trained', 'SE=100'],
      ['origin:trained:basis', 'accelerator-hours'],
      ['origin:hosted', '=3'],
    );
    expect(edgesOf({ components: [model(origin)] })).toEqual(['model located-in jurisdiction:SE (trained)']);
  });

  it('that the author does not disclose are none', () => {
    const hidden = ownProperties(['cloud:region', 'withheld'], ['cloud:location', 'unknown']);
    expect(edgesOf({ services: [service(hidden)] })).toEqual([]);
  });
});

describe('a subdivision', () => {
  it('is in its country once, however often it is named', () => {
    const located = ownProperties(
      ['cloud:location', 'US-VA'],
      ['cloud:location', 'us-va'],
      ['cloud:location', 'US'],
    );
    expect(edgesOf({ services: [service(located), service({ 'bom-ref': 'b', ...located })] })).toEqual([
      'jurisdiction:US-VA located-in jurisdiction:US',
      'service located-in jurisdiction:US-VA',
      'service located-in jurisdiction:US-VA',
      'service located-in jurisdiction:US',
      'b located-in jurisdiction:US-VA',
      'b located-in jurisdiction:US-VA',
      'b located-in jurisdiction:US',
    ]);
  });
});

describe('exposure', () => {
  it('puts a service beyond a boundary in a zone of its own where nobody names the zone', () => {
    const services = [
      service({ 'x-trust-boundary': true }),
      service({ 'bom-ref': 'b', 'x-trust-boundary': false }),
    ];
    const chain = supplyChain(bomWith({ services }));
    expect(chain.nodes.filter(({ kind }) => kind === 'zone')).toMatchObject([
      { id: 'zone:beyond service', name: 'Service' },
    ]);
  });
});

describe('dependencies', () => {
  it('on a chip run on it, on a key are protected by it, on an identity plane authenticate with it', () => {
    const things = {
      components: [device(), key()],
      services: [service(), service({ 'bom-ref': 'iam', group: 'iam' })],
    };
    expect(edgesOf({ ...things, ...dependsOn('service', 'device', 'key', 'iam') })).toEqual([
      'service depends-on device',
      'service runs-on device',
      'service depends-on key',
      'service protected-by key',
      'service authenticates-with iam',
      'service depends-on iam',
    ]);
  });

  it('of a model on the service that stores it call nothing', () => {
    expect(
      edgesOf({ components: [model()], services: [service()], ...dependsOn('model', 'service') }),
    ).toEqual(['model depends-on service']);
  });
});

describe('copies', () => {
  const references = [
    { type: 'vcs', url: 'a' },
    { type: 'distribution', url: 'b' },
    { type: 'distribution', url: 'c', ...ownProperties(['copy:host', 'infer']) },
  ];
  const services = [service({ group: 'storage' }), service({ 'bom-ref': 'infer', group: 'inference' })];

  it('are stored in a storage service and hosted in one that runs them, also as 1.6 writes it', () => {
    const components = [
      model({ externalReferences: references, ...ownProperties(['copy:0:host', 'service']) }),
    ];
    expect(edgesOf({ components, services })).toEqual(['model hosted-in infer', 'model stored-in service']);
  });
});

describe('protection', () => {
  it('of a key is by the algorithm that secures it', () => {
    const cryptoProperties = { relatedCryptoMaterialProperties: { securedBy: { algorithmRef: 'aes' } } };
    expect(edgesOf({ components: [key({ cryptoProperties }), key({ 'bom-ref': 'aes' })] })).toEqual([
      'key protected-by aes',
    ]);
  });

  it('of an identity plane is by the one it trusts, where that is a reference', () => {
    const iam = (ref: string, federation: string) =>
      service({ 'bom-ref': ref, group: 'iam', ...ownProperties(['iam:federation', federation]) });
    expect(edgesOf({ services: [iam('a', 'b'), iam('b', 'oidc')] })).toEqual(['a authenticates-with b']);
  });
});
