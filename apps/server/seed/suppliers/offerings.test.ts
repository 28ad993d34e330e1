import { loadCatalog } from '@trasluz/catalog';
import { describe, expect, it } from 'vitest';
import { createLedger } from '../document/ledger.ts';
import { ACME, catalogOf, hostedRow, known, notFound, subprocessorRow, supplierRow } from '../tests/rows.ts';
import { citedPlaces, lines } from '../tests/written.ts';
import { hostedModels } from './hosted-models.ts';
import { OFFERINGS } from './offerings.ts';
import { subprocessorServices } from './subprocessors.ts';

describe('the offerings', () => {
  it('are the 13 developers of the index and the two suppliers that it does not score', () => {
    expect(OFFERINGS.map(({ product, developer, supplier }) => [product, developer, supplier])).toEqual([
      ['openai', 'OpenAI', 'openai'],
      ['amazon', 'Amazon', 'aws'],
      ['microsoft', undefined, 'microsoft'],
      ['google', 'Google', 'google'],
      ['nvidia', undefined, 'nvidia'],
      ['anthropic', 'Anthropic', 'anthropic'],
      ['meta', 'Meta', 'meta'],
      ['mistral', 'Mistral', 'mistral'],
      ['deepseek', 'DeepSeek', 'deepseek'],
      ['alibaba', 'Alibaba', 'alibaba'],
      ['ibm', 'IBM', 'ibm'],
      ['ai21', 'AI21 Labs', 'ai21'],
      ['midjourney', 'Midjourney', 'midjourney'],
      ['writer', 'Writer', 'writer'],
      ['xai', 'xAI', 'xai'],
    ]);
  });

  it('name suppliers and providers that the catalogue has', async () => {
    const catalog = await loadCatalog();
    const providers = new Set(catalog.models.all().map(({ provider }) => provider));

    expect(OFFERINGS.filter(({ supplier }) => catalog.suppliers.find(supplier)?.id !== supplier)).toEqual([]);
    expect(OFFERINGS.filter(({ hosted }) => hosted && !providers.has(hosted.provider))).toEqual([]);
  });
});

describe('hostedModels', () => {
  function models(
    rows: readonly ReturnType<typeof hostedRow>[],
    prefix?: string,
  ): ReturnType<typeof hostedModels> {
    const catalog = catalogOf({ models: rows });
    const by = { provider: 'acme', ...(prefix === undefined ? {} : { prefix }) };
    return hostedModels(catalog, by, { supplier: ACME, ledger: createLedger(catalog) });
  }

  it('writes a model with the day of its release, its context and whether its weights are open', () => {
    const row = hostedRow('acme-1', {
      name: 'Acme 1',
      released: known('2026-01-31'),
      contextTokens: known(200_000),
      openWeights: known(false),
      knowledgeCutoff: known('2025-06'),
    });

    expect(models([row])).toEqual([
      {
        'bom-ref': 'model:acme-1',
        type: 'machine-learning-model',
        supplier: { name: 'Acme Devices, Inc.' },
        name: 'Acme 1',
        version: 'acme-1',
        properties: [
          { name: 'cdx:lifecycle:milestone:generalAvailability', value: '2026-01-31' },
          { name: 'cdx:ai-ml:model:hyperparameter:context_length', value: '200000' },
          { name: 'trasluz:openness:weights', value: 'closed' },
        ],
      },
    ]);
  });

  it('invents nothing of a model that the list only names', () => {
    const none = notFound();

    expect(models([hostedRow('a', { released: none, contextTokens: none, openWeights: none })])).toEqual([
      {
        'bom-ref': 'model:a',
        type: 'machine-learning-model',
        supplier: { name: 'Acme Devices, Inc.' },
        name: 'a',
        version: 'a',
      },
    ]);
  });

  it('lists the newest first, those of one day by id, and those without a day last', () => {
    const rows = [
      hostedRow('undated'),
      hostedRow('old', { released: known('2024-01-01') }),
      hostedRow('b', { released: known('2026-01-01') }),
      hostedRow('month', { released: known('2025-06') }),
      hostedRow('a', { released: known('2026-01-01') }),
    ];

    expect(models(rows).map(({ version }) => version)).toEqual(['a', 'b', 'month', 'old', 'undated']);
  });

  it.each([
    [17, 17],
    [18, 18],
    [19, 18],
  ])('lists of %d models %d', (count, listed) => {
    const rows = Array.from({ length: count }, (_, index) =>
      hostedRow(`m-${index}`, { released: known(`2026-01-${String(index + 1).padStart(2, '0')}`) }),
    );

    expect(models(rows)).toHaveLength(listed);
    expect(models(rows)[0]?.version).toBe(`m-${count - 1}`);
  });

  it('lists own models alone where the provider hosts those of others', () => {
    const rows = [
      hostedRow('acme.one'),
      hostedRow('other.two'),
      hostedRow('acme.three', { id: 'x:acme.three', provider: 'x' }),
      hostedRow('us.acme.four'),
    ];

    expect(models(rows, 'acme.').map(({ version }) => version)).toEqual(['acme.one']);
    expect(models(rows)).toHaveLength(3);
  });
});

