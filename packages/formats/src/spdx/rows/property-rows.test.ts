import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { element, read } from '../tests/graph-builders.ts';
import { elementsOf, PACKAGE, property, type RowExample, testRow } from '../tests/row-examples.ts';
import { at } from '../tests/whole-rows.ts';

const entry = (name: string, value?: string): JsonObject => ({
  type: 'extension_CdxPropertyEntry',
  extension_cdxPropName: name,
  ...(value === undefined ? {} : { extension_cdxPropValue: value }),
});
const extension = (...entries: readonly Json[]): JsonObject => ({
  type: 'extension_CdxPropertiesExtension',
  extension_cdxProperty: entries,
});

function writtenExtension(properties: Json): Json | undefined {
  const [written] = elementsOf({ components: [{ ...PACKAGE.component, properties }] });
  return (written as JsonObject)['extension'];
}

describe('properties', () => {
  it.each<[string, Json, readonly JsonObject[]]>([
    ['one', [property('a', 'b')], [entry('a', 'b')]],
    ['one without a value', [property('a')], [entry('a')]],
    ['one with an empty value', [property('a', '')], [entry('a', '')]],
    ['one with an empty name', [property('', 'b')], [entry('', 'b')]],
    ['two, in order', [property('b', '1'), property('a', '2')], [entry('b', '1'), entry('a', '2')]],
    ['one twice', [property('a', '1'), property('a', '1')], [entry('a', '1'), entry('a', '1')]],
    ['one of hostile text', [property('__proto__', '\u0000\u202e')], [entry('__proto__', '\u0000\u202e')]],
    ['one of our own namespace', [property('trasluz:origin', 'x')], [entry('trasluz:origin', 'x')]],
  ])('are entries of one extension: %s', (_name, properties, entries) => {
    expect(writtenExtension(properties)).toEqual([extension(...entries)]);
  });

  it.each<[string, Json, Json]>([
    ['a name of residue', [property('trasluz:cdx:/name', '"x"')], [property('trasluz:cdx:/name', '"x"')]],
    ['a value that is a number', [{ name: 'a', value: 1 }], [{ name: 'a', value: 1 }]],
    ['another member', [{ name: 'a', value: 'b', note: 'c' }], [{ name: 'a', value: 'b', note: 'c' }]],
    ['no name', [{ value: 'b' }], [{ value: 'b' }]],
    ['a text', ['a'], ['a']],
    ['an empty list', [], []],
    ['an object', { name: 'a' }, { name: 'a' }],
  ])('that no entry can hold are residue: %s', (_name, properties, expected) => {
    const [written] = writtenExtension(properties) as unknown as [
      { extension_cdxProperty: readonly Record<string, string>[] },
    ];
    const residue = written.extension_cdxProperty.filter(({ extension_cdxPropName: name }) =>
      name?.startsWith('trasluz:cdx:'),
    );
    expect(residue.length).toBeGreaterThan(0);
    const texts = residue.map(({ extension_cdxPropValue: value = '' }) => value).join('\n');
    for (const item of Array.isArray(expected) ? expected : [expected])
      expect(texts).toContain(JSON.stringify(item));
  });

  it.each<[string, Json, Json | undefined]>([
    ['of one extension', [extension(entry('a', 'b'))], [property('a', 'b')]],
    [
      'of two extensions',
      [extension(entry('a')), extension(entry('b', 'c'))],
      [property('a'), property('b', 'c')],
    ],
    ['of an extension without a list', extension(entry('a', 'b')), [property('a', 'b')]],
    ['of an entry without a list', [{ ...extension(), extension_cdxProperty: entry('a') }], [property('a')]],
    ['beside another extension', [{ type: 'acme:Own', x: 1 }, extension(entry('a'))], [property('a')]],
    ['without a name', [extension({ extension_cdxPropValue: 'b' })], [property('', 'b')]],
    [
      'with a value that is a number',
      [extension({ ...entry('a'), extension_cdxPropValue: 5 })],
      [property('a')],
    ],
    ['of nobody', [{ type: 'acme:Own', extension_cdxProperty: [entry('a')] }], undefined],
    ['that are texts', [extension('a', 7, null)], undefined],
  ])('of another tool are read: %s', (_name, members, expected) => {
    const { bom } = read(element('software_Package', 'it', { extension: members }));
    expect(at(bom, 'components name=it properties')).toEqual(expected);
  });
});

const RELEASED = 'cdx:lifecycle:milestone:generalAvailability';
const BUILT = 'trasluz:built';
const properties = (...list: readonly JsonObject[]): JsonObject => ({ properties: list });

/** How a time is said, and the whole second of UTC that SPDX takes. */
const INSTANTS = [
  ['2026-02-01T10:20:30Z', '2026-02-01T10:20:30Z'],
  ['2026-02-01', '2026-02-01T00:00:00Z'],
  ['2026-02-01T10:20:30.999Z', '2026-02-01T10:20:30Z'],
  ['2026-02-01T00:30:00+01:00', '2026-01-31T23:30:00Z'],
  ['2026-02-01t10:20:30z', '2026-02-01T10:20:30Z'],
] as const;

testRow('times', PACKAGE, [
  ...INSTANTS.map(
    ([text, releaseTime]): RowExample => ({
      name: `released ${text}`,
      says: properties(property(RELEASED, text)),
      element: { releaseTime },
      reads: properties(property(RELEASED, releaseTime)),
    }),
  ),
  ...INSTANTS.map(
    ([text, builtTime]): RowExample => ({
      name: `built ${text}`,
      says: properties(property(BUILT, text)),
      element: { builtTime },
      reads: properties(property(BUILT, builtTime)),
    }),
  ),
  {
    name: 'released by the notes',
    says: { releaseNotes: { type: 'major', timestamp: '2026-01-01T00:00:00Z' } },
    element: { releaseTime: '2026-01-01T00:00:00Z' },
    reads: properties(property(RELEASED, '2026-01-01T00:00:00Z')),
  },
  {
    name: 'released by the property before the notes',
    says: {
      releaseNotes: { type: 'major', timestamp: '2026-01-01T00:00:00Z' },
      ...properties(property(RELEASED, '2026-02-01T00:00:00Z')),
    },
    element: { releaseTime: '2026-02-01T00:00:00Z' },
    reads: properties(property(RELEASED, '2026-02-01T00:00:00Z')),
  },
  ...['2026-02-30T00:00:00', '2026-13-01', 'soon', '2026', '02/01/2026', '+012026-01-01T00:00:00Z', ''].map(
    (text): RowExample => ({
      name: `no time: "${text}"`,
      says: properties(property(RELEASED, text), property(BUILT, text)),
      reads: {},
    }),
  ),
]);
