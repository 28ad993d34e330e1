import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalPurl } from '../identity/purl.ts';
import type { JsonObject } from '../json.ts';
import {
  createPurls,
  identifiersOf,
  labelOf,
  namesOf,
  orderOf,
  strongOf as strongIdentifiersOf,
} from './identifiers.ts';
import type { Thing } from './things.ts';

const thing = (value: JsonObject, kind: Thing['kind'] = 'component'): Thing => ({
  source: 0,
  kind,
  pointer: '/components/0',
  value,
  parent: undefined,
});

const of = (value: JsonObject, kind?: Thing['kind']) => identifiersOf(thing(value, kind), createPurls());
const keysOf = (value: JsonObject, kind?: Thing['kind']) => {
  const { purls, digests, name } = of(value, kind);
  return [
    ...purls.map((key) => `purl: ${labelOf(key)}`),
    ...digests.map((key) => `digest: ${labelOf(key)}`),
    ...(name === '' ? [] : [`name: ${labelOf(name).replaceAll('\u0000', '|')}`]),
  ];
};
const alias = (value: string) => ({ name: 'trasluz:alias', value });
const also = (value: string) => ({ name: 'trasluz:also-stated', value });
const hash = (alg: string, content: string) => ({ alg, content });

describe('the keys of a thing', () => {
  it.each<[string, JsonObject, readonly string[]]>([
    ['nothing', {}, []],
    ['a name alone', { name: 'model' }, []],
    ['a version alone', { version: '1' }, []],
    ['a bom-ref', { 'bom-ref': 'pkg:npm/x@1' }, []],
    ['a name of spaces, which is no name', { name: ' ', version: '1' }, []],
    ['name and version', { name: 'x', version: '1' }, ['name: component|component||x|1|']],
    ['type, name and version', { type: 'data', name: 'x', version: '1' }, ['name: component|data||x|1|']],
    ['group', { group: 'g', name: 'x', version: '1' }, ['name: component|component|g|x|1|']],
    ['name and supplier', { name: 'x', supplier: { name: 'S' } }, ['name: component|component||x||S']],
    [
      'name and manufacturer',
      { name: 'x', manufacturer: { name: 'M' } },
      ['name: component|component||x||M'],
    ],
    ['name and publisher', { name: 'x', publisher: 'P' }, ['name: component|component||x||P']],
    [
      'supplier before manufacturer and publisher',
      { name: 'x', publisher: 'P', manufacturer: { name: 'M' }, supplier: { name: 'S' } },
      ['name: component|component||x||S'],
    ],
    [
      'a supplier without a name',
      { name: 'x', publisher: 'P', supplier: { url: ['https://s.example'] } },
      ['name: component|component||x||P'],
    ],
    ['an empty supplier', { name: 'x', supplier: { name: '' } }, []],
    ['a package URL', { purl: 'pkg:npm/x@1' }, ['purl: component purl pkg:npm/x@1']],
    ['one in capitals', { purl: 'pkg:NPM/x@1' }, ['purl: component purl pkg:npm/x@1']],
    [
      'qualifiers in another order',
      { purl: 'pkg:npm/x@1?b=2&a=1' },
      ['purl: component purl pkg:npm/x@1?a=1&b=2'],
    ],
    ['no package URL', { purl: 'npm/x@1' }, []],
    ['an empty package URL', { purl: '' }, []],
    ['a package URL of 4097 characters', { purl: `pkg:npm/${'x'.repeat(4089)}` }, []],
    [
      'digests in capitals, sorted and once',
      { hashes: [hash('SHA-256', 'AB'), hash('MD5', 'cd'), hash('sha-256', 'ab')] },
      ['digest: component digest md5:cd', 'digest: component digest sha-256:ab'],
    ],
    ['half a digest', { hashes: [{ alg: 'MD5' }, { content: 'ab' }, null, 'MD5'] }, []],
    [
      'an alias that is a package URL',
      { properties: [alias('pkg:npm/x@1')] },
      ['purl: component purl pkg:npm/x@1'],
    ],
    [
      'a package URL that another author states',
      { purl: 'pkg:npm/x@1', properties: [also('/purl="pkg:npm/y@1"')] },
      ['purl: component purl pkg:npm/x@1', 'purl: component purl pkg:npm/y@1'],
    ],
    ['a stated package URL that is a number', { properties: [also('/purl=7')] }, []],
    ['a stated package URL that is none', { properties: [also('/purl="x"')] }, []],
    ['a stated name', { properties: [also('/name="x"')] }, []],
  ])('come from %s', (_case, value, keys) => {
    expect(keysOf(value)).toEqual(keys);
  });

  it('tell components from services', () => {
    const value = { name: 'x', version: '1', purl: 'pkg:npm/x@1' };
    expect(keysOf(value, 'service')).toEqual([
      'purl: service purl pkg:npm/x@1',
      'name: service|service||x|1|',
    ]);
  });

  it('take the provider of a service for its supplier', () => {
    expect(keysOf({ name: 'x', provider: { name: 'P' } }, 'service')).toEqual([
      'name: service|service||x||P',
    ]);
  });

  it('cannot be made alike by a name that holds the sign between the texts', () => {
    const left = of({ name: 'x\u0000y', version: '1' }).name;
    const right = of({ group: 'x', name: 'y', version: '1' }).name;
    expect(left).toBe('["component","component","","x\\u0000y","1",""]');
    expect(right).toBe('component\u0000component\u0000x\u0000y\u00001\u0000');
  });
});

