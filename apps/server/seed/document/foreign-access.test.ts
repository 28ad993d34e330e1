import type { Supplier } from '@trasluz/catalog';
import { describe, expect, it } from 'vitest';
import { catalogOf, countryRow, known, notFound, supplierRow } from '../tests/rows.ts';
import { lines } from '../tests/written.ts';
import { createElement } from './element.ts';
import { writeForeignAccess } from './foreign-access.ts';
import { createLedger } from './ledger.ts';

const AMERICAN = { country: known('US') };
const GERMAN = { country: known('DE') };

function access(
  suppliers: readonly Supplier[],
  jurisdictions?: ReturnType<typeof countryRow>[],
): {
  said: string[];
  cited: string[];
} {
  const catalog = catalogOf({ suppliers, ...(jurisdictions === undefined ? {} : { jurisdictions }) });
  const ledger = createLedger(catalog);
  const element = createElement(ledger, 'a');
  const [first] = suppliers;
  if (first !== undefined) writeForeignAccess(element, first, catalog);
  const cited = ledger
    .citations()
    .map(({ attributedTo, timestamp, note }) => `${attributedTo} ${timestamp} ${note?.split(' · ').at(-1)}`);
  return { said: lines(element.properties()), cited };
}

describe('writeForeignAccess', () => {
  const owned = supplierRow('owned', 'Owned', { ...GERMAN, parent: known('owner') });

  it.each<[string, readonly Supplier[], string[]]>([
    ['its own seat', [supplierRow('a', 'A', AMERICAN)], ['legal:foreign-access=us-cloud-act']],
    [
      'the seat of its owner',
      [owned, supplierRow('owner', 'Owner', AMERICAN)],
      ['legal:foreign-access=us-cloud-act'],
    ],
    [
      'the seat of the owner of its owner',
      [
        owned,
        supplierRow('owner', 'Owner', { ...GERMAN, parent: known('top') }),
        supplierRow('top', 'Top', AMERICAN),
      ],
      ['legal:foreign-access=us-cloud-act'],
    ],
    ['a seat elsewhere', [supplierRow('a', 'A', GERMAN)], []],
    ['a seat and an owner elsewhere', [owned, supplierRow('owner', 'Owner', GERMAN)], []],
    ['a seat that was not found', [supplierRow('a', 'A', { country: notFound() })], []],
    ['a seat that nobody looked up', [supplierRow('a', 'A')], []],
    ['a seat in a country that the catalogue lacks', [supplierRow('a', 'A', { country: known('FR') })], []],
    [
      'an unknown seat and an American owner',
      [supplierRow('a', 'A', { parent: known('owner') }), supplierRow('owner', 'Owner', AMERICAN)],
      ['legal:foreign-access=us-cloud-act'],
    ],
  ])('follows %s', (_, suppliers, said) => {
    expect(access(suppliers).said).toEqual(said);
  });

  it('states the law once, whoever else it reaches', () => {
    const both = [
      supplierRow('a', 'A', { ...AMERICAN, parent: known('owner') }),
      supplierRow('owner', 'Owner', AMERICAN),
    ];

    expect(access(both).said).toHaveLength(1);
  });

  it('cites the law and the seat, and says that it is inferred', () => {
    const inferred =
      'inferred: the provider or its owner has its seat where the law reaches it, wherever the data is';

    expect(access([supplierRow('a', 'A', AMERICAN)]).cited).toEqual([
      `source:list 2025-01-01T00:00:00Z ${inferred}`,
      `source:maker 2025-01-01T00:00:00Z ${inferred}`,
    ]);
  });

  it('cites who says that the owner is the owner, where it is the owner that the law reaches', () => {
    const suppliers = [
      supplierRow('a', 'A', { ...GERMAN, parent: known('b', { sources: ['knowledge'] }) }),
      supplierRow('b', 'B', AMERICAN),
    ];

    expect(access(suppliers).cited.map((line) => line.split(' ')[0])).toEqual([
      'source:knowledge',
      'source:list',
      'source:maker',
    ]);
  });

  it('says nothing where the law of the country was not found', () => {
    expect(access([supplierRow('a', 'A', AMERICAN)], [countryRow('US', notFound())]).said).toEqual([]);
  });
});
