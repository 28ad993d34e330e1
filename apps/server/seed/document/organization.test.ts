import type { Supplier } from '@trasluz/catalog';
import { describe, expect, it } from 'vitest';
import { ACME, catalogOf, known, notFound, supplierRow } from '../tests/rows.ts';
import { citedPlaces, lines } from '../tests/written.ts';
import { createElement } from './element.ts';
import { createLedger } from './ledger.ts';
import { type Party, writeOrganization, writeOwnership } from './organization.ts';
import { organizationName } from './organization-name.ts';

const FROM = { sources: ['list'], asOf: '2025-11' };

function organization(party: Partial<Party> = {}): {
  written: ReturnType<typeof writeOrganization>;
  places: string[];
} {
  const ledger = createLedger(catalogOf());
  const written = writeOrganization(createElement(ledger, 'a'), {
    member: 'supplier',
    supplier: ACME,
    ...party,
  });
  return { written, places: citedPlaces(ledger.citations()) };
}

describe('organizationName', () => {
  it.each<[string, Partial<Supplier>, string]>([
    ['its first legal name', { legalNames: known(['Acme Devices, Inc.', 'Acme Ltd']) }, 'Acme Devices, Inc.'],
    ['the name it is known by', {}, 'Acme'],
    ['the name it is known by', { legalNames: notFound() }, 'Acme'],
    ['the name it is known by', { legalNames: known([]) }, 'Acme'],
  ])('is %s', (_, changes, name) => {
    expect(organizationName(supplierRow('acme', 'Acme', changes))).toBe(name);
  });
});

describe('writeOrganization', () => {
  it('writes legal name and country, and cites both', () => {
    expect(organization()).toEqual({
      written: { name: 'Acme Devices, Inc.', address: { country: 'US' } },
      places: ['a .supplier.name', 'a .supplier.address.country'],
    });
  });

  it.each(['supplier', 'manufacturer', 'provider'] as const)(
    'cites who says that it is the %s apart from who says what it is called',
    (member) => {
      const { places } = organization({ member, from: FROM });

      expect(places).toEqual([`a .${member}`, `a .${member}.name`, `a .${member}.address.country`]);
    },
  );

  it('writes another legal name where one is given, and its source', () => {
    const { written, places } = organization({
      legalName: known('Acme Cloud GmbH', { sources: ['knowledge'] }),
    });

    expect(written.name).toBe('Acme Cloud GmbH');
    expect(places).toEqual(['a .supplier.name', 'a .supplier.address.country']);
  });

  it('keeps the main legal name where another was looked for in vain', () => {
    expect(organization({ legalName: notFound() }).written.name).toBe('Acme Devices, Inc.');
  });

  it('invents no country', () => {
    for (const country of [undefined, notFound()]) {
      const supplier = supplierRow('x', 'X', country === undefined ? {} : { country });

      expect(organization({ supplier })).toEqual({ written: { name: 'X' }, places: ['a .supplier.name'] });
    }
  });

  it('cites the row for a name that is not a legal one', () => {
    const ledger = createLedger(catalogOf());
    writeOrganization(createElement(ledger, 'a'), { member: 'supplier', supplier: supplierRow('x', 'X') });

    expect(ledger.citations().map(({ attributedTo, timestamp }) => [attributedTo, timestamp])).toEqual([
      ['source:list', '2026-07-02T00:00:00Z'],
    ]);
  });
});

describe('writeOwnership', () => {
  const holding = supplierRow('holding', 'Holding', {
    country: known('DE'),
    legalNames: known(['Holding AG']),
  });

  function ownership(
    supplier: Supplier,
    others: readonly Supplier[] = [],
    legalName?: Party['legalName'],
  ): { said: string[]; sources: (string | undefined)[] } {
    const catalog = catalogOf({ suppliers: [supplier, ...others] });
    const ledger = createLedger(catalog);
    const element = createElement(ledger, 'a');
    const party: Party = { member: 'supplier', supplier, ...(legalName === undefined ? {} : { legalName }) };
    writeOwnership(element, party, catalog);
    return {
      said: lines(element.properties()),
      sources: ledger
        .citations()
        .map(({ attributedTo, timestamp }) => `${attributedTo} ${timestamp?.slice(0, 7)}`),
    };
  }

  it('says nothing of a company whose name is known and whose owner is not', () => {
    expect(ownership(ACME)).toEqual({ said: [], sources: [] });
    expect(ownership({ ...ACME, parent: notFound() })).toEqual({ said: [], sources: [] });
  });

  it('names owner and its country, each from its own source', () => {
    const owned = { ...ACME, parent: known('holding', { sources: ['list'], asOf: '2025-11' }) };

    expect(ownership(owned, [holding])).toEqual({
      said: ['cloud:ultimate-parent=Holding AG', 'cloud:parent-country=DE'],
      sources: ['source:list 2025-11', 'source:maker 2026-08'],
    });
  });

  it('names the last owner of a chain, with the source of every link: one link alone does not say it', () => {
    const middle = supplierRow('middle', 'Middle', {
      parent: known('holding', { sources: ['knowledge'], asOf: '2026-02' }),
    });
    const owned = { ...ACME, parent: known('middle', { sources: ['list'], asOf: '2025-11' }) };
    const { country: _, ...nowhere } = holding;

    expect(ownership(owned, [middle, nowhere])).toEqual({
      said: ['cloud:ultimate-parent=Holding AG'],
      sources: ['source:knowledge 2026-02', 'source:list 2026-02'],
    });
  });

  it('leaves the country of the owner away where it is not known', () => {
    const owned = { ...ACME, parent: known('holding') };

    expect(ownership(owned, [{ ...holding, country: notFound() }]).said).toEqual([
      'cloud:ultimate-parent=Holding AG',
    ]);
  });

  it.each<[string, Partial<Supplier>, Party['legalName'] | undefined, string[]]>([
    ['nobody knows one', {}, undefined, ['undisclosed=supplier.legal-name=unknown']],
    ['none was found', { legalNames: notFound() }, undefined, ['undisclosed=supplier.legal-name=unknown']],
    ['none was found anywhere', {}, notFound(), ['undisclosed=supplier.legal-name=unknown']],
    ['the company has one', { legalNames: known(['X Inc.']) }, notFound(), []],
    ['the offer has one', {}, known('X GmbH'), []],
  ])('says whether the legal name is unknown where %s', (_, changes, legalName, said) => {
    expect(ownership(supplierRow('x', 'X', changes), [], legalName).said).toEqual(said);
  });
});
