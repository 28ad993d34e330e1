import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Catalog, createCatalog } from './catalog.ts';
import { knownValue } from './datum.ts';
import { loadCatalog, loadCatalogData } from './load.ts';
import { type Lookup, NAME_LENGTH_MAX } from './lookup.ts';
import type { Row } from './row.ts';

const data = await loadCatalogData();
const catalog = await loadCatalog();

type Named = Exclude<keyof Catalog, 'sources'>;

/** Every look-up by name, and whether the display name counts as one. */
const LOOKUPS: readonly (readonly [Named, boolean])[] = [
  ['accelerators', true],
  ['foundries', true],
  ['clouds', true],
  ['jurisdictions', true],
  ['suppliers', true],
  ['sdks', true],
  ['modelFacts', true],
  ['regions', false],
  ['instanceTypes', false],
  ['firmwareReviews', false],
  ['models', false],
  ['authorizations', false],
  ['subprocessors', false],
  ['terraformTypes', false],
  ['kubernetesNames', false],
];

const lookupOf = (name: Named): Lookup<Row> => catalog[name];

describe.each(LOOKUPS)('the look-up of %s', (name, byName) => {
  const lookup = lookupOf(name);
  const namesOf = (row: Row): readonly string[] => [row.id, ...row.aliases, ...(byName ? [row.name] : [])];

  it('leads from every name of a row to that row, whatever its case', () => {
    for (const row of lookup.all()) {
      for (const each of namesOf(row)) {
        expect(lookup.find(each), each).toBe(row);
        expect(lookup.find(each.toLowerCase()), each).toBe(row);
      }
    }
  });

  it('lists each id once, in the order of code units', () => {
    const ids = lookup.all().map((row) => row.id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('has no name too long to be found', () => {
    const names = lookup.all().flatMap(namesOf);
    expect(names.filter((each) => each.length > NAME_LENGTH_MAX || each.trim() !== each)).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \t\n'],
    ['punctuation', '-_./:'],
    ['NUL', '\u0000'],
    ['half a surrogate pair', '\ud83d'],
    ['a bidirectional override', '\u202e'],
    ['the prototype', '__proto__'],
    ['a method of every object', 'hasOwnProperty'],
    ['a very long name', 'a'.repeat(1_000_000)],
  ])('finds nothing for %s', (_case, hostile) => {
    expect(lookup.find(hostile)).toBeUndefined();
  });

  it('never throws, and finds only rows of its own', () => {
    const rows = new Set(lookup.all());
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = lookup.find(text);
        expect(found === undefined || rows.has(found)).toBe(true);
      }),
    );
  });
});

describe('the catalogue', () => {
  it('says the same whatever the order of its files', () => {
    const turned = Object.fromEntries(
      Object.entries(data).map(([file, rows]) => [file, rows.toReversed()]),
    ) as unknown as typeof data; // the same files, turned round
    const other = createCatalog(turned);
    for (const [name] of LOOKUPS) expect(other[name].all(), name).toEqual(catalog[name].all());
    expect(other.sources.all()).toEqual(catalog.sources.all());
    for (const { id } of catalog.clouds.all())
      expect(other.regions.ofCloud(id)).toEqual(catalog.regions.ofCloud(id));
    for (const { id } of catalog.suppliers.all())
      expect(other.suppliers.parents(id)).toEqual(catalog.suppliers.parents(id));
  });

  it('leaves the rows it was given in their order', () => {
    const regions = Object.freeze(data.regions.toReversed());
    expect(() => createCatalog({ ...data, regions })).not.toThrow();
    expect(regions.map((row) => row.id)).toEqual(data.regions.map((row) => row.id).toReversed());
  });

  it('puts every region under its cloud, once', () => {
    const listed = catalog.clouds.all().flatMap(({ id }) => catalog.regions.ofCloud(id));
    expect(listed.map((row) => row.id).sort()).toEqual(catalog.regions.all().map((row) => row.id));
  });

  it('finds every firmware review by each of its digests, in either case', () => {
    for (const review of catalog.firmwareReviews.all()) {
      for (const { content } of knownValue(review.digests) ?? []) {
        expect(catalog.firmwareReviews.findByDigest(content)).toContain(review);
        expect(catalog.firmwareReviews.findByDigest(content.toUpperCase())).toContain(review);
      }
    }
  });

  it('finds every SDK by each of its packages', () => {
    for (const sdk of catalog.sdks.all()) {
      for (const { ecosystem, name } of knownValue(sdk.packages) ?? [])
        expect(catalog.sdks.findByPackage(ecosystem, name)).toContain(sdk);
    }
  });

  it('finds every supplier by each of its domains and by any host below one, unless another owns that', () => {
    const owners = new Set(catalog.suppliers.all().flatMap((row) => knownValue(row.domains) ?? []));
    for (const supplier of catalog.suppliers.all()) {
      for (const domain of knownValue(supplier.domains) ?? []) {
        expect(catalog.suppliers.findByHost(domain)).toBe(supplier);
        if (!owners.has(`api.${domain}`))
          expect(catalog.suppliers.findByHost(`api.${domain}`)).toBe(supplier);
      }
    }
  });

  it('finds every source by its id, and no source by half of it', () => {
    for (const source of catalog.sources.all()) {
      expect(catalog.sources.find(source.id)).toBe(source);
      expect(catalog.sources.find(`${source.id} `)).toBeUndefined();
    }
  });
});
