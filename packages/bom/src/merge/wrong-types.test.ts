import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../json.ts';
import type { MergeForm } from './merged.ts';
import { bomBy, listOf, mergeOf } from './tests/merge-builder.ts';

const WRONG: readonly Json[] = [null, true, 7, 'text', [], [[]], [null, 7, 'x'], {}, { a: { b: 1 } }];

const TOP = [
  'serialNumber',
  'version',
  'metadata',
  'components',
  'services',
  'dependencies',
  'compositions',
  'vulnerabilities',
  'annotations',
  'formulation',
  'declarations',
  'definitions',
  'citations',
  'properties',
  'externalReferences',
  'signature',
];

const METADATA = [
  'timestamp',
  'authors',
  'component',
  'manufacturer',
  'supplier',
  'tools',
  'licenses',
  'lifecycles',
  'properties',
  'distributionConstraints',
];

const COMPONENT = [
  'type',
  'bom-ref',
  'name',
  'version',
  'group',
  'purl',
  'hashes',
  'supplier',
  'licenses',
  'properties',
  'components',
  'modelCard',
  'pedigree',
  'evidence',
  'externalReferences',
  'data',
  'versionRange',
  'isExternal',
];

const GOOD = bomBy(
  'A',
  { components: [{ type: 'data', name: 'x', version: '1', 'bom-ref': 'x' }], dependencies: [{ ref: 'x' }] },
  { component: { type: 'application', name: 'app', 'bom-ref': 'app' } },
);

/** What a member may hold in the one document, whatever the other one holds, in both forms and orders. */
function merges(odd: JsonObject): readonly JsonObject[] {
  const forms: readonly MergeForm[] = ['flat', 'hierarchical'];
  return forms.map((form) => {
    const { bom, report } = mergeOf([GOOD, odd], { form });
    expect(mergeOf([odd, GOOD], { form }).bom).toEqual(bom);
    expect(report.inputs).toHaveLength(2);
    return bom;
  });
}

describe('a document in which a member has another type than it should', () => {
  it.each(TOP)('is merged, whatever "%s" is', (member) => {
    for (const value of WRONG)
      for (const bom of merges(bomBy('B', { [member]: value }))) {
        expect([bom['bomFormat'], bom['specVersion']]).toEqual(['CycloneDX', '1.7']);
        expect(JSON.stringify(bom)).toContain('"name":"app"');
      }
  });

  it.each(METADATA)('is merged, whatever "%s" of its metadata is', (member) => {
    for (const value of WRONG)
      for (const bom of merges(bomBy('B', {}, { [member]: value })))
        expect(
          listOf(bom, 'components').some(({ name }) => name === 'x') ||
            JSON.stringify(bom).includes('"name":"x"'),
        ).toBe(true);
  });

  it.each(COMPONENT)('keeps a component, whatever its "%s" is', (member) => {
    for (const value of WRONG) {
      const odd = {
        type: 'data',
        name: 'odd',
        version: '1',
        'bom-ref': 'odd',
        description: 'kept',
        [member]: value,
      };
      for (const bom of merges(bomBy('B', { components: [odd] })))
        expect(JSON.stringify(bom)).toContain('"description":"kept"');
    }
  });

  it('keeps a text of every odd sign', () => {
    const names = [
      '\u0000',
      '\u202e',
      '\ud800',
      '\u2028',
      '~1/~0',
      'a'.repeat(100_000),
      '__proto__',
      '../..',
      '<b>',
      '{{x}}',
    ];
    const components = names.map((name) => ({ type: 'data', name, version: '1' }));
    const { bom } = mergeOf([GOOD, bomBy('B', { components })]);
    expect(new Set(listOf(bom, 'components').map(({ name }) => name))).toEqual(new Set(['x', ...names]));
  });
});

describe('a document with members of which CycloneDX knows nothing', () => {
  it('keeps them, and what two say of them', () => {
    const { bom } = mergeOf([
      bomBy('A', {
        'x-own': { a: 1 },
        components: [{ type: 'data', name: 'x', version: '1', 'x-own': [1] }],
      }),
      bomBy('B', {
        'x-own': { b: 2 },
        components: [{ type: 'data', name: 'x', version: '1', 'x-own': [2] }],
      }),
    ]);
    expect(bom['x-own']).toEqual({ a: 1, b: 2 });
    expect(listOf(bom, 'components')).toEqual([{ type: 'data', name: 'x', version: '1', 'x-own': [1, 2] }]);
  });

  it('cannot change what every object is by a member called "__proto__"', () => {
    const odd: JsonObject = JSON.parse(
      '{"__proto__":{"polluted":1},"components":[{"name":"x","version":"1","__proto__":{"polluted":2}}]}',
    );
    const { bom } = mergeOf([GOOD, { ...bomBy('B'), ...odd }]);
    expect(({} as JsonObject)['polluted']).toBeUndefined(); // any other object
    expect(Object.getPrototypeOf(bom)).toBe(Object.prototype);
  });
});
