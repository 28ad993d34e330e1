import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { BASE, element, read } from '../tests/graph-builders.ts';
import { elementsOf, PACKAGE, testRow } from '../tests/row-examples.ts';
import { at } from '../tests/whole-rows.ts';

const agent = (type: string, spdxId: string, members: JsonObject): JsonObject => ({
  type,
  spdxId,
  creationInfo: '_:creation',
  ...members,
});
const MAKER = '#/components/0/manufacturer';
const AUTHOR = '#/components/0/authors/0';
const mail = (identifier: string): JsonObject => ({
  type: 'ExternalIdentifier',
  externalIdentifierType: 'email',
  identifier,
});
const page = (...locator: readonly string[]): JsonObject => ({
  type: 'ExternalRef',
  externalRefType: 'altWebPage',
  locator,
});

testRow('who made it', PACKAGE, [
  {
    name: 'an organization',
    says: { manufacturer: { name: 'Acme' } },
    element: { originatedBy: [MAKER] },
    beside: [agent('Organization', MAKER, { name: 'Acme' })],
  },
  {
    name: 'an organization with a bom-ref',
    says: { manufacturer: { 'bom-ref': 'org', name: 'Acme' } },
    element: { originatedBy: ['#org'] },
    beside: [agent('Organization', '#org', { name: 'Acme' })],
  },
  {
    name: 'an organization with pages and addresses',
    says: {
      manufacturer: {
        name: 'Acme',
        url: ['https://a.example', 'https://b.example'],
        contact: [{ email: 'a@a.example' }, { email: 'b@a.example' }],
      },
    },
    element: { originatedBy: [MAKER] },
    beside: [
      agent('Organization', MAKER, {
        name: 'Acme',
        externalRef: [page('https://a.example', 'https://b.example')],
        externalIdentifier: [mail('a@a.example'), mail('b@a.example')],
      }),
    ],
  },
  {
    name: 'a contact with a name and a telephone, of which only the extension knows',
    says: { manufacturer: { name: 'Acme', contact: [{ name: 'Ada', email: 'a@a.example', phone: '1' }] } },
    element: { originatedBy: [MAKER] },
    reads: { manufacturer: { name: 'Acme', contact: [{ email: 'a@a.example' }] } },
    beside: [agent('Organization', MAKER, { name: 'Acme', externalIdentifier: [mail('a@a.example')] })],
  },
  {
    name: 'an address of a street, of which only the extension knows',
    says: { manufacturer: { name: 'Acme', address: { country: 'ES' } } },
    element: { originatedBy: [MAKER] },
    reads: { manufacturer: { name: 'Acme' } },
    beside: [agent('Organization', MAKER, { name: 'Acme' })],
  },
  {
    name: 'a person',
    says: { authors: [{ name: 'Ada', email: 'ada@a.example' }] },
    element: { originatedBy: [AUTHOR] },
    beside: [agent('Person', AUTHOR, { name: 'Ada', externalIdentifier: [mail('ada@a.example')] })],
  },
  {
    name: 'an organization before a person',
    says: { manufacturer: { name: 'Acme' }, authors: [{ name: 'Ada' }] },
    element: { originatedBy: [MAKER, AUTHOR] },
    beside: [agent('Organization', MAKER, { name: 'Acme' }), agent('Person', AUTHOR, { name: 'Ada' })],
  },
  {
    name: 'two persons who are the same',
    says: { authors: [{ name: 'Ada' }, { name: 'Ada' }] },
    element: { originatedBy: [AUTHOR, AUTHOR] },
    beside: [agent('Person', AUTHOR, { name: 'Ada' })],
  },
  {
    name: 'an organization that says nothing',
    says: { manufacturer: {} },
    element: { originatedBy: [MAKER] },
    beside: [agent('Organization', MAKER, {})],
  },
  { name: 'a text', says: { manufacturer: 'Acme' }, reads: {}, beside: [] },
  { name: 'null', says: { manufacturer: null }, reads: {}, beside: [] },
  { name: 'authors that are no list', says: { authors: { name: 'Ada' } }, reads: {}, beside: [] },
  { name: 'no author', says: { authors: [] }, reads: {}, beside: [] },
  { name: 'a publisher', says: { publisher: 'Acme' }, reads: {}, beside: [] },
]);

const SUPPLIER = '#/components/0/supplier';

