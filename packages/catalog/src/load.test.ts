import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCatalog, loadCatalogData } from './load.ts';

describe('loadCatalog', () => {
  it('keeps the data out of a bundle until somebody asks: only a dynamic import leads to them', () => {
    const reached = staticImportsFrom('./index.ts');
    expect(reached).toContain('./load.ts');
    expect(reached).not.toContain('./data.ts');
    expect(reached.filter((path) => path.includes('/data/'))).toEqual([]);
  });

  it('reads the same rows each time and builds its indexes anew', async () => {
    expect(await loadCatalogData()).toBe(await loadCatalogData());
    expect(await loadCatalog()).not.toBe(await loadCatalog());
  });
});

describe('the README', () => {
  it('shows calls that give what it says', async () => {
    const catalog = await loadCatalog();
    const example = readText('../README.md').match(/catalog\.\S.*\/\/ .*$/gm) ?? [];
    expect(example).toHaveLength(4);
    expect(catalog.suppliers.find('Amazon Web Services, Inc.')?.id).toBe('aws');
    expect(catalog.suppliers.parents('AWS').map((owner) => owner.name)).toEqual(['Amazon.com, Inc.']);
    expect(catalog.regions.find('aws:eusc-de-east-1')?.country).toMatchObject({
      value: 'DE',
      asOf: '2026-08',
    });
    expect(catalog.accelerators.find('Trainium2')?.foundries).toMatchObject({ value: null });
  });
});

function staticImportsFrom(path: string, seen: string[] = []): readonly string[] {
  if (seen.includes(path)) return seen;
  seen.push(path);
  if (!path.endsWith('.ts')) return seen;
  const statements = readText(path).matchAll(/^(?:import|export|\}) ?[^;]*?from '(\.[^']+)'/gm);
  for (const [, specifier] of statements) staticImportsFrom(specifier ?? '', seen);
  return seen;
}

function readText(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}
