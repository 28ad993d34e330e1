import type { Json } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { componentWith, documentWith, validateObject } from '../../tests/documents.ts';
import { COUNTRIES } from './countries.ts';

const at = (country: Json): Record<string, Json> => ({ supplier: { name: 'Acme', address: { country } } });
const stating = (name: string, value: string): Record<string, Json> => ({ properties: [{ name, value }] });

async function foundIn(members: Record<string, Json>): Promise<readonly (string | undefined)[]> {
  const { issues } = await validateObject(documentWith({ components: [componentWith(members)] }));
  return issues.filter(({ code }) => code === 'W0320').map(({ message }) => /"(.*)"/.exec(message)?.[1]);
}

describe('the country of an address', () => {
  it('may be each of the 249 codes', async () => {
    const components = COUNTRIES.map((country) => componentWith({ name: country, ...at(country) }));
    const { issues } = await validateObject(documentWith({ components }));
    expect(issues).toEqual([]);
  });

  it.each([
    ['a subdivision', 'ES-MD'],
    ['a word for not knowing', 'unknown'],
    ['small letters', 'es'],
    ['three letters', 'ESP'],
    ['a number, ISO 3166-1 numeric', '724'],
    ['a name', 'España'],
    ['the alias of the United Kingdom', 'UK'],
    ['what the European Union calls Greece', 'EL'],
    ['the European Union itself', 'EU'],
    ['a code that was withdrawn', 'YU'],
    ['a code for users', 'ZZ'],
    ['a blank behind', 'ES '],
    ['a line end behind', 'ES\n'],
    ['letters of another script', 'ＥＳ'],
    ['the name of a member that objects inherit', 'constructor'],
  ])('is not %s', async (_name, country) => {
    expect(await foundIn(at(country))).toHaveLength(1);
  });
});

describe('a property about a place', () => {
  it.each([
    ['trasluz:origin:trained', 'Spain'],
    ['trasluz:origin:fabricated', 'Taiwan=100'],
    ['trasluz:cloud:location', 'us-east-1'],
    ['trasluz:cloud:parent-country', 'USA'],
    ['trasluz:key:jurisdiction', 'EU'],
    ['trasluz:ops:support-location', 'India'],
    ['trasluz:legal:governing-law', 'Delaware'],
  ])('%s does not take %s', async (name, value) => {
    expect(await foundIn(stating(name, value))).toEqual([value.replace('=100', '')]);
  });

  it.each([
    ['trasluz:origin:trained', 'ES'],
    ['trasluz:origin:trained', 'ES = 60'],
    ['trasluz:origin:trained', 'US-VA=90.5'],
    ['trasluz:origin:fabricated', 'TW=100'],
    ['trasluz:origin:packaged', 'withheld'],
    ['trasluz:origin:packaged', 'unknown=40'],
    ['trasluz:cloud:location', 'ES-MD'],
    ['trasluz:cloud:location', 'GB-SCT'],
    ['trasluz:cloud:location', 'FR-75'],
    ['trasluz:cloud:parent-country', 'US'],
    ['trasluz:key:jurisdiction', 'CH'],
    ['trasluz:ops:support-location', 'IN'],
    ['trasluz:legal:governing-law', 'US-DE'],
  ])('%s takes %s', async (name, value) => {
    expect(await foundIn(stating(name, value))).toEqual([]);
  });

  it.each([
    ['no letters behind the dash', 'ES-'],
    ['more than three behind the dash', 'ES-MADR'],
    ['small letters behind the dash', 'ES-md'],
    ['two subdivisions', 'ES-MD-28'],
    ['a subdivision of nowhere', 'XX-MD'],
    ['a share alone', '=100'],
  ])('does not take %s', async (_name, value) => {
    expect(await foundIn(stating('trasluz:cloud:location', value))).toHaveLength(1);
  });

  it.each([
    'trasluz:origin',
    'trasluz:origin:',
    'trasluz:origin:trained:basis',
    'trasluz:origin:trained:performed-by',
    'trasluz:cloud:locations',
    'x-trasluz:cloud:location',
    'trasluz:cloud:location:note',
    'acme:country',
  ])('is not one that is called %s', async (name) => {
    expect(await foundIn(stating(name, 'anywhere'))).toEqual([]);
  });
});