testRow('who supplies it', PACKAGE, [
  {
    name: 'an organization',
    says: { supplier: { name: 'Acme' } },
    element: { suppliedBy: SUPPLIER },
    beside: [agent('Organization', SUPPLIER, { name: 'Acme' })],
  },
  {
    name: 'the organization that made it, once',
    says: { manufacturer: { name: 'Acme' }, supplier: { name: 'Acme' } },
    element: { originatedBy: [MAKER], suppliedBy: MAKER },
    beside: [agent('Organization', MAKER, { name: 'Acme' })],
  },
  {
    name: 'an organization whose page is no text',
    says: { supplier: { name: 'Acme', url: ['https://a.example', 4] } },
    element: { suppliedBy: SUPPLIER },
    reads: { supplier: { name: 'Acme' } },
    beside: [agent('Organization', SUPPLIER, { name: 'Acme' })],
  },
  { name: 'a list', says: { supplier: [{ name: 'Acme' }] }, reads: {}, beside: [] },
]);

it('who provides a service is written as its supplier', () => {
  const service = { 'bom-ref': 'it', name: 'it', provider: { name: 'Cloud' } };
  expect(elementsOf({ services: [service] }).map((one) => (one as JsonObject)['suppliedBy'])).toEqual([
    '#/services/0/provider',
    undefined,
  ]);
});

describe('an agent of another tool', () => {
  const OTHERS = [
    element('Organization', 'a'),
    element('Organization', 'b'),
    element('Person', 'p'),
    element('SoftwareAgent', 'bot'),
    element('Agent', 'someone'),
    element('Organization', 'nobody', { name: 'NOASSERTION' }),
    element('Tool', 'tool'),
  ];
  const ids = (...names: readonly string[]): Json => names.map((name) => BASE + name);

  it.each<[string, JsonObject, JsonObject]>([
    ['one organization', { originatedBy: ids('a') }, { manufacturer: { name: 'a' } }],
    ['one id without a list', { originatedBy: `${BASE}a` }, { manufacturer: { name: 'a' } }],
    [
      'two organizations, of which the second is an author',
      { originatedBy: ids('b', 'a') },
      { manufacturer: { name: 'b' }, authors: [{ name: 'a' }] },
    ],
    [
      'a person before an organization',
      { originatedBy: ids('p', 'a') },
      { manufacturer: { name: 'a' }, authors: [{ name: 'p' }] },
    ],
    [
      'a program and a person',
      { originatedBy: ids('bot', 'p') },
      { authors: [{ name: 'bot' }, { name: 'p' }] },
    ],
    ['an agent', { originatedBy: ids('someone') }, { authors: [{ name: 'someone' }] }],
    ['nobody', { originatedBy: ids('nobody') }, {}],
    ['no assertion', { originatedBy: ['https://spdx.org/rdf/3.0.1/terms/Core/NoAssertionElement'] }, {}],
    ['nobody beside somebody', { originatedBy: ids('nobody', 'a') }, { manufacturer: { name: 'a' } }],
    ['a tool, which is no agent', { originatedBy: ids('tool') }, {}],
    ['someone who is not in the graph', { originatedBy: ids('gone') }, {}],
    ['a number', { originatedBy: 7 }, {}],
    ['a supplier that is an organization', { suppliedBy: `${BASE}a` }, { supplier: { name: 'a' } }],
    [
      'a supplier that is a person',
      { suppliedBy: `${BASE}p` },
      { supplier: { name: 'p', contact: [{ name: 'p' }] } },
    ],
    ['a supplier that is a program', { suppliedBy: `${BASE}bot` }, { supplier: { name: 'bot' } }],
    ['the first of two suppliers', { suppliedBy: ids('b', 'a') }, { supplier: { name: 'b' } }],
    ['a supplier that is nobody', { suppliedBy: `${BASE}nobody` }, {}],
    [
      'a supplier that stands in the package',
      { suppliedBy: element('Organization', 'inside') },
      { supplier: { name: 'inside' } },
    ],
  ])('is read: %s', (_name, members, expected) => {
    const { bom } = read(element('software_Package', 'it', members), ...OTHERS);
    expect(at(bom, 'components name=it')).toEqual({
      type: 'library',
      'bom-ref': `${BASE}it`,
      name: 'it',
      ...expected,
    });
  });
});
