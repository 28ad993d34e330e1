import { describe, expect, it } from 'vitest';
import { dataset, model, ownProperties, service } from '../tests/bom-builder.ts';
import { edgeRows, otherNodes } from '../tests/chain-rows.ts';

const provided = (...pairs: readonly (readonly [string, string])[]) => ({
  services: [service({ provider: { name: 'Cloud' }, ...ownProperties(...pairs) })],
});

describe('an organization', () => {
  it('is a node with the place that first names it', () => {
    const supplier = { 'bom-ref': 'org:acme', name: ' Acme S.L. ', address: { country: 'es' } };
    expect(otherNodes({ components: [model({ supplier })] }).slice(1)).toEqual([
      {
        id: 'org:acme',
        kind: 'organization',
        name: 'Acme S.L.',
        pointer: '/components/0/supplier',
        digests: [],
        properties: [],
        bomRef: 'org:acme',
      },
      {
        id: 'jurisdiction:ES',
        kind: 'jurisdiction',
        name: 'ES',
        pointer: '/components/0/supplier/address/country',
        digests: [],
        properties: [],
      },
    ]);
  });

  it('supplies, makes and provides, each in its own relation', () => {
    const components = [
      model({ supplier: { name: 'S' }, manufacturer: { name: 'M' }, provider: { name: 'P' } }),
    ];
    expect(edgeRows({ components })).toEqual([
      ['manufactured-by', 'model', 'organization:m', '/components/0/manufacturer'],
      ['provided-by', 'model', 'organization:p', '/components/0/provider'],
      ['provided-by', 'model', 'organization:s', '/components/0/supplier'],
    ]);
  });

  it('is in each country that its mentions name', () => {
    const acme = (country: string) => ({ name: 'Acme', address: { country } });
    const components = [model({ supplier: acme('ES'), manufacturer: acme('PT') })];
    expect(edgeRows({ components }).filter(([kind]) => kind === 'located-in')).toEqual([
      ['located-in', 'organization:acme', 'jurisdiction:PT', '/components/0/manufacturer/address/country'],
      ['located-in', 'organization:acme', 'jurisdiction:ES', '/components/0/supplier/address/country'],
    ]);
  });

  for (const supplier of [
    'Acme',
    ['Acme'],
    {},
    { name: '' },
    { name: ' ' },
    { name: 7 },
    { name: ['A'] },
    null,
  ]) {
    it(`is not named by ${JSON.stringify(supplier)}`, () => {
      expect(otherNodes({ components: [model({ supplier })] })).toHaveLength(1);
    });
  }

  for (const address of [
    'ES',
    { country: 7 },
    { country: '' },
    { country: 'unknown' },
    { region: 'ES' },
    [],
  ]) {
    it(`with the address ${JSON.stringify(address)} is nowhere`, () => {
      expect(edgeRows({ components: [model({ supplier: { name: 'A', address } })] })).toEqual([
        ['provided-by', 'model', 'organization:a', '/components/0/supplier'],
      ]);
    });
  }

  for (const name of ['withheld', 'Unknown', 'NOASSERTION', 'not-applicable']) {
    it(`called ${name} is nobody, so that two that withhold their names never share one`, () => {
      const services = [service({ provider: { name }, services: [service({ 'bom-ref': 'in' })] })];
      expect(edgeRows({ components: [model({ supplier: { name } })], services })).toEqual([
        ['contains', 'service', 'in', '/services/0/services/0'],
      ]);
    });
  }

  it('of metadata supplies the subject, and the author of the document does not', () => {
    const metadata = {
      component: { type: 'application', 'bom-ref': 's', name: 'S' },
      manufacturer: { name: 'Writer', address: { country: 'FR' } },
      supplier: { name: 'Shop', address: { country: 'ES' } },
    };
    expect(edgeRows({ metadata })).toEqual([
      ['located-in', 'organization:writer', 'jurisdiction:FR', '/metadata/manufacturer/address/country'],
      ['provided-by', 's', 'organization:shop', '/metadata/supplier'],
      ['located-in', 'organization:shop', 'jurisdiction:ES', '/metadata/supplier/address/country'],
    ]);
  });
});

