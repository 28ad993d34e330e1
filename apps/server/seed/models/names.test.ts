import { describe, expect, it } from 'vitest';
import { entryOf } from '../tests/entries.ts';
import { ACME, catalogOf, known, supplierRow } from '../tests/rows.ts';
import { readOpenness } from './model-openness.ts';
import { entriesByReference, entryProduct, entryReference } from './names.ts';
import { findProducer } from './producer.ts';

describe('entryReference', () => {
  it.each<[string, string | null, string]>([
    ['BLOOM', '176B', 'bloom@176B'],
    ['Phi 3.5 Mini', '3.8B', 'phi-3.5-mini@3.8B'],
    ['TinyLlama', '1_1B', 'tinyllama@1.1B'],
    ['Yi', null, 'yi@2025-05-22'],
    ['Yi', 'Undisclosed', 'yi@2025-05-22'],
    ['Wu Dao 2.0', '1.8T', 'wu-dao-2.0@1.8T'],
  ])('of %j, version %j, is %s', (name, version, reference) => {
    expect(entryReference(entryOf({ name, version }))).toBe(`community.localhost/${reference}`);
  });

  it('calls a model whose name has no letter that a reference may have just that', () => {
    expect(entryProduct(entryOf({ name: '***' }))).toBe('model');
  });
});

describe('entriesByReference', () => {
  const early = entryOf({ assessed: '2025-01-01' });
  const late = entryOf({ assessed: '2026-01-01' });

  it('keeps the later assessment, in whatever order they come', () => {
    expect([...entriesByReference([early, late]).values()]).toEqual([late]);
    expect([...entriesByReference([late, early]).values()]).toEqual([late]);
  });

  it('keeps versions apart', () => {
    expect([...entriesByReference([entryOf(), entryOf({ version: '13B' })]).keys()]).toEqual([
      'community.localhost/model@7B',
      'community.localhost/model@13B',
    ]);
  });
});

describe('findProducer', () => {
  const catalog = catalogOf({
    suppliers: [
      ACME,
      supplierRow('google', 'Google', { domains: known(['google.com']) }),
      supplierRow('bare', 'Bare'),
    ],
  });

  it.each<[string, string | undefined, string]>([
    ['Acme', 'acme', 'acme.example'],
    ['acme devices inc', 'acme', 'acme.example'],
    ['DeepMind', 'google', 'google.com'],
    ['Bare', 'bare', 'bare.localhost'],
    ['Apple', undefined, 'apple.com'],
    ['KDF', undefined, 'kdf.localhost'],
    ['Univ. of X & Y', undefined, 'univ-of-x-y.localhost'],
    ['a_b.c', undefined, 'a-b-c.localhost'],
    ['***', undefined, 'unknown.localhost'],
    ['', undefined, 'unknown.localhost'],
    ['constructor', undefined, 'constructor.localhost'],
    ['x'.repeat(80), undefined, `${'x'.repeat(63)}.localhost`],
  ])('of %j is supplier %j under %s', (name, id, domain) => {
    const producer = findProducer(name, catalog);

    expect([producer.name, producer.supplier?.id, producer.domain]).toEqual([name, id, domain]);
  });

  it('makes labels that a domain name may have, of every producer of the entries', () => {
    const names = readOpenness().entries.flatMap(({ producer }) => producer ?? []);
    const domains = names.map((name) => findProducer(name, catalogOf()).domain);

    expect(
      domains.filter((domain) => !/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9-]+)+$/.test(domain)),
    ).toEqual([]);
  });
});

describe('readOpenness', () => {
  it('reads 189 entries under the newest date that one has', () => {
    const { entries, source } = readOpenness();

    expect(entries).toHaveLength(189);
    expect(entries.every(({ assessed }) => /^\d{4}-\d{2}-\d{2}$/.test(assessed))).toBe(true);
    expect(entries.filter(({ assessed }) => assessed > source.date)).toEqual([]);
    expect(source).toMatchObject({ id: 'model-openness-tool', grade: 'secondary' });
    expect(source.location).toMatch(/^github:[\w-]+\/[\w-]+@[0-9a-f]{7,40}:models$/);
  });
});
