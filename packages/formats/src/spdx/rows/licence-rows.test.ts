import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { elementsOf, MODEL, PACKAGE, relation, testRow } from '../tests/row-examples.ts';

const says = (...licenses: readonly Json[]): JsonObject => ({ licenses });
const UNSTATED = { comment: 'Declared or concluded is not stated' };
const NOTHING = 'expandedlicensing_NoAssertionLicense';

function licence(slug: string, text: string, members: JsonObject = {}): JsonObject {
  return {
    type: 'simplelicensing_LicenseExpression',
    spdxId: `#/-/${slug}`,
    creationInfo: '_:creation',
    simplelicensing_licenseExpression: text,
    ...members,
  };
}

function custom(name: string, text: string, members: JsonObject = {}): JsonObject {
  return {
    type: 'expandedlicensing_CustomLicense',
    spdxId: '#/-/licence-text/0',
    creationInfo: '_:creation',
    name,
    simplelicensing_licenseText: text,
    ...members,
  };
}

const declared = (to: string, members: JsonObject = {}): JsonObject =>
  relation('#it', 'hasDeclaredLicense', [to], members);

testRow('a licence by id', PACKAGE, [
  {
    name: 'without a word of whether it is declared',
    says: says({ license: { id: 'MIT' } }),
    beside: [licence('licence/0', 'MIT'), declared('#/-/licence/0', UNSTATED)],
  },
  {
    name: 'declared',
    says: says({ license: { id: 'MIT', acknowledgement: 'declared' } }),
    beside: [licence('licence/0', 'MIT'), declared('#/-/licence/0')],
  },
  {
    name: 'concluded',
    says: says({ license: { id: 'MIT', acknowledgement: 'concluded' } }),
    beside: [licence('licence/0', 'MIT'), relation('#it', 'hasConcludedLicense', ['#/-/licence/0'])],
  },
  {
    name: 'declared and another concluded',
    says: says(
      { license: { id: 'MIT', acknowledgement: 'declared' } },
      { license: { id: 'Apache-2.0', acknowledgement: 'concluded' } },
    ),
    beside: [
      licence('licence/0', 'MIT'),
      licence('licence/1', 'Apache-2.0'),
      declared('#/-/licence/0'),
      relation('#it', 'hasConcludedLicense', ['#/-/licence/1'], { at: 1 }),
    ],
  },
  {
    name: 'declared beside one of which nothing is stated, which stands under the stronger word',
    says: says({ license: { id: 'MIT', acknowledgement: 'declared' } }, { license: { id: '0BSD' } }),
    reads: says(
      { license: { id: 'MIT', acknowledgement: 'declared' } },
      { license: { id: '0BSD', acknowledgement: 'declared' } },
    ),
    beside: [
      licence('licence/0', 'MIT'),
      licence('licence/1', '0BSD'),
      relation('#it', 'hasDeclaredLicense', ['#/-/licence/0', '#/-/licence/1']),
    ],
  },
  {
    name: 'with an address',
    says: says({ license: { id: 'MIT', url: 'https://mit.example' } }),
    beside: [
      licence('licence/0', 'MIT', {
        externalRef: [{ type: 'ExternalRef', externalRefType: 'license', locator: ['https://mit.example'] }],
      }),
      declared('#/-/licence/0', UNSTATED),
    ],
  },
  {
    name: 'that is not on the list, which any reader takes for a name',
    says: says({ license: { id: 'Acme-1.0' } }),
    reads: says({ license: { name: 'Acme-1.0' } }),
    beside: [licence('licence/0', 'Acme-1.0'), declared('#/-/licence/0', UNSTATED)],
  },
  {
    name: 'said twice, which any reader takes for once',
    says: says({ license: { id: 'MIT' } }, { license: { id: 'MIT' } }),
    reads: says({ license: { id: 'MIT' } }),
    beside: [licence('licence/0', 'MIT'), declared('#/-/licence/0', UNSTATED)],
  },
  {
    name: 'with a contract, which only the extension has',
    says: says({ license: { id: 'MIT', licensing: { licenseTypes: ['perpetual'] } } }),
    reads: says({ license: { id: 'MIT' } }),
    beside: [licence('licence/0', 'MIT'), declared('#/-/licence/0', UNSTATED)],
  },
]);

