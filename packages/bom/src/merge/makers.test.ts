import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../json.ts';
import { bomBy, listOf, mergeOf } from './tests/merge-builder.ts';

const model = (name: string): JsonObject => ({
  type: 'machine-learning-model',
  name,
  version: '1',
  'bom-ref': name,
});
const APP = { type: 'application', name: 'app', version: '1', 'bom-ref': 'app' } as const;

/** A document about the application, which is the subject of every merge below. */
const ABOUT_APP = bomBy('CI', {}, { component: APP });

/** A document without authors of its own. */
const made = (metadata: JsonObject): JsonObject => bomBy('none', {}, { authors: [], ...metadata });

/** Metadata of a merge with the document about the application, but for origins and what the latter says. */
const merged = (...boms: readonly JsonObject[]) => {
  const { bom, report } = mergeOf([ABOUT_APP, ...boms]);
  const metadata = bom['metadata'] as JsonObject; // the merge wrote it
  const targets = ((bom['declarations'] ?? {}) as Record<string, JsonObject>)['targets'] ?? {}; // an object, if any
  return { bom, report, metadata, organizations: targets['organizations'] ?? [] };
};

const author = (name: string): JsonObject => ({ 'bom-ref': `author:${name}`, name });

describe('who made a document about a part of the result', () => {
  it.each<[string, JsonObject, readonly JsonObject[], Json]>([
    ['a manufacturer', { manufacturer: { name: 'M' } }, [author('CI'), author('M')], [{ name: 'M' }]],
    ['a supplier', { supplier: { name: 'S' } }, [author('CI'), author('S')], []],
    [
      'both',
      { manufacturer: { name: 'M' }, supplier: { name: 'S' } },
      [author('CI'), author('M')],
      [{ name: 'M' }],
    ],
    [
      'a manufacturer with a bom-ref and an address',
      { manufacturer: { 'bom-ref': 'maker', name: 'M', address: { country: 'ES' } } },
      [author('CI'), author('M')],
      [{ 'bom-ref': 'maker', name: 'M', address: { country: 'ES' } }],
    ],
    [
      'authors of its own',
      { authors: [{ name: 'Z' }], manufacturer: { name: 'M' } },
      [author('CI'), author('Z')],
      [{ name: 'M' }],
    ],
  ])('stays known: %s', (_case, metadata, authors, organizations) => {
    const result = merged(made({ component: model('m'), ...metadata }));
    expect(result.metadata['authors']).toEqual(authors);
    expect(result.organizations).toEqual(organizations);
    expect([result.metadata['manufacturer'], result.metadata['supplier']]).toEqual([undefined, undefined]);
  });

  it('and supplied it, is the supplier of the part', () => {
    const { bom } = merged(made({ component: model('m'), supplier: { name: 'S' } }));
    expect(listOf(bom, 'components')).toEqual([{ ...model('m'), supplier: { name: 'S' } }]);
  });

  it('and supplied it, does not replace who supplies the part by its own word', () => {
    const { bom, report } = merged(
      made({ component: { ...model('m'), supplier: { name: 'T' } }, supplier: { name: 'S' } }),
    );
    expect(listOf(bom, 'components')).toEqual([
      {
        ...model('m'),
        supplier: { name: 'S' },
        properties: [{ name: 'trasluz:also-stated', value: '/supplier={"name":"T"}' }],
      },
    ]);
    expect(report.contradicted.map(({ pointer }) => pointer)).toEqual(['/components/0/supplier']);
  });

  it('is among the organizations where the document is about nothing', () => {
    const { organizations } = merged(made({ manufacturer: { name: 'M' }, supplier: { name: 'S' } }));
    expect(organizations).toEqual([{ name: 'M' }, { name: 'S' }]);
  });

  it('is named once where several documents name it', () => {
    const boms = ['m1', 'm2'].map((name) => made({ component: model(name), manufacturer: { name: 'M' } }));
    const { metadata, organizations } = merged(...boms);
    expect(metadata['authors']).toEqual([author('CI'), author('M')]);
    expect(organizations).toEqual([{ name: 'M' }]);
  });
});

describe('who made a document about the result', () => {
  it('stays in its metadata, the first by text of two', () => {
    const { metadata, report } = merged(
      made({ component: APP, manufacturer: { name: 'N' } }),
      made({ component: APP, manufacturer: { name: 'M' } }),
    );
    expect(metadata['manufacturer']).toEqual({ name: 'M' });
    expect(listOf(metadata, 'properties').filter(({ name }) => name === 'trasluz:also-stated')).toEqual([
      { name: 'trasluz:also-stated', value: '/manufacturer={"name":"N"}' },
    ]);
    expect(report.contradicted.map(({ pointer }) => pointer)).toEqual(['/metadata/manufacturer']);
  });
});

describe('the tools of documents', () => {
  const tool = (name: string): JsonObject => ({ type: 'application', name, version: '1' });

  it('are listed together, each with a bom-ref where it speaks', () => {
    const { metadata } = merged(
      made({ tools: { components: [tool('scan')] } }),
      made({ tools: { components: [tool('lint')], services: [{ name: 'hub' }] } }),
    );
    const tools = metadata['tools'] as JsonObject; // the merge wrote it
    expect(
      listOf(tools, 'components').map((one) => [one['name'], String(one['bom-ref']).replace(/~.*/, '~')]),
    ).toEqual(
      expect.arrayContaining([
        ['scan', 'tool:scan~'],
        ['lint', 'tool:lint~'],
      ]),
    );
    expect(listOf(tools, 'services')).toEqual([{ 'bom-ref': 'tool:hub', name: 'hub' }]);
  });

  it('do not speak where there are authors', () => {
    const { bom } = merged(
      bomBy('B', { components: [model('m')] }, { tools: { components: [tool('scan')] } }),
    );
    expect(listOf(bom, 'citations').map((one) => one['attributedTo'])).toEqual(['author:B', 'author:CI']);
  });
});
