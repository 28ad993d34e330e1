import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import { componentKey } from './component-key.ts';
import { digestsOf, type Identity, identityOf } from './identity.ts';
import { sameThing } from './same-thing.ts';

const HASHES = [
  { alg: 'SHA-256', content: 'AB12' },
  { alg: 'MD5', content: 'ff' },
  { alg: 'SHA-256', content: 'ab12' },
];

describe('identityOf', () => {
  it('reads every key, normalised', () => {
    const component = {
      'bom-ref': 'c1',
      group: 'acme',
      name: 'chat',
      version: '1.0',
      purl: 'pkg:huggingface/acme/chat@ABC',
      hashes: HASHES,
    };
    expect(identityOf(component)).toEqual({
      purl: 'pkg:huggingface/acme/chat@abc',
      digests: ['md5:ff', 'sha-256:ab12'],
      bomRef: 'c1',
      group: 'acme',
      name: 'chat',
      version: '1.0',
    });
  });

  it('leaves absent what is missing, blank, malformed or of another type', () => {
    const component: JsonObject = {
      name: 7,
      group: ' ',
      purl: 'no purl',
      version: null,
      hashes: 'x',
      'bom-ref': [],
    };
    expect(identityOf(component)).toEqual({ digests: [], name: '' });
    expect(identityOf({ name: 'chat' })).toEqual({ digests: [], name: 'chat' });
  });
});

describe('digestsOf', () => {
  it('leaves out entries that are no digests', () => {
    expect(
      digestsOf({ hashes: [null, {}, { alg: 'MD5' }, { content: 'ff' }, { alg: 'MD5', content: 'FF' }] }),
    ).toEqual(['md5:ff']);
  });
});

const identity = (parts: Partial<Identity>): Identity => ({ digests: [], name: 'chat', ...parts });

describe('sameThing', () => {
  it.each<[string, Partial<Identity>, Partial<Identity>, ReturnType<typeof sameThing>]>([
    ['the same package URL', { purl: 'pkg:npm/a@1' }, { purl: 'pkg:npm/a@1', name: 'x' }, 'purl'],
    [
      'another package, though all else agrees',
      { purl: 'pkg:npm/a@1', bomRef: 'r' },
      { purl: 'pkg:npm/b@1', bomRef: 'r' },
      undefined,
    ],
    ['another version of a package', { purl: 'pkg:npm/a@1' }, { purl: 'pkg:npm/a@2' }, 'name'],
    ['a package URL on one side only', { purl: 'pkg:npm/a@1' }, {}, 'name'],
    ['a shared digest', { digests: ['md5:1', 'sha-1:2'], name: 'x' }, { digests: ['sha-1:2'] }, 'digest'],
    ['the same bom-ref', { bomRef: 'r', name: 'x' }, { bomRef: 'r' }, 'bom-ref'],
    ['the same group and name', { group: 'g' }, { group: 'g' }, 'name'],
    ['another group', { group: 'g' }, {}, undefined],
    ['another name', { name: 'x' }, {}, undefined],
    ['two without any key', { name: '' }, { name: '' }, undefined],
  ])('decides on %s', (_case, left, right, key) => {
    expect(sameThing(identity(left), identity(right))).toBe(key);
    expect(sameThing(identity(right), identity(left))).toBe(key);
  });
});

describe('componentKey', () => {
  it('is the package URL with the digests where there is one, whatever the name', () => {
    const purl = 'pkg:npm/a@1';
    expect(componentKey(identity({ purl, bomRef: 'r', group: 'g' }))).toBe(
      '{"digests":[],"purl":"pkg:npm/a@1"}',
    );
    expect(componentKey(identity({ purl, name: 'x' }))).toBe(componentKey(identity({ purl })));
  });

  it('is group, name and version with the digests otherwise', () => {
    expect(componentKey(identity({ digests: ['md5:1'] }))).toBe(
      '{"digests":["md5:1"],"group":null,"name":"chat","version":null}',
    );
    expect(componentKey(identity({ group: 'g', version: '1' }))).toBe(
      '{"digests":[],"group":"g","name":"chat","version":"1"}',
    );
  });
});
