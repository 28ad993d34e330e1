import { describe, expect, it } from 'vitest';
import { type FactRow, rowExpectation, rowName, rowOutcome } from '../../tests/fact-row.ts';

/** What a dataset says of the countries it was collected in and of those who control it. */
const ROWS: readonly FactRow[] = [
  [
    'place.collected',
    'dataset',
    [
      ['origin:collected', 'ES=60'],
      ['origin:collected', 'FR=40'],
    ],
    'declared',
    ['ES=60', 'FR=40'],
    [0, 1],
  ],
  [
    'place.collected',
    'dataset',
    [
      ['origin:collected', 'ES=60'],
      ['origin:collected', 'FR=39.4'],
    ],
    'partial',
    ['ES=60', 'FR=39.4'],
    [0, 1],
    'covers 99.4 %',
  ],
  [
    'place.collected',
    'dataset',
    [
      ['origin:collected', 'ES=60'],
      ['origin:collected', 'FR=39.5'],
    ],
    'declared',
    ['ES=60', 'FR=39.5'],
    [0, 1],
  ],
  [
    'place.collected',
    'dataset',
    [
      ['origin:collected', 'ES=60'],
      ['origin:collected', 'FR=40.5'],
    ],
    'declared',
    ['ES=60', 'FR=40.5'],
    [0, 1],
  ],
  [
    'place.collected',
    'dataset',
    [
      ['origin:collected', 'ES=60'],
      ['origin:collected', 'FR=40.6'],
    ],
    'contradicted',
    ['ES=60', 'FR=40.6'],
    [0, 1],
    'shares add up to 100.6 %',
  ],
  [
    'place.collected',
    'dataset',
    [
      ['origin:collected', 'ES=60'],
      ['origin:collected', 'es=60.0'],
    ],
    'partial',
    ['ES=60'],
    [0, 1],
    'covers 60 %',
  ],
  [
    'place.collected',
    'dataset',
    [
      ['origin:collected', 'ES=70'],
      ['origin:collected', 'ES=80'],
    ],
    'contradicted',
    ['ES=70', 'ES=80'],
    [0, 1],
    'shares add up to 150 %',
  ],
  [
    'place.collected',
    'dataset',
    [
      ['origin:collected', 'ES'],
      ['origin:collected', 'FR=40'],
    ],
    'declared',
    ['ES', 'FR=40'],
    [0, 1],
  ],
  [
    'place.collected',
    'dataset',
    [['origin:collected', 'ES=most']],
    'partial',
    ['ES=most'],
    [0],
    'not a share',
  ],
  [
    'place.collected',
    'dataset',
    [
      ['origin:collected', 'ES=60'],
      ['origin:collected', 'unknown'],
    ],
    'partial',
    ['ES=60'],
    [0, 1],
    'the rest is unknown; covers 60 %',
  ],
  ['place.collected', 'dataset', [['origin:collected:basis', 'records']], 'not-disclosed', [], []],
  [
    'control.jurisdiction',
    'dataset',
    { supplier: { name: 'S', address: { country: 'es' } } },
    'declared',
    ['ES'],
    ['/supplier/address/country'],
  ],
  [
    'control.jurisdiction',
    'dataset',
    {
      supplier: { name: 'S', address: { country: 'ES' } },
      manufacturer: { name: 'M', address: { country: 'US' } },
    },
    'declared',
    ['ES', 'US'],
    ['/supplier/address/country', '/manufacturer/address/country'],
  ],
  ['control.jurisdiction', 'dataset', { supplier: { name: 'S', address: 'Spain' } }, 'not-disclosed', [], []],
];

describe('the places of a dataset', () => {
  for (const row of ROWS) {
    it(rowName(row), () => {
      expect(rowOutcome(row)).toEqual(rowExpectation(row));
    });
  }
});
