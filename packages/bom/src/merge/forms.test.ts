import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../json.ts';
import { MERGE_NESTING_MAX } from './limits.ts';
import type { MergeForm } from './merged.ts';
import { bomBy, listOf, mergeOf } from './tests/merge-builder.ts';

const part = (name: string, ...components: readonly JsonObject[]): JsonObject => ({
  type: 'library',
  'bom-ref': name,
  name,
  version: '1',
  purl: `pkg:npm/${name}@1`,
  ...(components.length === 0 ? {} : { components }),
});

/** The names of components with those of their parts: `a(b,c)`. */
const outline = (components: readonly JsonObject[]): string =>
  components
    .map((one) => {
      const parts = listOf(one, 'components');
      const contains = listOf(one, 'properties').flatMap(({ name, value }) =>
        name === 'trasluz:contains' ? [`+${value}`] : [],
      );
      return `${one['name']}${contains.join('')}${parts.length === 0 ? '' : `(${outline(parts)})`}`;
    })
    .join(',');

const subjectOf = (bom: JsonObject): JsonObject | undefined =>
  (bom['metadata'] as JsonObject)['component'] as JsonObject | undefined; // the merge wrote it

/** `subject: component,component` of the merge of some documents. */
function merged(form: MergeForm, ...boms: readonly JsonObject[]): string {
  const { bom } = mergeOf(boms, { form });
  const subject = subjectOf(bom);
  return `${subject === undefined ? '' : outline([subject])}: ${outline(listOf(bom, 'components'))}`;
}

const about = (author: string, component?: JsonObject, ...components: readonly JsonObject[]): JsonObject =>
  bomBy(author, { components }, component === undefined ? {} : { component });

describe('the two forms', () => {
  const [a, b] = [part('a'), part('b')];
  it.each<[string, readonly JsonObject[], string, string]>([
    ['no subject', [about('A', undefined, a), about('B', undefined, b)], ': a,b', ': a,b'],
    ['one subject', [about('A', part('s'), a), about('B', undefined, b)], 's: a,b', 's(a): b'],
    [
      'one subject of two documents',
      [about('A', part('s'), a), about('B', part('s'), b)],
      's: a,b',
      's(a,b): ',
    ],
    ['two subjects', [about('A', part('s'), a), about('B', part('t'), b)], 's: a,b,t', 's(a): t(b)'],
    ['a component of two subjects', [about('A', part('s'), a), about('B', part('t'), a)], 's: a,t', 's: a,t'],
    [
      'a subject that another document lists',
      [about('A', part('s'), part('t')), about('B', part('t'), b)],
      's: b,t',
      's: t(b)',
    ],
    [
      'parts of parts',
      [about('A', part('s'), part('a', b)), about('B', part('t'))],
      's: a(b),t',
      's(a(b)): t',
    ],
    [
      'parts of the subject',
      [about('A', part('s', a)), about('B', part('t', b))],
      's(a): t(b)',
      's(a): t(b)',
    ],
    [
      'a part of the subject that another lists',
      [about('A', part('s', a)), about('B', part('t'), a)],
      's(a): t',
      's(a): t',
    ],
    [
      'a part that another describes at its top',
      [about('A', undefined, part('w', a)), about('B', undefined, a)],
      ': w(a)',
      ': w(a)',
    ],
  ])('of %s', (_case, boms, flat, hierarchical) => {
    expect(merged('flat', ...boms)).toBe(flat);
    expect(merged('hierarchical', ...boms)).toBe(hierarchical);
    expect(merged('hierarchical', ...boms.toReversed())).toBe(hierarchical);
  });

  it('list services below services', () => {
    const service = (name: string, services: readonly JsonObject[] = []): JsonObject => ({
      name,
      version: '1',
      ...(services.length === 0 ? {} : { services }),
    });
    const { bom } = mergeOf([
      bomBy('A', { services: [service('w', [service('p')])] }),
      bomBy('B', { services: [service('p'), service('w', [service('q')])] }),
    ]);
    expect(bom['services']).toEqual([{ name: 'w', version: '1', services: [service('p'), service('q')] }]);
  });

  it('sort by name, version, bom-ref and what is said', () => {
    const component = (name: string, more: JsonObject): JsonObject => ({ type: 'data', name, ...more });
    const rows = [
      component('b', { version: '1' }),
      component('a', { version: '2', 'bom-ref': 'r2' }),
      component('a', { version: '2', 'bom-ref': 'r1', group: 'g' }),
      component('a', { version: '10' }),
      component('a', { description: 'y' }),
      component('a', { description: 'x' }),
    ];
    const { bom } = mergeOf([bomBy('A', { components: rows }), bomBy('B')]);
    expect(listOf(bom, 'components')).toEqual([5, 4, 3, 2, 1, 0].map((at) => rows[at]));
  });
});

