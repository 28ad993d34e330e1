import { describe, expect, it } from 'vitest';
import { model, ownProperties, service } from '../tests/bom-builder.ts';
import { edgeRows } from '../tests/chain-rows.ts';

const copy = (url: string, ...hosts: readonly string[]) => ({
  type: 'distribution',
  url,
  ...ownProperties(...hosts.map((host) => ['copy:host', host] as const)),
});
const SERVICES = [
  service({ 'bom-ref': 's3', group: 'storage' }),
  service({ 'bom-ref': 'gpu', group: 'Compute' }),
  service({ 'bom-ref': 'api', ...ownProperties(['surface', 'inference']) }),
  service({ 'bom-ref': 'plain' }),
  service({ 'bom-ref': 'iam', group: 'iam' }),
];
const hosted = (parts: object) => edgeRows({ components: [model(parts as never)], services: SERVICES }); // JSON
const HOST = '/components/0/externalReferences/0/properties/0';

/** The services that host a copy, and what that makes of the model. */
const HOSTS: readonly (readonly [host: string, kind?: string])[] = [
  ['s3', 'stored-in'],
  ['gpu', 'hosted-in'],
  ['api', 'hosted-in'],
  ['plain', 'stored-in'],
  ['iam', 'stored-in'],
  ['nobody'],
  ['S3'],
  ['unknown'],
  ['model'],
];

describe('a copy of a model', () => {
  for (const [host, kind] of HOSTS) {
    it(`on ${host} makes the model ${kind ?? 'stored nowhere'}`, () => {
      const edges = hosted({ externalReferences: [copy('a', host)] });
      expect(edges).toEqual(kind === undefined ? [] : [[kind, 'model', host, HOST]]);
    });
  }

  it('may have two hosts, at the places that name them', () => {
    expect(hosted({ externalReferences: [copy('a', 's3', 'gpu')] })).toEqual([
      ['stored-in', 'model', 's3', '/components/0/externalReferences/0/properties/0'],
      ['hosted-in', 'model', 'gpu', '/components/0/externalReferences/0/properties/1'],
    ]);
  });

  it('is counted among the distribution references where the component names its host', () => {
    const externalReferences = [
      { type: 'vcs', url: 'v' },
      copy('a'),
      { type: 'website', url: 'w' },
      copy('b'),
    ];
    expect(
      hosted({ externalReferences, ...ownProperties(['copy:1:host', 'gpu'], ['copy:0:host', 's3']) }),
    ).toEqual([
      ['hosted-in', 'model', 'gpu', '/components/0/properties/0'],
      ['stored-in', 'model', 's3', '/components/0/properties/1'],
    ]);
  });

  it('that does not exist has no host', () => {
    const externalReferences = [copy('a')];
    for (const name of ['copy:1:host', 'copy:-1:host', 'copy:00:host', 'copy::host', 'copy:host']) {
      expect(hosted({ externalReferences, ...ownProperties([name, 's3']) })).toEqual([]);
    }
  });

  it('is no reference of another type, though it has a host', () => {
    expect(hosted({ externalReferences: [{ ...copy('a', 's3'), type: 'source-distribution' }] })).toEqual([]);
  });

  for (const externalReferences of [
    'a',
    {},
    [null],
    ['a'],
    [{ type: ['distribution'] }],
    [{ type: 'distribution' }],
  ]) {
    it(`is not hosted by what ${JSON.stringify(externalReferences)} says`, () => {
      expect(hosted({ externalReferences })).toEqual([]);
    });
  }
});
