import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { BASE, element, link, read } from '../tests/graph-builders.ts';
import { at } from '../tests/whole-rows.ts';

const expression = (name: string, text: Json, members: JsonObject = {}): JsonObject =>
  element('simplelicensing_LicenseExpression', name, { simplelicensing_licenseExpression: text, ...members });
const set = (kind: 'Conjunctive' | 'Disjunctive', name: string, members: Json): JsonObject =>
  element(`expandedlicensing_${kind}LicenseSet`, name, { expandedlicensing_member: members });
const ids = (...names: readonly string[]): Json => names.map((name) => BASE + name);

/** Elements that licences of the tests are made of. */
const PARTS = [
  expression('mit', 'MIT'),
  expression('isc', 'ISC'),
  expression('both', 'MIT OR ISC'),
  expression('own', 'LicenseRef-Own'),
  set('Conjunctive', 'and', ids('mit', 'isc')),
  set('Disjunctive', 'or', ids('mit', 'isc')),
];

/** What the root is read to be under, when its declared licence is the element of this name. */
function declared(name: string, ...elements: readonly JsonObject[]): unknown {
  const { bom } = read(...PARTS, ...elements, link('root', 'hasDeclaredLicense', [name]));
  return at(bom, 'metadata component licenses');
}

const stated = { acknowledgement: 'declared' };

describe('a licence of another tool', () => {
  it.each<[string, JsonObject, Json | undefined]>([
    ['an id', expression('x', 'Apache-2.0'), [{ license: { id: 'Apache-2.0', ...stated } }]],
    ['an id in other case', expression('x', 'apache-2.0'), [{ license: { name: 'apache-2.0', ...stated } }]],
    ['an id with a plus', expression('x', 'Apache-2.0+'), [{ expression: 'Apache-2.0+', ...stated }]],
    ['an id that is deprecated', expression('x', 'GPL-2.0'), [{ license: { id: 'GPL-2.0', ...stated } }]],
    ['an expression', expression('x', 'MIT AND ISC'), [{ expression: 'MIT AND ISC', ...stated }]],
    ['one in brackets', expression('x', '(MIT)'), [{ expression: '(MIT)', ...stated }]],
    [
      'a reference',
      expression('x', 'LicenseRef-Acme'),
      [{ license: { name: 'LicenseRef-Acme', ...stated } }],
    ],
    [
      'an id with an address',
      expression('x', 'MIT', {
        externalRef: [{ externalRefType: 'license', locator: ['https://l.example'] }],
      }),
      [{ license: { id: 'MIT', url: 'https://l.example', ...stated } }],
    ],
    [
      'an id with another address',
      expression('x', 'MIT', { externalRef: [{ externalRefType: 'vcs', locator: ['https://l.example'] }] }),
      [{ license: { id: 'MIT', ...stated } }],
    ],
    ['no assertion', expression('x', 'NOASSERTION'), undefined],
    ['none', expression('x', 'NONE'), undefined],
    [
      'two that count together',
      set('Conjunctive', 'x', ids('mit', 'isc')),
      [{ expression: 'MIT AND ISC', ...stated }],
    ],
    ['one of two', set('Disjunctive', 'x', ids('mit', 'isc')), [{ expression: 'MIT OR ISC', ...stated }]],
    [
      'a set in a set, in brackets',
      set('Conjunctive', 'x', ids('or', 'own')),
      [{ expression: '(MIT OR ISC) AND LicenseRef-Own', ...stated }],
    ],
    [
      'an expression in a set, in brackets',
      set('Disjunctive', 'x', ids('both', 'and')),
      [{ expression: '(MIT OR ISC) OR (MIT AND ISC)', ...stated }],
    ],
    [
      'a set of a licence of the list by its IRI',
      set('Disjunctive', 'x', ['https://spdx.org/licenses/0BSD', `${BASE}mit`]),
      [{ expression: '0BSD OR MIT', ...stated }],
    ],
    [
      'a set of one that is there',
      set('Conjunctive', 'x', ids('mit', 'gone')),
      [{ license: { id: 'MIT', ...stated } }],
    ],
    ['a set of nothing', set('Conjunctive', 'x', []), undefined],
    ['a set of itself', set('Conjunctive', 'x', ids('x')), undefined],
    [
      'a set of itself and another',
      set('Conjunctive', 'x', ids('x', 'mit')),
      [{ license: { id: 'MIT', ...stated } }],
    ],
    ['a set of a number', set('Conjunctive', 'x', 7), undefined],
    [
      'a text',
      element('expandedlicensing_CustomLicense', 'x', { simplelicensing_licenseText: 'Do it.' }),
      [{ license: { name: 'x', text: { content: 'Do it.' }, ...stated } }],
    ],
    [
      'a text with addresses, of which the first counts',
      element('expandedlicensing_CustomLicense', 'x', {
        simplelicensing_licenseText: 'NOASSERTION',
        expandedlicensing_seeAlso: ['https://a.example', 'https://b.example'],
      }),
      [{ license: { name: 'x', url: 'https://a.example', ...stated } }],
    ],
    [
      'a text without a name',
      element('expandedlicensing_CustomLicense', 'x', { name: '', simplelicensing_licenseText: 'Do it.' }),
      [{ license: { name: `${BASE}x`, text: { content: 'Do it.' }, ...stated } }],
    ],
  ])('%s', (_name, licence, expected) => {
    expect(declared('x', licence)).toEqual(expected);
  });

  it.each<[string, Json | undefined]>([
    ['https://spdx.org/licenses/MIT', [{ license: { id: 'MIT', ...stated } }]],
    ['http://spdx.org/licenses/MIT', [{ license: { id: 'MIT', ...stated } }]],
    ['https://spdx.org/licenses/Acme-1.0', [{ license: { name: 'Acme-1.0', ...stated } }]],
    ['https://spdx.org/licenses/', undefined],
    ['https://acme.example/gone', undefined],
    ['expandedlicensing_NoAssertionLicense', undefined],
    ['expandedlicensing_NoneLicense', undefined],
    ['NoAssertionLicense', undefined],
    ['https://spdx.org/rdf/3.0.1/terms/ExpandedLicensing/NoneLicense', undefined],
  ])('by the IRI %s', (id, expected) => {
    const { bom } = read(link('root', 'hasDeclaredLicense', [], { to: [id] }));
    expect(at(bom, 'metadata component licenses')).toEqual(expected);
  });

  it('joined more deeply than anybody does is read as far as that', () => {
    const chain = Array.from({ length: 40 }, (_item, index) =>
      set('Conjunctive', `s${index}`, ids(index === 39 ? 'mit' : `s${index + 1}`)),
    );
    expect(declared('s0', ...chain)).toBeUndefined();
    expect(declared('s20', ...chain)).toEqual([{ license: { id: 'MIT', ...stated } }]);
  });

  it('that doubles with every set stops growing', () => {
    const sets = Array.from({ length: 30 }, (_item, index) =>
      set(
        'Conjunctive',
        `s${index}`,
        ids(...(index === 29 ? ['mit', 'isc'] : [`s${index + 1}`, `s${index + 1}`])),
      ),
    );
    const licenses = declared('s0', ...sets) as readonly { expression?: string }[] | undefined;
    expect(licenses?.[0]?.expression?.length ?? 0).toBeLessThanOrEqual(20_000);
  });
});