describe('the subject', () => {
  const typed = (type: string, name: string = type): JsonObject => ({
    type,
    name,
    version: '1',
    'bom-ref': name,
  });
  const ORDER = [
    'application',
    'platform',
    'machine-learning-model',
    'container',
    'operating-system',
    'framework',
    'library',
    'data',
    'device',
    'firmware',
  ];

  it.each(ORDER.slice(1).map((type, at) => [ORDER[at] ?? '', type] as const))(
    'is %s rather than %s',
    (first, second) => {
      const boms = [about('A', typed(second)), about('B', typed(first))];
      expect(subjectOf(mergeOf(boms).bom)).toEqual(typed(first));
      expect(subjectOf(mergeOf(boms.toReversed()).bom)).toEqual(typed(first));
    },
  );

  it('is the first by name of two of one type, and the other is a component', () => {
    expect(merged('flat', about('A', typed('data', 'y')), about('B', typed('data', 'x')))).toBe('x: y');
  });

  it('is never a part, though another document says so: the whole names it', () => {
    const app = typed('application', 'app');
    const { bom, report } = mergeOf([about('A', app), about('B', undefined, part('suite', app))]);
    expect([subjectOf(bom)?.['name'], outline(listOf(bom, 'components'))]).toEqual(['app', 'suite+app']);
    expect(report.unresolved).toEqual([
      {
        why: 'part-of-several',
        about: 'app',
        places: expect.arrayContaining([
          { input: 0, pointer: '/metadata/component' },
          { input: 1, pointer: '/components/0/components/0' },
        ]),
      },
    ]);
  });

  it.each<[string, JsonObject, string]>([
    ['one that no document knows', typed('application', 'new'), 'new: a,s,t'],
    ['one that a document is about', part('t'), 't: a,s'],
    ['one that a document lists', part('a'), 'a: s,t'],
  ])('may be asked for: %s', (_case, subject, expected) => {
    const { bom } = mergeOf([about('A', part('s'), part('a')), about('B', part('t'))], { subject });
    expect(`${outline([subjectOf(bom) ?? {}])}: ${outline(listOf(bom, 'components'))}`).toBe(expected);
  });

  it('may be asked for with a single document, which then is another document', () => {
    const bom = about('A', part('s'));
    const result = mergeOf([bom], { subject: part('t') }).bom;
    expect(merged('flat', bom)).toBe('s: ');
    expect([subjectOf(result)?.['name'], outline(listOf(result, 'components'))]).toEqual(['t', 's']);
    expect(result['serialNumber']).not.toBe(mergeOf([bom], { subject: part('u') }).bom['serialNumber']);
  });
});

describe('wholes and parts', () => {
  it.each<[string, readonly JsonObject[], string, readonly string[]]>([
    [
      'a part of two wholes',
      [about('A', undefined, part('v', part('p'))), about('B', undefined, part('w', part('p')))],
      ': v(p),w+p',
      ['part-of-several p'],
    ],
    [
      'a part of three wholes',
      ['u', 'v', 'w'].map((name) => about(name, undefined, part(name, part('p')))),
      ': u(p),v+p,w+p',
      ['part-of-several p', 'part-of-several p'],
    ],
    [
      'a part of one whole twice',
      [about('A', undefined, part('w', part('p'))), about('B', undefined, part('w', part('p')))],
      ': w(p)',
      [],
    ],
    [
      'parts of one another',
      [about('A', undefined, part('x', part('y'))), about('B', undefined, part('y', part('x')))],
      ': x(y+x)',
      ['part-of-itself x'],
    ],
    [
      'a part of itself',
      [about('A', undefined, part('x', part('x'))), about('B')],
      ': x',
      ['part-of-itself x'],
    ],
    [
      'a ring of three',
      [
        about('A', undefined, part('x', part('y'))),
        about('B', undefined, part('y', part('z'))),
        about('C', undefined, part('z', part('x'))),
      ],
      ': x(y(z+x))',
      ['part-of-itself x'],
    ],
    [
      'a ring with something that leads into it',
      [about('A', undefined, part('y', part('x', part('y')))), about('B', undefined, part('x', part('a')))],
      ': x(a,y+x)',
      ['part-of-itself x'],
    ],
  ])('of %s', (_case, boms, expected, unresolved) => {
    const { bom, report } = mergeOf(boms);
    expect(`: ${outline(listOf(bom, 'components'))}`).toBe(expected);
    expect(report.unresolved.map((one) => `${one.why} ${one.about}`)).toEqual(unresolved);
    expect(mergeOf(boms.toReversed()).bom).toEqual(bom);
  });

  it.each([MERGE_NESTING_MAX - 1, MERGE_NESTING_MAX, MERGE_NESTING_MAX + 1])(
    'that are %i levels deep stand at the top beyond what can be read again',
    (levels) => {
      let deep = part('p00');
      for (let at = 1; at <= levels; at += 1) deep = part(`p${String(at).padStart(2, '0')}`, deep);
      const { bom, report } = mergeOf([about('A', undefined, deep), about('B')]);
      const depthOf = (list: readonly JsonObject[]): number =>
        list.length === 0 ? 0 : 1 + Math.max(...list.map((one) => depthOf(listOf(one, 'components'))));
      const isDeeper = levels > MERGE_NESTING_MAX;
      expect(listOf(bom, 'components')).toHaveLength(isDeeper ? 2 : 1);
      expect(depthOf(listOf(bom, 'components'))).toBe(Math.min(levels, MERGE_NESTING_MAX) + 1);
      expect(report.unresolved.map(({ why, about: name }): Json[] => [why, name])).toEqual(
        isDeeper ? [['part-of-itself', 'p00']] : [],
      );
    },
  );
});
