import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import type { Match, MatchKey } from './merged.ts';
import { bomBy, listOf, mergeOf } from './tests/merge-builder.ts';

const model = (more: JsonObject): JsonObject => ({ type: 'machine-learning-model', name: 'chat', ...more });
const sha256 = (digit: string): JsonObject => ({ hashes: [{ alg: 'SHA-256', content: digit.repeat(64) }] });
const property = (name: string, value: string): JsonObject => ({ properties: [{ name, value }] });

/** Merges a document for each list of components; the authors are called A0, A1 and so on. */
const merged = (...lists: readonly (readonly JsonObject[])[]) =>
  mergeOf(lists.map((components, at) => bomBy(`A${at}`, { components })));

/** How many components the result has, and by what they were joined. */
const outcome = (...lists: readonly (readonly JsonObject[])[]) => {
  const { bom, report } = merged(...lists);
  return [listOf(bom, 'components').length, report.matched.map(({ by }: Match) => by)];
};

type Row = readonly [what: string, left: JsonObject, right: JsonObject];

describe('two descriptions are one thing', () => {
  it.each<readonly [...Row, by: MatchKey]>([
    ['of one package URL', model({ purl: 'pkg:npm/a@1' }), model({ purl: 'pkg:npm/a@1', name: 'b' }), 'purl'],
    [
      'of one package URL with qualifiers in another order',
      model({ purl: 'pkg:npm/a@1?x=1&y=2' }),
      model({ purl: 'pkg:npm/a@1?y=2&x=1' }),
      'purl',
    ],
    [
      'of one package URL, whatever their types',
      model({ purl: 'pkg:huggingface/a/b@1' }),
      { type: 'application', name: 'b', purl: 'pkg:huggingface/a/b@1' },
      'purl',
    ],
    [
      'of one package URL and different weak digests',
      model({ purl: 'pkg:npm/a@1', hashes: [{ alg: 'SHA-1', content: '1' }] }),
      model({ purl: 'pkg:npm/a@1', hashes: [{ alg: 'SHA-1', content: '2' }] }),
      'purl',
    ],
    [
      'of one package URL and digests of different things',
      model({ purl: 'pkg:npm/a@1', ...sha256('1') }),
      model({ purl: 'pkg:npm/a@1', ...sha256('2'), ...property('trasluz:hash:method', 'manifest') }),
      'purl',
    ],
    [
      'of one package URL and digests of different algorithms',
      model({ purl: 'pkg:npm/a@1', ...sha256('1') }),
      model({ purl: 'pkg:npm/a@1', hashes: [{ alg: 'SHA-512', content: '2'.repeat(128) }] }),
      'purl',
    ],
    ['of one SHA-256', model(sha256('a')), model({ ...sha256('A'), name: 'other' }), 'digest'],
    [
      'of one MD5',
      model({ hashes: [{ alg: 'MD5', content: '1' }] }),
      { type: 'file', name: 'f', hashes: [{ alg: 'md5', content: '1' }] },
      'digest',
    ],
    [
      'of one digest among several',
      model({
        hashes: [
          { alg: 'SHA-1', content: '1' },
          { alg: 'SHA-1', content: '2' },
        ],
      }),
      model({
        hashes: [
          { alg: 'SHA-1', content: '2' },
          { alg: 'SHA-1', content: '3' },
        ],
        name: 'x',
      }),
      'digest',
    ],
    [
      'of one alias',
      model(property('trasluz:alias', 'Chatty')),
      model({ ...property('trasluz:alias', ' chatty '), name: 'other' }),
      'alias',
    ],
    [
      'where one has the alias as its name',
      model(property('trasluz:alias', 'Other')),
      model({ name: 'other' }),
      'alias',
    ],
    [
      'where one has the alias as group and name',
      model(property('trasluz:alias', 'acme/other')),
      model({ group: 'Acme', name: 'Other' }),
      'alias',
    ],
    ['of one name and version', model({ version: '1' }), model({ version: '1', description: 'd' }), 'name'],
    [
      'of one name and supplier',
      model({ supplier: { name: 'S' } }),
      model({ supplier: { name: 'S', url: ['https://s.example'] } }),
      'name',
    ],
    [
      'of one name, one naming the supplier and one the publisher',
      model({ supplier: { name: 'S' } }),
      model({ publisher: 'S' }),
      'name',
    ],
    [
      'of which all is said alike',
      model({ description: 'd' }),
      model({ description: 'd', 'bom-ref': 'r' }),
      'content',
    ],
  ])('%s', (_what, left, right, by) => {
    expect(outcome([left], [right])).toEqual([1, [by]]);
    expect(outcome([right], [left])).toEqual([1, [by]]);
  });

  it('by the strongest of the identifiers that they share', () => {
    const all = { purl: 'pkg:npm/a@1', version: '1', ...sha256('1'), ...property('trasluz:alias', 'b') };
    expect(outcome([model(all)], [model(all)])).toEqual([1, ['purl']]);
  });
});

