import { describe, expect, it } from 'vitest';
import { dataOf, filesOf } from '../generate/tally.ts';
import { type Datum, isKnown, knownValue } from './datum.ts';
import { loadCatalog, loadCatalogData } from './load.ts';
import type { Row } from './row.ts';

const data = await loadCatalogData();
const catalog = await loadCatalog();
const rows: readonly (readonly [string, Row])[] = filesOf(data).flatMap(([file, list]) =>
  list.map((row) => [`${file}#${row.id}`, row] as const),
);
const values: readonly (readonly [string, Datum<unknown>])[] = rows.flatMap(([place, row]) =>
  dataOf(row).map(([path, datum]) => [`${place}/${path}`, datum] as const),
);
const dateOf = new Map(data.sources.map((source) => [source.id, source.date]));

describe('every value', () => {
  it('is one of thousands', () => {
    expect(values.length).toBeGreaterThan(10_000);
  });

  it('cites sources that have a row', () => {
    const cited = values.flatMap(([place, datum]) => sourcesOf(datum).map((id) => [place, id] as const));
    expect(cited.filter(([, id]) => !dateOf.has(id))).toEqual([]);
  });

  it('has the date of its newest source, or of the report it was read from', () => {
    const faults = values.filter(([place, datum]) => {
      return isKnown(datum) && !place.startsWith('firmware-reviews') && datum.asOf !== newest(datum.sources);
    });
    expect(faults).toEqual([]);
  });

  it('of a firmware review has the date on which the review was completed', () => {
    for (const review of data.firmwareReviews) {
      expect([review.asOf, ...dataOf(review).flatMap(([, it]) => (isKnown(it) ? [it.asOf] : []))]).toEqual(
        Array.from({ length: dataOf(review).filter(([, it]) => isKnown(it)).length + 1 }, () =>
          knownValue(review.completed),
        ),
      );
    }
  });

  it('is free of package-registry stand-ins', () => {
    expect(JSON.stringify(data)).not.toContain('packages.example');
  });
});

describe('every row', () => {
  it('cites sources that have a row and carries the date of the newest', () => {
    const faults = rows.filter(([place, row]) => {
      const undated = row.sources.some((id) => !dateOf.has(id));
      return undated || (!place.startsWith('firmware-reviews') && row.asOf !== newest(row.sources));
    });
    expect(faults).toEqual([]);
  });

  it('of a source is cited somewhere', () => {
    const cited = new Set([
      ...rows.flatMap(([, row]) => row.sources),
      ...values.flatMap(([, it]) => sourcesOf(it)),
    ]);
    expect(data.sources.filter((source) => !cited.has(source.id))).toEqual([]);
  });
});

describe('every reference', () => {
  const supplier = (id: string | undefined): boolean => id === undefined || hasId(data.suppliers, id);

  it('to a supplier leads to a row', () => {
    const ids = [
      ...data.accelerators.map((row) => knownValue(row.designer)),
      ...data.firmwareReviews.map((row) => knownValue(row.vendor)),
      ...data.modelFacts.map((row) => row.developer),
      ...data.subprocessors.flatMap((row) => [row.controller, row.supplier]),
      ...[data.clouds, data.sdks, data.foundries, data.models, data.authorizations].flatMap((list) =>
        list.map((row) => row.supplier),
      ),
      ...[data.terraformTypes, data.kubernetesNames].flatMap((list) => list.map((row) => row.supplier)),
    ];
    expect(ids.filter((id) => !supplier(id))).toEqual([]);
  });

  it('of an accelerator leads to a foundry and to reviews', () => {
    const foundries = data.accelerators.flatMap((row) => knownValue(row.foundries) ?? []);
    const reviews = data.accelerators.flatMap((row) => knownValue(row.firmwareReviews) ?? []);
    expect(foundries.filter((id) => !hasId(data.foundries, id))).toEqual([]);
    expect(reviews.filter((id) => !hasId(data.firmwareReviews, id))).toEqual([]);
    expect(reviews).toContain('amd-mi300x-tee-os-kernel');
  });

  it('of a cloud, region or instance type leads to a row', () => {
    const clouds = [...data.regions, ...data.instanceTypes].map((row) => row.cloud);
    const accelerators = [
      ...data.clouds.flatMap((row) => knownValue(row.ownAccelerators) ?? []),
      ...data.instanceTypes.flatMap((row) => knownValue(row.accelerator) ?? []),
    ];
    expect(clouds.filter((id) => !hasId(data.clouds, id))).toEqual([]);
    expect(accelerators.filter((id) => !hasId(data.accelerators, id))).toEqual([]);
  });

  it('to a country is a code of ISO 3166-1', () => {
    const codes = [
      ...[data.suppliers, data.clouds, data.regions, data.foundries].flatMap((list) =>
        list.map((row) => knownValue(row.country)),
      ),
      ...data.subprocessors.flatMap((row) => knownValue(row.countries) ?? []),
    ];
    expect(codes.filter((code) => code !== undefined && !hasId(data.jurisdictions, code))).toEqual([]);
  });

  it('of an instance type agrees with the name that its source gives the accelerator', () => {
    const faults = data.instanceTypes.filter((row) => {
      const name = knownValue(row.acceleratorName);
      return name !== undefined && catalog.accelerators.find(name)?.id !== knownValue(row.accelerator);
    });
    expect(faults.map((row) => row.id)).toEqual([]);
  });
});

describe('ids', () => {
  it.each([
    ['regions', data.regions],
    ['instance types', data.instanceTypes],
  ])('of %s are cloud and code', (_, list) => {
    expect(list.filter((row) => row.id !== `${row.cloud}:${row.code}`)).toEqual([]);
  });

  it('of hosted models are provider and model', () => {
    expect(data.models.filter((row) => row.id !== `${row.provider}:${row.model}`)).toEqual([]);
  });
});

describe('patterns of model identifiers', () => {
  it('are regular expressions that need no time to fail', () => {
    const patterns = data.sdks.flatMap((row) => knownValue(row.modelPatterns) ?? []);
    const hostile = `${'a'.repeat(5_000)}!`;
    expect(patterns.filter((pattern) => new RegExp(pattern, 'u').test(hostile))).toEqual([]);
  });
});

function sourcesOf(datum: Datum<unknown>): readonly string[] {
  return isKnown(datum) ? datum.sources : (datum.searched?.sources ?? []);
}

function newest(ids: readonly string[]): string | undefined {
  return ids
    .map((id) => dateOf.get(id) ?? '')
    .sort()
    .at(-1);
}

function hasId(list: readonly { readonly id: string }[], id: string): boolean {
  return list.some((row) => row.id === id);
}