describe('what excludes another name of a thing', () => {
  const strongOf = (value: JsonObject) => Object.fromEntries(strongIdentifiersOf(thing(value), of(value)));

  it.each<[string, JsonObject, Record<string, string>]>([
    ['nothing', { name: 'x', version: '1' }, {}],
    ['the package without its version', { purl: 'pkg:npm/x@1' }, { purl: 'pkg:npm/x' }],
    ['namespace and qualifiers', { purl: 'pkg:npm/%40a/x@1?os=l' }, { purl: 'pkg:npm/%40a/x?os=l' }],
    ['no MD5 and no SHA-1', { hashes: [hash('MD5', '1'), hash('SHA-1', '2')] }, {}],
    ['SHA-256', { hashes: [hash('SHA-256', '1')] }, { 'sha-256 file': 'component digest sha-256:1' }],
    ['SHA-384', { hashes: [hash('SHA-384', '1')] }, { 'sha-384 file': 'component digest sha-384:1' }],
    ['SHA-512', { hashes: [hash('SHA-512', '1')] }, { 'sha-512 file': 'component digest sha-512:1' }],
    ['SHA3-256', { hashes: [hash('SHA3-256', '1')] }, { 'sha3-256 file': 'component digest sha3-256:1' }],
    ['BLAKE3', { hashes: [hash('BLAKE3', '1')] }, { 'blake3 file': 'component digest blake3:1' }],
    [
      'BLAKE2b-256',
      { hashes: [hash('BLAKE2b-256', '1')] },
      { 'blake2b-256 file': 'component digest blake2b-256:1' },
    ],
    ['no digest of two contents', { hashes: [hash('SHA-256', '1'), hash('SHA-256', '2')] }, {}],
    [
      'the one of two algorithms that stands once',
      { hashes: [hash('SHA-256', '1'), hash('SHA-256', '2'), hash('SHA-512', '3')] },
      { 'sha-512 file': 'component digest sha-512:3' },
    ],
    [
      'digests by what was hashed',
      { hashes: [hash('SHA-256', '1')], properties: [{ name: 'trasluz:hash:method', value: 'manifest' }] },
      { 'sha-256 manifest': 'component digest sha-256:1' },
    ],
    ['no alias', { properties: [alias('pkg:npm/x@1')] }, {}],
  ])('is %s', (_case, value, strong) => {
    expect(strongOf(value)).toEqual(strong);
  });
});

describe('aliases and names', () => {
  it.each<[string, JsonObject, readonly string[], readonly string[]]>([
    ['no alias', { name: 'X' }, [], ['component component x', 'component component /x']],
    [
      'an alias in capitals with spaces around it',
      { type: 'data', name: 'x', properties: [alias(' Big Corpus ')] },
      ['component data big corpus'],
      ['component data x', 'component data /x'],
    ],
    [
      'two aliases',
      { type: 'data', name: 'x', properties: [alias('a'), alias('b')] },
      ['component data a', 'component data b'],
      ['component data x', 'component data /x'],
    ],
    [
      'a group',
      { group: 'Acme', name: 'Chat' },
      [],
      ['component component chat', 'component component acme/chat'],
    ],
    [
      'an alias that is no text',
      { name: 'x', properties: [{ name: 'trasluz:alias', value: 7 }] },
      [],
      ['component component x', 'component component /x'],
    ],
  ])('are read of %s', (_case, value, aliases, names) => {
    const found = of(value);
    expect([found.aliases, namesOf(thing(value))]).toEqual([aliases, names]);
  });
});

describe('the order of things', () => {
  it('is by kind, name, group, version, package URL, type and supplier', () => {
    const value = {
      type: 'data',
      group: 'g',
      name: 'n',
      version: 'v',
      purl: 'pkg:npm/n@v',
      supplier: { name: 's' },
    };
    expect(orderOf(thing(value), createPurls()).split('\u0000')).toEqual([
      'component',
      'n',
      'g',
      'v',
      'pkg:npm/n@v',
      'data',
      's',
    ]);
  });
});

describe('createPurls', () => {
  it('says of any plain package URL what the library says', () => {
    const text = fc.stringMatching(/^[a-z0-9.-]{1,4}$/);
    const type = fc.constantFrom('cargo', 'gem', 'npm', 'nuget', 'pypi', 'cran', 'maven');
    fc.assert(
      fc.property(type, text, text, (of, name, version) => {
        for (const purl of [`pkg:${of}/${name}`, `pkg:${of}/${name}@${version}`])
          expect(createPurls()(purl)).toBe(normalPurl(purl));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same answer again, also for what is no package URL', () => {
    const purlOf = createPurls();
    const asked = ['pkg:NPM/x@1', 'no', 'pkg:NPM/x@1', 'no', '__proto__'];
    expect(asked.map(purlOf)).toEqual(['pkg:npm/x@1', undefined, 'pkg:npm/x@1', undefined, undefined]);
  });
});