describe('the control over a provider', () => {
  it('goes by its parent to the country of the parent', () => {
    expect(edgeRows(provided(['cloud:ultimate-parent', 'Holding'], ['cloud:parent-country', 'US']))).toEqual([
      ['controlled-by', 'organization:cloud', 'organization:holding', '/services/0/properties/0'],
      ['controlled-by', 'organization:holding', 'jurisdiction:US', '/services/0/properties/1'],
      ['provided-by', 'service', 'organization:cloud', '/services/0/provider'],
    ]);
  });

  it('that is its own parent is only in the country', () => {
    expect(edgeRows(provided(['cloud:ultimate-parent', 'CLOUD'], ['cloud:parent-country', 'US']))).toEqual([
      ['controlled-by', 'organization:cloud', 'jurisdiction:US', '/services/0/properties/1'],
      ['provided-by', 'service', 'organization:cloud', '/services/0/provider'],
    ]);
  });

  it('of which the country is not disclosed ends at the parent', () => {
    expect(
      edgeRows(provided(['cloud:ultimate-parent', 'Holding'], ['cloud:parent-country', 'unknown'])),
    ).toEqual([
      ['controlled-by', 'organization:cloud', 'organization:holding', '/services/0/properties/0'],
      ['provided-by', 'service', 'organization:cloud', '/services/0/provider'],
    ]);
  });

  for (const word of ['withheld', 'unknown', 'NOASSERTION', 'not-applicable']) {
    it(`whose parent is ${word} ends at the provider, and its country is that of the provider’s control`, () => {
      expect(edgeRows(provided(['cloud:ultimate-parent', word], ['cloud:parent-country', 'US']))).toEqual([
        ['controlled-by', 'organization:cloud', 'jurisdiction:US', '/services/0/properties/1'],
        ['provided-by', 'service', 'organization:cloud', '/services/0/provider'],
      ]);
    });
  }
});

describe('the governance of data', () => {
  const owner = (name: string) => ({ governance: { owners: [{ organization: { name } }] } });
  const control = (parts: object) =>
    edgeRows({ components: [dataset(parts as never)] }) // JSON by construction
      .filter(([kind]) => kind === 'controlled-by')
      .map(([, from, to, pointer, label]) => [from, to, pointer, label]);

  it('is of the component and of its only data', () => {
    expect(control({ ...owner('A'), data: [{ type: 'dataset', ...owner('B') }] })).toEqual([
      ['dataset', 'organization:b', '/components/0/data/0/governance/owners/0/organization', 'owners'],
      ['dataset', 'organization:a', '/components/0/governance/owners/0/organization', 'owners'],
    ]);
  });

  it('is of each of several data and of the component that holds them', () => {
    const data = [
      { type: 'dataset', name: 'x', ...owner('B') },
      { type: 'dataset', name: 'y', ...owner('C') },
    ];
    expect(control({ data })).toEqual([
      ['dataset', 'organization:b', '/components/0/data/0/governance/owners/0/organization', 'owners'],
      ['dataset:x', 'organization:b', '/components/0/data/0/governance/owners/0/organization', 'owners'],
      ['dataset', 'organization:c', '/components/0/data/1/governance/owners/0/organization', 'owners'],
      ['dataset:y', 'organization:c', '/components/0/data/1/governance/owners/0/organization', 'owners'],
    ]);
  });

  for (const governance of [
    'Acme',
    [],
    { owners: 'Acme' },
    { owners: ['Acme'] },
    { owners: [{ organization: 'A' }] },
  ]) {
    it(`is not said by ${JSON.stringify(governance)}`, () => {
      expect(edgeRows({ components: [dataset({ governance })] })).toEqual([]);
    });
  }
});

describe('the provider of a service inside another', () => {
  const nested = (inner: object) => ({
    services: [
      service({ provider: { name: 'Cloud' }, services: [{ name: 'In', 'bom-ref': 'in', ...inner }] }),
    ],
  });

  it('is the outer one’s, at the place that names it', () => {
    expect(edgeRows(nested({}))).toEqual([
      ['provided-by', 'service', 'organization:cloud', '/services/0/provider'],
      ['provided-by', 'in', 'organization:cloud', '/services/0/provider'],
      ['contains', 'service', 'in', '/services/0/services/0'],
    ]);
  });

  it('is the outer one’s for an identity plane and a tool too', () => {
    for (const group of ['iam', 'tool']) {
      expect(edgeRows(nested({ group }))).toContainEqual([
        'provided-by',
        'in',
        'organization:cloud',
        '/services/0/provider',
      ]);
    }
  });

  it('is none where the inner one has an empty provider of its own', () => {
    expect(edgeRows(nested({ provider: {} })).filter(([, from]) => from === 'in')).toEqual([]);
  });
});
