import type { Region } from '@trasluz/catalog';
import { describe, expect, it } from 'vitest';
import { createLedger } from '../document/ledger.ts';
import { catalogOf, cloudRow, known, notFound, regionRow } from '../tests/rows.ts';
import { citedPlaces, lines } from '../tests/written.ts';
import { regionServices } from './regions.ts';

function written(rows: readonly Region[]): { services: ReturnType<typeof regionServices>; places: string[] } {
  const catalog = catalogOf({ regions: rows });
  const ledger = createLedger(catalog);
  const services = regionServices(catalog, cloudRow(), ledger);
  return { services, places: citedPlaces(ledger.citations()) };
}

describe('regionServices', () => {
  it('writes code, country, partition and sovereignty of a region, each from its source', () => {
    const region = regionRow('eu-1', {
      name: 'Berlin',
      country: known('DE'),
      partition: known('acme-eu'),
      sovereign: known(true),
    });

    expect(written([region])).toEqual({
      services: [
        {
          'bom-ref': 'region:eu-1',
          name: 'Berlin',
          properties: [
            { name: 'trasluz:cloud:region', value: 'eu-1' },
            { name: 'trasluz:cloud:location', value: 'DE' },
            { name: 'trasluz:cloud:partition', value: 'acme-eu' },
            { name: 'trasluz:cloud:sovereign', value: 'true' },
          ],
        },
      ],
      places: [
        'region:eu-1 .name',
        'region:eu-1 .properties[0]',
        'region:eu-1 .properties[1]',
        'region:eu-1 .properties[2]',
        'region:eu-1 .properties[3]',
      ],
    });
  });

  it.each<[string, Partial<Region>, string[]]>([
    ['nothing more is known', {}, []],
    ['the partition is the rule', { sovereign: known(false) }, []],
    [
      'the country was not found',
      { country: notFound() },
      ['none-found=place.hosted=2026-07-01 the pages of Acme (2026-07)'],
    ],
    ['the partition was not found', { partition: notFound() }, []],
    ['sovereignty was not found', { sovereign: notFound() }, []],
    ['only what it is called is known', { place: known('Berlin'), geography: known('Europe') }, []],
  ])('writes no more than is known where %s', (_, changes, more) => {
    const { services } = written([regionRow('eu-1', changes)]);

    expect(lines(services[0])).toEqual(['cloud:region=eu-1', ...more]);
  });

  it('leaves regions for tests away, and those of other clouds', () => {
    const rows = [
      regionRow('b'),
      regionRow('a', { test: known(false) }),
      regionRow('stage', { test: known(true) }),
      regionRow('c', { test: notFound() }),
      regionRow('x', { id: 'other:x', cloud: 'other' }),
    ];

    expect(written(rows).services.map((one) => one['bom-ref'])).toEqual(['region:a', 'region:b', 'region:c']);
  });

  it('has none for a cloud that lists none', () => {
    expect(written([])).toEqual({ services: [], places: [] });
  });
});
