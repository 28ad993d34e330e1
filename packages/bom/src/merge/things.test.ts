import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../json.ts';
import type { Source } from './sources.ts';
import { listThings, partsMember } from './things.ts';

const sourceOf = (bom: JsonObject): Source => ({
  bom,
  digest: '',
  origins: [],
  isMerged: false,
  inputs: [0],
});

/** The things of documents: `<source> <kind> <pointer> <parent>`. */
const linesOf = (...boms: readonly JsonObject[]): readonly string[] =>
  listThings(boms.map(sourceOf)).map(
    ({ source, kind, pointer, parent }) => `${source} ${kind} ${pointer} ${parent ?? '-'}`,
  );

describe('listThings', () => {
  it.each<[string, readonly JsonObject[], readonly string[]]>([
    ['nothing', [{}], []],
    ['the subject', [{ metadata: { component: { name: 's' } } }], ['0 component /metadata/component -']],
    [
      'subject, components and services, in this order',
      [{ services: [{}], components: [{}, {}], metadata: { component: {} } }],
      [
        '0 component /metadata/component -',
        '0 component /components/0 -',
        '0 component /components/1 -',
        '0 service /services/0 -',
      ],
    ],
    [
      'parts, each behind its whole',
      [{ components: [{ components: [{ components: [{}] }, {}] }, {}] }],
      [
        '0 component /components/0 -',
        '0 component /components/0/components/0 0',
        '0 component /components/0/components/0/components/0 1',
        '0 component /components/0/components/1 0',
        '0 component /components/1 -',
      ],
    ],
    [
      'parts of the subject and of services',
      [{ metadata: { component: { components: [{}] } }, services: [{ services: [{}] }] }],
      [
        '0 component /metadata/component -',
        '0 component /metadata/component/components/0 0',
        '0 service /services/0 -',
        '0 service /services/0/services/0 2',
      ],
    ],
    [
      'several documents',
      [{ components: [{}] }, {}, { components: [{}] }],
      ['0 component /components/0 -', '2 component /components/0 -'],
    ],
  ])('lists %s', (_case, boms, lines) => {
    expect(linesOf(...boms)).toEqual(lines);
  });

  it.each<[string, JsonObject]>([
    ['tools', { metadata: { tools: { components: [{ name: 't' }], services: [{ name: 't' }] } } }],
    ['what a formula uses', { formulation: [{ components: [{ name: 'f' }], services: [{ name: 'f' }] }] }],
    ['targets of claims', { declarations: { targets: { components: [{ name: 't' }] } } }],
    ['annotators', { annotations: [{ annotator: { component: { name: 'a' } } }] }],
  ])('does not list %s', (_case, bom) => {
    expect(linesOf(bom)).toEqual([]);
  });

  it('does not list ancestors, nor services of components and components of services', () => {
    const bom = {
      components: [{ pedigree: { ancestors: [{}] }, services: [{}] }],
      services: [{ components: [{}] }],
    };
    expect(linesOf(bom)).toEqual(['0 component /components/0 -', '0 service /services/0 -']);
  });

  it.each<[Json]>([['x'], [7], [null], [{}], [[null, 'x', 7, []]]])(
    'lists nothing of components that are %j',
    (list) => {
      expect(linesOf({ components: list, services: list, metadata: { component: list } })).toEqual(
        JSON.stringify(list) === '{}' ? ['0 component /metadata/component -'] : [],
      );
    },
  );

  it('keeps the place of an object in a list that holds others too', () => {
    expect(linesOf({ components: [null, {}, 'x', {}] })).toEqual([
      '0 component /components/1 -',
      '0 component /components/3 -',
    ]);
  });
});

describe('partsMember', () => {
  it('is the list of the kind', () => {
    expect([partsMember('component'), partsMember('service')]).toEqual(['components', 'services']);
  });
});