describe('two descriptions stay two things', () => {
  it.each<Row>([
    ['of one name alone', model({}), model({ description: 'd' })],
    ['of one bom-ref', model({ 'bom-ref': 'r' }), model({ 'bom-ref': 'r', name: 'other' })],
    ['of two versions of a package', model({ purl: 'pkg:npm/a@1' }), model({ purl: 'pkg:npm/a@2' })],
    ['of a package with and without version', model({ purl: 'pkg:npm/a' }), model({ purl: 'pkg:npm/a@1' })],
    ['of two ecosystems', model({ purl: 'pkg:npm/a@1' }), model({ purl: 'pkg:pypi/a@1' })],
    [
      'of one digest under two algorithms',
      model({ hashes: [{ alg: 'SHA-256', content: '1' }] }),
      model({ hashes: [{ alg: 'SHA3-256', content: '1' }], name: 'x' }),
    ],
    [
      'of one SHA-256 and two packages',
      model({ purl: 'pkg:npm/a@1', ...sha256('1') }),
      model({ purl: 'pkg:npm/b@1', ...sha256('1') }),
    ],
    [
      'of one package URL and two SHA-256',
      model({ purl: 'pkg:npm/a@1', ...sha256('1') }),
      model({ purl: 'pkg:npm/a@1', ...sha256('2') }),
    ],
    [
      'of one alias and two SHA-256',
      model({ ...property('trasluz:alias', 'b'), ...sha256('1') }),
      model({ ...property('trasluz:alias', 'b'), ...sha256('2') }),
    ],
    [
      'of one name and version and two packages',
      model({ version: '1', purl: 'pkg:npm/a@1' }),
      model({ version: '1', purl: 'pkg:pypi/a@1' }),
    ],
    ['of one name and two versions', model({ version: '1' }), model({ version: '2' })],
    ['of one name and two suppliers', model({ supplier: { name: 'S' } }), model({ supplier: { name: 'T' } })],
    ['of one name and two types', model({ version: '1' }), { type: 'data', name: 'chat', version: '1' }],
    ['of one name and two groups', model({ version: '1', group: 'a' }), model({ version: '1', group: 'b' })],
    [
      'of an alias that another type has as its name',
      model(property('trasluz:alias', 'x')),
      { type: 'data', name: 'x' },
    ],
    ['of names that differ in case alone', model({ version: '1' }), model({ version: '1', name: 'Chat' })],
    ['of package URLs that cannot be read', model({ purl: 'no' }), model({ purl: 'no', name: 'x' })],
  ])('%s', (_what, left, right) => {
    expect(outcome([left], [right])).toEqual([2, []]);
    expect(outcome([right], [left])).toEqual([2, []]);
  });

  it('where one is a component and the other a service', () => {
    const { bom, report } = mergeOf([
      bomBy('A', { components: [{ type: 'application', name: 'x', version: '1' }] }),
      bomBy('B', { services: [{ name: 'x', version: '1' }] }),
    ]);
    expect([listOf(bom, 'components').length, listOf(bom, 'services').length]).toEqual([1, 1]);
    expect(report.matched).toEqual([]);
  });
});

