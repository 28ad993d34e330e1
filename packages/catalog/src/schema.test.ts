import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../', import.meta.url);
const dataFiles = namesIn('data', '.json');
const ajv = new Ajv2020({ allErrors: false, strict: false });
for (const name of namesIn('schema', '.schema.json'))
  ajv.addSchema(readJson(`schema/${name}.schema.json`) as object);

describe('data files', () => {
  it('have one JSON schema each', () => {
    expect([...dataFiles, 'datum'].sort()).toEqual(namesIn('schema', '.schema.json'));
  });

  it.each(dataFiles)('%s follows its schema', (name) => {
    expect(validate(name, readJson(`data/${name}.json`))).toEqual([]);
  });

  it.each(dataFiles)('%s is ordered by id and says each id once', (name) => {
    const ids = rowsOf(name).map((row) => row.id);
    expect(ids).toEqual([...new Set(ids)].sort(byCodePoint));
  });
});

describe('schemas', () => {
  const source = { sources: ['a'], asOf: '2026-08' };
  const region = { id: 'x:1', name: 'x', aliases: [], ...source, cloud: 'x', code: '1' };

  it.each([
    ['a value without sources', { country: { value: 'ES', asOf: '2026' } }],
    ['a value with an empty list of sources', { country: { value: 'ES', sources: [], asOf: '2026' } }],
    ['a value without a date', { country: { value: 'ES', sources: ['a'] } }],
    ['a null that nobody looked for', { country: { value: null, ...source } }],
    ['an impossible month', { country: { value: 'ES', sources: ['a'], asOf: '2026-13' } }],
    ['a country that is no code', { country: { value: 'Spain', ...source } }],
    ['a property nobody defined', { planet: { value: 'Earth', ...source } }],
    ['a stray key inside a value', { country: { value: 'ES', ...source, mood: 'fine' } }],
  ])('reject %s', (_, fault) => {
    expect(validate('regions', [{ ...region, ...fault }])).not.toEqual([]);
  });

  it('accept the three standings of a value', () => {
    const searched = { where: 'a list', date: '2026-08-01' };
    const found = { ...region, country: { value: 'ES', ...source }, place: { value: null, searched } };
    expect(validate('regions', [region, { ...found, id: 'x:2' }])).toEqual([]);
  });

  it('reject a digest whose length is not that of its algorithm', () => {
    const review = rowsOf('firmware-reviews').find((row) => JSON.stringify(row).includes('SHA-384'));
    const wrong = JSON.parse(JSON.stringify(review).replaceAll('SHA-384', 'SHA-512'));
    expect(validate('firmware-reviews', [review])).toEqual([]);
    expect(validate('firmware-reviews', [wrong])).not.toEqual([]);
  });
});

function namesIn(folder: string, ending: string): string[] {
  const names = readdirSync(new URL(`${folder}/`, FOLDER)).filter((name) => name.endsWith(ending));
  return names.map((name) => name.slice(0, -ending.length)).sort();
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8'));
}

function rowsOf(name: string): { id: string }[] {
  // The schema test above holds the file to a list of rows with ids.
  return readJson(`data/${name}.json`) as { id: string }[];
}

function validate(name: string, value: unknown): unknown[] {
  const check = ajv.getSchema(`${name}.schema.json`);
  if (check === undefined) return [`no schema for ${name}`];
  return check(value) ? [] : (check.errors ?? []);
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : 1;
}
