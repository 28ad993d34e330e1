import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CatalogData, loadCatalogData, type Supplier } from '../src/index.ts';
import { renderSourcesPage } from './sources-page.ts';
import { dataOf, tallyFiles, tallySources } from './tally.ts';

const PAGE = new URL('../../../docs/sources.md', import.meta.url);

describe('docs/sources.md', () => {
  it('says what the data say (else run: npm run generate --workspace @trasluz/catalog)', async () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(renderSourcesPage(await loadCatalogData()));
  });

  it('keeps a pipe of a title inside its cell', () => {
    expect(renderSourcesPage(catalogOf([]))).toContain('| `page` | A \\| B | <https://example.org/a> |');
  });
});

describe('the tallies', () => {
  const supplier: Supplier = {
    id: 'acme',
    name: 'Acme',
    aliases: [],
    sources: ['page'],
    asOf: '2026',
    country: { value: 'ES', sources: ['page', 'rumour'], asOf: '2026' },
    parent: { value: null, searched: { where: 'the page', date: '2026' } },
  };
  const weak: Supplier = {
    ...supplier,
    id: 'bolt',
    country: { value: 'FR', sources: ['rumour'], asOf: '2026' },
  };
  const { parent: _, ...short } = weak;

  it('tell known, not found, not looked up and weak apart', () => {
    const [tally] = tallyFiles(catalogOf([supplier, short])).filter(({ rows }) => rows > 0);
    expect(tally).toEqual({
      file: 'suppliers.json',
      rows: 2,
      known: 2,
      notFound: 1,
      notLookedUp: 1,
      weak: 1,
    });
  });

  it('count rows and values per source', () => {
    const counts = tallySources(catalogOf([supplier, weak])).map(({ source, rows, values }) => [
      source.id,
      rows,
      values,
    ]);
    expect(counts).toEqual([
      ['page', 2, 1],
      ['rumour', 0, 2],
    ]);
  });

  it('look into grouped values and pass plain properties by', () => {
    const row = { ...supplier, tags: null, peakDenseTflops: { bf16: supplier.country, unit: 'TFLOP/s' } };
    expect(dataOf(row).map(([path]) => path)).toEqual(['country', 'parent', 'peakDenseTflops.bf16']);
  });
});

function catalogOf(suppliers: readonly Supplier[]): CatalogData {
  const page = { licence: 'fact', date: '2026', dateKind: 'published' } as const;
  return {
    sources: [
      { id: 'page', title: 'A | B', location: 'https://example.org/a', grade: 'vendor', ...page },
      { id: 'rumour', title: 'Rumour', location: 'no document', grade: 'generally-known', ...page },
    ],
    accelerators: [],
    foundries: [],
    clouds: [],
    regions: [],
    instanceTypes: [],
    jurisdictions: [],
    suppliers,
    sdks: [],
    firmwareReviews: [],
    models: [],
    modelFacts: [],
    authorizations: [],
    subprocessors: [],
    terraformTypes: [],
    kubernetesNames: [],
  };
}