describe('subprocessorServices', () => {
  const SUPPLIERS = [ACME, supplierRow('helper', 'Helper', { country: known('DE') })];

  function services(rows: readonly ReturnType<typeof subprocessorRow>[]): {
    services: ReturnType<typeof subprocessorServices>;
    places: string[];
  } {
    const catalog = catalogOf({ suppliers: SUPPLIERS, subprocessors: rows });
    const ledger = createLedger(catalog);
    return {
      services: subprocessorServices(catalog, 'acme', ledger),
      places: citedPlaces(ledger.citations()),
    };
  }

  it('writes a company with purpose, products, countries, provider and the law that reaches it', () => {
    const row = subprocessorRow('acme', {
      name: 'Acme itself',
      purpose: known('Hosting'),
      products: known(['API', 'Chat']),
      countries: known(['US', 'DE']),
    });

    expect(services([row]).services).toEqual([
      {
        'bom-ref': 'subprocessor:acme',
        provider: { name: 'Acme Devices, Inc.', address: { country: 'US' } },
        name: 'Acme itself: Hosting',
        description: 'Sub-processor of: API, Chat',
        properties: [
          { name: 'trasluz:cloud:location', value: 'US' },
          { name: 'trasluz:cloud:location', value: 'DE' },
          { name: 'trasluz:legal:foreign-access', value: 'us-cloud-act' },
        ],
      },
    ]);
  });

  it('writes what a list that only names a company does not say as not found', () => {
    expect(services([subprocessorRow('helper')]).services).toEqual([
      {
        'bom-ref': 'subprocessor:helper',
        provider: { name: 'Helper', address: { country: 'DE' } },
        name: 'Company helper: sub-processor',
        properties: [
          {
            name: 'trasluz:none-found',
            value: 'place.hosted=2026-07-01 the pages of Acme (2026-07)',
          },
        ],
      },
    ]);
  });

  it('names a company that the catalogue does not have as the list does, and claims no seat', () => {
    const [service] = services([
      subprocessorRow('unknown', { countries: known([]), products: known([]) }),
    ]).services;

    expect(service).toEqual({
      'bom-ref': 'subprocessor:unknown',
      provider: { name: 'Company unknown' },
      name: 'Company unknown: sub-processor',
    });
    expect(lines(service)).toEqual([]);
  });

  it('cites the list for name and provider', () => {
    expect(services([subprocessorRow('helper', { countries: known(['DE']) })]).places).toEqual([
      'subprocessor:helper .name',
      'subprocessor:helper .description',
      'subprocessor:helper .provider',
      'subprocessor:helper .provider.name',
      'subprocessor:helper .provider.address.country',
      'subprocessor:helper .properties[0]',
    ]);
  });

  it('leaves the sub-processors of others away', () => {
    expect(services([subprocessorRow('helper', { controller: 'other' })]).services).toEqual([]);
  });
});
