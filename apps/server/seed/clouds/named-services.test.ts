import type { AiService, Cloud } from '@trasluz/catalog';
import { describe, expect, it } from 'vitest';
import { createElement } from '../document/element.ts';
import { createLedger } from '../document/ledger.ts';
import { catalogOf, cloudRow, known, notFound } from '../tests/rows.ts';
import { citedPlaces, lines } from '../tests/written.ts';
import { aiServices, CLOUD_PROVIDER, namedServices, stateMissing } from './named-services.ts';

const catalog = catalogOf();

describe('namedServices', () => {
  it.each<[Partial<Cloud>, object]>([
    [
      { identity: known(['Acme IAM']) },
      {
        'bom-ref': 'identity:acme-iam',
        name: 'Acme IAM',
        properties: [{ name: 'trasluz:surface', value: 'iam' }],
      },
    ],
    [
      { keyManagement: known(['Acme KMS']) },
      {
        'bom-ref': 'keyManagement:acme-kms',
        name: 'Acme KMS',
        properties: [{ name: 'trasluz:surface', value: 'kms' }],
      },
    ],
    [
      { confidentialCompute: known(['Enclaves']) },
      {
        'bom-ref': 'confidentialCompute:enclaves',
        name: 'Enclaves',
        description: 'Confidential computing',
        properties: [
          { name: 'trasluz:surface', value: 'compute' },
          { name: 'trasluz:hw:confidential-compute', value: 'supported' },
        ],
      },
    ],
    [
      { sovereignOffers: known(['Acme Europe']) },
      {
        'bom-ref': 'sovereignOffers:acme-europe',
        name: 'Acme Europe',
        description: 'Sovereign or separately run offer',
      },
    ],
  ])('writes %j as a service with its role', (changes, service) => {
    expect(namedServices(cloudRow(changes), createLedger(catalog))).toEqual([service]);
  });

  it('keeps the order of the lists and of the names in them', () => {
    const cloud = cloudRow({
      sovereignOffers: known(['S']),
      keyManagement: known(['K2', 'K1']),
      identity: known(['I']),
    });

    expect(namedServices(cloud, createLedger(catalog)).map(({ name }) => name)).toEqual([
      'I',
      'K2',
      'K1',
      'S',
    ]);
  });

  it('writes nothing of lists that were not found, are empty or absent', () => {
    const none = notFound();
    const ledger = createLedger(catalog);

    expect(namedServices(cloudRow(), ledger)).toEqual([]);
    expect(namedServices(cloudRow({ identity: known([]) }), ledger)).toEqual([]);
    expect(namedServices(cloudRow({ identity: none, keyManagement: none }), ledger)).toEqual([]);
    expect(ledger.citations()).toEqual([]);
  });

  it('cites name and properties of each', () => {
    const ledger = createLedger(catalog);
    namedServices(cloudRow({ confidentialCompute: known(['Enclaves']) }), ledger);

    expect(citedPlaces(ledger.citations())).toEqual([
      'confidentialCompute:enclaves .name',
      'confidentialCompute:enclaves .properties[0]',
      'confidentialCompute:enclaves .properties[1]',
    ]);
  });
});

describe('stateMissing', () => {
  function missing(changes: Partial<Cloud>): string[] {
    const element = createElement(createLedger(catalog), 'cloud');
    stateMissing(element, cloudRow(changes));
    return lines(element.properties());
  }

  it.each<[Partial<Cloud>, string[]]>([
    [
      { confidentialCompute: notFound() },
      ['none-found=mitigation.confidential-compute=2026-07-01 the pages of Acme (2026-07)'],
    ],
    [
      { keyManagement: notFound({ date: '2026' }) },
      ['none-found=mitigation.key-custody=2026-01-01 the pages of Acme (2026)'],
    ],
    [{ identity: notFound(), sovereignOffers: notFound() }, []],
    [{ confidentialCompute: known(['Enclaves']), keyManagement: known([]) }, []],
    [{}, []],
  ])('says of %j that %j', (changes, said) => {
    expect(missing(changes)).toEqual(said);
  });
});

describe('aiServices', () => {
  function service(changes: Partial<AiService>): ReturnType<typeof aiServices>[number] | undefined {
    const value = [{ name: 'Acme Brain', kind: 'model-api', hosts: [], ...changes }];
    return aiServices(cloudRow({ aiServices: known(value) }), createLedger(catalog))[0];
  }

  it.each([
    ['model-api', ['surface=inference']],
    ['model-api-ml-platform', ['surface=inference']],
    ['ai-apis', ['surface=inference']],
    ['compute', ['surface=compute']],
    ['ml-platform', []],
    ['assistant', []],
    ['retrieval', []],
    ['search', []],
    ['constructor', []],
  ])('gives the kind %s the role %j, and none that the vocabulary does not have', (kind, written) => {
    expect(lines(service({ kind }))).toEqual(written);
    expect(service({ kind })?.description).toBe(`AI service, kind ${kind}`);
  });

  it('writes hosts as endpoints, and hosts with a template as what they are', () => {
    const hosts = ['a.acme.example', '{region}.acme.example', 'https://b.acme.example/v1'];

    expect(service({ hosts })).toEqual({
      'bom-ref': 'ai:acme-brain',
      name: 'Acme Brain',
      description: 'AI service, kind model-api',
      endpoints: ['a.acme.example', 'https://b.acme.example/v1'],
      properties: [
        { name: 'trasluz:surface', value: 'inference' },
        { name: 'trasluz:surface:host', value: '{region}.acme.example' },
      ],
    });
  });

  it('has no empty list of endpoints', () => {
    expect(service({ hosts: ['{region}.acme.example'] })).not.toHaveProperty('endpoints');
    expect(service({ hosts: [] })).not.toHaveProperty('endpoints');
  });

  it('writes none where none were found or nobody looked', () => {
    expect(aiServices(cloudRow({ aiServices: notFound() }), createLedger(catalog))).toEqual([]);
    expect(aiServices(cloudRow(), createLedger(catalog))).toEqual([]);
  });

  it('says which cloud a service belongs to under the name of the standard', () => {
    expect(CLOUD_PROVIDER).toBe('trasluz:cloud:provider');
  });
});
