import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

const FILES = [
  'accelerators',
  'authorizations',
  'clouds',
  'firmware-reviews',
  'foundries',
  'instance-types',
  'jurisdictions',
  'kubernetes-names',
  'model-facts',
  'models',
  'regions',
  'sdks',
  'sources',
  'subprocessors',
  'suppliers',
  'terraform-types',
] as const;

type File = (typeof FILES)[number];
type Members = Readonly<Record<string, unknown>>;

const ajv = new Ajv2020({ allErrors: false, strict: false });
for (const name of ['datum', ...FILES]) ajv.addSchema(readJson(`../schema/${name}.schema.json`) as object);

describe.each(FILES)('the schema of %s', (file) => {
  const [first] = rowsOf(file);
  const row: Members = first ?? {};

  it('accepts a row of the file, and no rows', () => {
    expect(accepts(file, [row])).toBe(true);
    expect(accepts(file, [])).toBe(true);
  });

  it.each([null, {}, 'rows', 1, [null], [[]], ['row'], [1], [{}]])(
    'refuses %j for a list of rows',
    (value) => {
      expect(accepts(file, value)).toBe(false);
    },
  );

  it.each(requiredOf(file))('refuses a row without %s', (member) => {
    const { [member]: _, ...rest } = row;
    expect(accepts(file, [rest])).toBe(false);
  });

  it.each(Object.keys(row))('refuses another type for %s', (member) => {
    for (const wrong of [null, 7, {}, [{}], true]) {
      expect(accepts(file, [{ ...row, [member]: wrong }]), JSON.stringify(wrong)).toBe(false);
    }
  });

  it.each(['planet', 'ID', 'asof', 'constructor'])('refuses a member called %s', (member) => {
    expect(accepts(file, [{ ...row, [member]: 'x' }])).toBe(false);
  });
});

describe('an id', () => {
  it.each(FILES)('of %s is neither empty nor blank-edged', (file) => {
    const [row] = rowsOf(file);
    expect(accepts(file, [{ ...row, id: '' }])).toBe(false);
  });
});

describe('a date', () => {
  const [region] = rowsOf('regions');

  it.each(['2026', '2026-08', '2026-08-31', '1999-12-01'])('may be %s', (asOf) => {
    expect(accepts('regions', [{ ...region, asOf }])).toBe(true);
  });

  it.each([
    '',
    '26',
    '2026-8',
    '2026-13',
    '2026-00',
    '2026-08-32',
    '2026-08-00',
    '31.08.2026',
    '2026-08-31T00:00Z',
  ])('may not be %j', (asOf) => {
    expect(accepts('regions', [{ ...region, asOf }])).toBe(false);
  });
});

function requiredOf(file: File): readonly string[] {
  const always = ['id'];
  return file === 'sources'
    ? [...always, 'title', 'location', 'licence', 'grade', 'date', 'dateKind']
    : [...always, 'name', 'aliases', 'sources', 'asOf'];
}

function rowsOf(file: File): readonly Members[] {
  // The schema test holds every file to a list of rows.
  return readJson(`../data/${file}.json`) as readonly Members[];
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

function accepts(file: File, value: unknown): boolean {
  return ajv.validate(`${file}.schema.json`, value);
}