describe('several things of one document', () => {
  it('are one where they have one package URL', () => {
    const twice = [
      model({ purl: 'pkg:npm/a@1', 'bom-ref': 'x' }),
      model({ purl: 'pkg:npm/a@1', 'bom-ref': 'y' }),
    ];
    expect(outcome(twice, [])).toEqual([1, ['purl']]);
  });

  it.each<[string, JsonObject]>([
    ['one name and version', { version: '1' }],
    ['one alias', property('trasluz:alias', 'b')],
    ['nothing that tells them apart', {}],
  ])('stay several where another document has one of them by %s', (_what, more) => {
    const two = [model({ 'bom-ref': 'x', ...more }), model({ 'bom-ref': 'y', ...more })];
    expect(outcome(two, [model(more)])).toEqual([3, []]);
  });

  it('are told where it is not known which of them another document means', () => {
    const two = [model({ version: '1', 'bom-ref': 'x' }), model({ version: '1', 'bom-ref': 'y' })];
    const { report } = merged(two, [model({ version: '1' })]);
    expect(report.unresolved).toEqual([
      {
        why: 'identifiers-contradict',
        about: 'component\u0000machine-learning-model\u0000\u0000chat\u00001\u0000',
        places: expect.arrayContaining([
          { input: 0, pointer: '/components/0' },
          { input: 0, pointer: '/components/1' },
          { input: 1, pointer: '/components/0' },
        ]),
      },
    ]);
  });
});

describe('things that others join', () => {
  it('are one through a chain of package URL, digest and name', () => {
    const lists = [
      [model({ purl: 'pkg:npm/a@1' })],
      [model({ purl: 'pkg:npm/a@1', ...sha256('1'), name: 'b' })],
      [model({ ...sha256('1'), name: 'c', version: '3' })],
      [model({ name: 'c', version: '3', description: 'the last' })],
    ];
    expect(outcome(...lists)).toEqual([1, ['purl']]);
    expect(outcome(...lists.toReversed())).toEqual([1, ['purl']]);
  });

  it('stay apart where the chain would join two packages, and those that agree are joined', () => {
    const lists = [
      [model({ purl: 'pkg:npm/a@1', ...sha256('1') })],
      [model({ purl: 'pkg:npm/b@1', ...sha256('1'), name: 'b' })],
      [model({ purl: 'pkg:npm/a@2', ...sha256('1'), name: 'c' })],
    ];
    const { bom, report } = merged(...lists);
    expect(
      listOf(bom, 'components')
        .map((one) => one['purl'])
        .sort(),
    ).toEqual(['pkg:npm/a@1', 'pkg:npm/b@1']);
    expect(report.matched.map(({ by }) => by)).toEqual(['digest']);
    expect(report.unresolved.map(({ why, about }) => [why, about])).toEqual([
      ['identifiers-contradict', `component digest sha-256:${'1'.repeat(64)}`],
    ]);
  });

  it('are joined by what an earlier merge kept beside', () => {
    const [first, second] = [
      model({ purl: 'pkg:npm/a@1', ...sha256('1') }),
      model({ purl: 'pkg:npm/a@2', ...sha256('1') }),
    ];
    const early = merged([first], [second]).bom;
    const { bom } = mergeOf([
      early,
      bomBy('C', { components: [model({ purl: 'pkg:npm/a@2', name: 'late' })] }),
    ]);
    expect(listOf(bom, 'components')).toHaveLength(1);
  });
});

describe('services', () => {
  it('are one by name and provider, and two by name alone', () => {
    const service = (provider?: string): JsonObject => ({
      name: 'api',
      ...(provider === undefined ? {} : { provider: { name: provider } }),
    });
    const countOf = (left: JsonObject, right: JsonObject) =>
      listOf(mergeOf([bomBy('A', { services: [left] }), bomBy('B', { services: [right] })]).bom, 'services')
        .length;
    expect(countOf(service('P'), { ...service('P'), description: 'd' })).toBe(1);
    expect(countOf(service('P'), service('Q'))).toBe(2);
    expect(countOf(service(), { ...service(), description: 'd' })).toBe(2);
  });
});
