import { describe, expect, it } from 'vitest';
import { type CatalogData, createCatalog } from './catalog.ts';
import type { Cloud } from './cloud.ts';
import type { Known } from './datum.ts';
import type { InstanceType } from './instance-type.ts';
import type { Region } from './region.ts';
import type { Row } from './row.ts';
import type { Sdk } from './sdk.ts';
import type { Supplier } from './supplier.ts';

const EMPTY: CatalogData = {
  sources: [],
  accelerators: [],
  foundries: [],
  clouds: [],
  regions: [],
  instanceTypes: [],
  jurisdictions: [],
  suppliers: [],
  sdks: [],
  firmwareReviews: [],
  models: [],
  modelFacts: [],
  authorizations: [],
  subprocessors: [],
  terraformTypes: [],
  kubernetesNames: [],
};

const row = (id: string, parts: Partial<Row> = {}): Row => ({
  id,
  name: id,
  aliases: [],
  sources: ['page'],
  asOf: '2026',
  ...parts,
});

const known = <T>(value: T): Known<T> => ({ value, sources: ['page'], asOf: '2026' });
const region = (id: string, cloud: string): Region => ({ ...row(id), name: 'Same', cloud, code: id });
const cloud = (id: string, parts: Partial<Row> = {}): Cloud => ({ ...row(id, parts), supplier: id });
const instance = (id: string, accelerator?: string): InstanceType => ({
  ...row(id),
  cloud: 'c',
  code: id,
  ...(accelerator === undefined ? {} : { accelerator: known(accelerator) }),
});

describe('createCatalog', () => {
  it('of no rows answers every question with nothing', () => {
    const catalog = createCatalog(EMPTY);
    for (const lookup of Object.values(catalog)) {
      expect(lookup.all()).toEqual([]);
      expect(lookup.find('anything')).toBeUndefined();
    }
    expect(catalog.regions.ofCloud('aws')).toEqual([]);
    expect(catalog.instanceTypes.ofAccelerator('h100')).toEqual([]);
    expect(catalog.suppliers.parents('aws')).toEqual([]);
    expect(catalog.suppliers.findByHost('amazon.com')).toBeUndefined();
    expect(catalog.sdks.findByPackage('pypi', 'openai')).toEqual([]);
    expect(catalog.firmwareReviews.findByDigest('ab')).toEqual([]);
  });

  it('lists regions under their cloud by id, and lets their names repeat', () => {
    const { regions } = createCatalog({
      ...EMPTY,
      regions: [region('b', 'x'), region('a', 'x'), region('c', 'y')],
    });
    expect(regions.ofCloud('x').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(regions.ofCloud('y').map(({ id }) => id)).toEqual(['c']);
    expect(regions.ofCloud('X')).toEqual([]);
    expect(regions.find('Same')).toBeUndefined();
  });

  it('lists instance types under their accelerator, and those without one under none', () => {
    const { instanceTypes } = createCatalog({
      ...EMPTY,
      instanceTypes: [instance('z', 'h100'), instance('y'), instance('x', 'h100')],
    });
    expect(instanceTypes.ofAccelerator('h100').map(({ id }) => id)).toEqual(['x', 'z']);
    expect(instanceTypes.ofAccelerator('')).toEqual([]);
    expect(instanceTypes.all()).toHaveLength(3);
  });

  it.each<[string, Partial<CatalogData>, string]>([
    [
      'an alias that is the id of another row',
      { clouds: [cloud('a'), cloud('b', { aliases: ['A'] })] },
      'Rename "a": it names both "a" and "b"',
    ],
    [
      'two names that differ in punctuation only',
      { clouds: [cloud('a', { name: 'The-Cloud' }), cloud('b', { name: 'the cloud' })] },
      'Rename "thecloud": it names both "a" and "b"',
    ],
    [
      'two names that differ in accents only',
      { clouds: [cloud('a', { name: 'Systèmes' }), cloud('b', { name: 'Systemes' })] },
      'Rename "systemes": it names both "a" and "b"',
    ],
    [
      'an id twice',
      { regions: [region('a', 'x'), region('a', 'y')] },
      'Rename "a": it names both "a" and "a"',
    ],
  ])('refuses %s', (_case, rows, message) => {
    const build = (): unknown => createCatalog({ ...EMPTY, ...rows });
    expect(build).toThrow(message);
    expect(build).toThrow(expect.objectContaining({ name: 'CatalogError', code: 'ambiguous-name' }));
  });

  it('lets one row say a name twice', () => {
    const { clouds } = createCatalog({ ...EMPTY, clouds: [cloud('a', { name: 'A', aliases: ['a', 'A.'] })] });
    expect(clouds.find('a')?.id).toBe('a');
  });

  it('names the supplier whose owner has no row', () => {
    const supplier: Supplier = { ...row('a'), parent: known('nobody') };
    expect(() => createCatalog({ ...EMPTY, suppliers: [supplier] })).toThrow(
      'Add supplier "nobody": "a" names it as parent',
    );
  });

  it('names the place at which owners form a ring', () => {
    const suppliers: readonly Supplier[] = [
      { ...row('a'), parent: known('b') },
      { ...row('b'), parent: known('a') },
    ];
    expect(() => createCatalog({ ...EMPTY, suppliers })).toThrow('Cut the ownership cycle at "a"');
  });

  it('finds packages that no list was checked for as well', () => {
    const sdk: Sdk = {
      ...row('kit'),
      kind: 'model-api',
      uncheckedPackages: known([{ ecosystem: 'npm', name: 'Kit' }]),
    };
    const { sdks } = createCatalog({ ...EMPTY, sdks: [sdk] });
    expect(sdks.findByPackage('npm', 'kit')).toEqual([sdk]);
    expect(sdks.findByPackage('pypi', 'kit')).toEqual([]);
  });
});