testRow('an expression', PACKAGE, [
  {
    name: 'of two ids',
    says: says({ expression: 'MIT OR Apache-2.0', acknowledgement: 'declared' }),
    beside: [licence('expression/0', 'MIT OR Apache-2.0'), declared('#/-/expression/0')],
  },
  {
    name: 'of one id stays an expression',
    says: says({ expression: 'MIT' }),
    beside: [licence('expression/0', 'MIT'), declared('#/-/expression/0', UNSTATED)],
  },
  {
    name: 'of an exception, concluded',
    says: says({ expression: 'GPL-2.0-only WITH Classpath-exception-2.0', acknowledgement: 'concluded' }),
    beside: [
      licence('expression/0', 'GPL-2.0-only WITH Classpath-exception-2.0'),
      relation('#it', 'hasConcludedLicense', ['#/-/expression/0']),
    ],
  },
  {
    name: 'of no sense is copied',
    says: says({ expression: 'do what (you' }),
    beside: [licence('expression/0', 'do what (you'), declared('#/-/expression/0', UNSTATED)],
  },
]);

testRow('a licence by name', PACKAGE, [
  {
    name: 'alone',
    says: says({ license: { name: 'Acme Licence' } }),
    beside: [custom('Acme Licence', 'NOASSERTION'), declared('#/-/licence-text/0', UNSTATED)],
  },
  {
    name: 'with a text and an address',
    says: says({ license: { name: 'Acme Licence', text: { content: 'Do it.' }, url: 'https://l.example' } }),
    beside: [
      custom('Acme Licence', 'Do it.', { expandedlicensing_seeAlso: ['https://l.example'] }),
      declared('#/-/licence-text/0', UNSTATED),
    ],
  },
  {
    name: 'with an encoded text, which only the extension has',
    says: says({ license: { name: 'Acme Licence', text: { content: 'RG8=', encoding: 'base64' } } }),
    reads: says({ license: { name: 'Acme Licence' } }),
    beside: [custom('Acme Licence', 'NOASSERTION'), declared('#/-/licence-text/0', UNSTATED)],
  },
  {
    name: 'that is a reference is an expression',
    says: says({ license: { name: 'LicenseRef-Acme' } }),
    beside: [licence('licence/0', 'LicenseRef-Acme'), declared('#/-/licence/0', UNSTATED)],
  },
  {
    name: 'that is a reference with a text is a licence of its own',
    says: says({ license: { name: 'LicenseRef-Acme', text: { content: 'Do it.' } } }),
    beside: [custom('LicenseRef-Acme', 'Do it.'), declared('#/-/licence-text/0', UNSTATED)],
  },
]);

testRow('licences of no sense', PACKAGE, [
  ...(
    [
      ['an empty object', {}],
      ['a licence that is a text', { license: 'MIT' }],
      ['an id that is a number', { license: { id: 7 } }],
      ['an empty id', { license: { id: '' } }],
      ['an empty expression', { expression: '' }],
    ] as const
  ).map(([name, choice]) => ({
    name: `${name} is no assertion`,
    says: says(choice),
    reads: {},
    beside: [declared(NOTHING, UNSTATED)],
  })),
  { name: 'a text', says: { licenses: 'MIT' }, reads: {}, beside: [] },
  { name: 'null', says: says(null), reads: {}, beside: [] },
  { name: 'an empty list', says: says(), reads: {}, beside: [] },
]);

const ASKED = [declared(NOTHING), relation('#it', 'hasConcludedLicense', [NOTHING], { at: 1 })];

testRow('a model', MODEL, [
  { name: 'without licences says of both that nothing is asserted', says: {}, beside: ASKED },
  {
    name: 'with a declared licence says that none is concluded',
    says: says({ license: { id: 'MIT', acknowledgement: 'declared' } }),
    beside: [
      licence('licence/0', 'MIT'),
      declared('#/-/licence/0'),
      relation('#it', 'hasConcludedLicense', [NOTHING], { at: 1 }),
    ],
  },
]);

describe('a package that is otherwise as Lite asks', () => {
  const WHOLE = { version: '1', supplier: { name: 'Acme' }, purl: 'pkg:generic/it@1' };
  const besides = (members: JsonObject): readonly Json[] =>
    elementsOf({ components: [{ ...PACKAGE.component, ...members }] });

  it('says that nothing is asserted of its licences and copyright', () => {
    const elements = besides(WHOLE);
    expect(elements.slice(-2)).toEqual(ASKED);
    expect(elements[0]).toMatchObject({ software_copyrightText: 'NOASSERTION' });
  });

  it('may have a download location instead of a package URL', () => {
    const { purl: _purl, ...rest } = WHOLE;
    const externalReferences = [{ type: 'distribution', url: 'https://acme.example' }];
    expect(besides({ ...rest, externalReferences }).slice(-2)).toEqual(ASKED);
  });

  it.each(['version', 'supplier', 'purl'] as const)('says nothing of them without %s', (member) => {
    const { [member]: _left, ...rest } = WHOLE;
    expect(besides(rest).filter((one) => (one as JsonObject)['type'] === 'Relationship')).toEqual([]);
  });
});
