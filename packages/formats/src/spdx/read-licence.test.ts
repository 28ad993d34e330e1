import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { BASE, element, link, read } from './tests/graph-builders.ts';
import { at } from './tests/whole-rows.ts';

describe('licences', () => {
  const licence = (name: string, text: string): JsonObject =>
    element('simplelicensing_LicenseExpression', name, { simplelicensing_licenseExpression: text });
  const joined = (type: string, name: string, members: readonly string[]): JsonObject =>
    element(type, name, { expandedlicensing_member: members.map((one) => BASE + one) });

  it.each<[string, string, Json]>([
    ['a listed one', 'mit', { license: { id: 'MIT', acknowledgement: 'declared' } }],
    ['an expression', 'both', { expression: 'MIT OR Apache-2.0', acknowledgement: 'declared' }],
    ['a name outside the list', 'own', { license: { name: 'LicenseRef-Own', acknowledgement: 'declared' } }],
    [
      'several that count together',
      'all',
      { expression: 'MIT AND (MIT OR Apache-2.0)', acknowledgement: 'declared' },
    ],
    ['one of several', 'any', { expression: 'MIT OR LicenseRef-Own', acknowledgement: 'declared' }],
    [
      'a text',
      'text',
      {
        license: {
          name: 'text',
          text: { content: 'Do what you like' },
          url: 'https://l.example',
          acknowledgement: 'declared',
        },
      },
    ],
  ])('may be %s', (_name, id, expected) => {
    const { bom } = read(
      licence('mit', 'MIT'),
      licence('both', 'MIT OR Apache-2.0'),
      licence('own', 'LicenseRef-Own'),
      joined('expandedlicensing_ConjunctiveLicenseSet', 'all', ['mit', 'both']),
      joined('expandedlicensing_DisjunctiveLicenseSet', 'any', ['mit', 'own']),
      element('expandedlicensing_CustomLicense', 'text', {
        simplelicensing_licenseText: 'Do what you like',
        expandedlicensing_seeAlso: ['https://l.example'],
      }),
      link('root', 'hasDeclaredLicense', [id]),
    );
    expect(at(bom, 'metadata component licenses')).toEqual([expected]);
  });

  it.each([
    'expandedlicensing_NoAssertionLicense',
    'https://spdx.org/rdf/3.0.1/terms/ExpandedLicensing/NoneLicense',
    'urn:elsewhere',
  ])('are none where %s is said', (to) => {
    const { bom } = read(link('root', 'HAS_CONCLUDED_LICENSE', [], { to: [to] }));
    expect(at(bom, 'metadata component licenses')).toBeUndefined();
  });

  it('are read from the list of SPDX by their IRI', () => {
    const { bom } = read(
      link('root', 'HAS_CONCLUDED_LICENSE', [], { to: ['https://spdx.org/licenses/MIT'] }),
    );
    expect(at(bom, 'metadata component licenses')).toEqual([
      { license: { id: 'MIT', acknowledgement: 'concluded' } },
    ]);
  });
});
