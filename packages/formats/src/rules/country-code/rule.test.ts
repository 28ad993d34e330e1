import { readFileSync } from 'node:fs';
import type { Json } from '@trasluz/bom';
import { expect, it } from 'vitest';
import { componentWith } from '../../tests/documents.ts';
import { testRule } from '../../tests/test-rule.ts';
import { COUNTRIES } from './countries.ts';
import { countryCode } from './rule.ts';

const at = (address: Json): Record<string, Json> => ({
  components: [componentWith({ supplier: { name: 'Acme', address } })],
});
const stating = (name: string, value: string): Record<string, Json> => ({
  components: [componentWith({ properties: [{ name, value }] })],
});

testRule(countryCode, {
  broken: [
    [
      'a name in words',
      at({ country: 'United States' }),
      { pointer: '/components/0/supplier/address/country', found: '"United States"' },
    ],
    ['small letters', at({ country: 'es' }), { pointer: '/components/0/supplier/address/country' }],
    ['three letters', at({ country: 'ESP' }), { pointer: '/components/0/supplier/address/country' }],
    ['a code nobody has', at({ country: 'XX' }), { pointer: '/components/0/supplier/address/country' }],
    [
      'where a thing was trained',
      stating('trasluz:origin:trained', 'Virginia=90'),
      { pointer: '/components/0/properties/0/value', found: '"Virginia=90"' },
    ],
    [
      'where a cloud stands',
      stating('trasluz:cloud:location', 'USA'),
      { pointer: '/components/0/properties/0/value' },
    ],
  ],
  fine: [
    ['a code', at({ country: 'ES' })],
    ['no country', at({ locality: 'Madrid' })],
    ['a subdivision with a share', stating('trasluz:origin:trained', 'US-VA=90.5')],
    ['a subdivision', stating('trasluz:cloud:location', 'ES-MD')],
    ['what is not known', stating('trasluz:cloud:location', 'unknown')],
    ['on what shares are based', stating('trasluz:origin:trained:basis', 'accelerator-hours')],
    ['a property of somebody else', stating('acme:country', 'Spain')],
  ],
});

it('knows the countries of the catalogue and no others', () => {
  const catalogue = new URL('../../../../catalog/data/jurisdictions.json', import.meta.url);
  const rows: readonly { id: string }[] = JSON.parse(readFileSync(catalogue, 'utf8'));
  const codes = rows.map(({ id }) => id).filter((id) => id.length === 2);
  expect(COUNTRIES).toEqual(codes.sort());
  expect(COUNTRIES).toHaveLength(249);
});
