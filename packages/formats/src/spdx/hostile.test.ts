import { canonicalJson, type Json, type JsonObject } from '@trasluz/bom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf, RICH } from '../tests/rich-document.ts';
import { readSpdx } from './read-spdx.ts';
import { graphOf } from './tests/laws.ts';
import { SUPPLY } from './tests/supply-document.ts';
import { writeSpdx } from './write-spdx.ts';

const ODD: readonly Json[] = [
  null,
  0,
  '',
  'x',
  true,
  [],
  {},
  [[]],
  [null],
  { spdxId: 1 },
  { type: 'Relationship' },
];

const DOCUMENTS = [graphOf(SUPPLY), graphOf(RICH)] as unknown as readonly JsonObject[];

/** Puts an odd value where another stood. */
function damaged(document: JsonObject, place: readonly (string | number)[], value: Json): JsonObject {
  const clone = structuredClone(document) as Record<string, unknown>;
  let parent: unknown = clone;
  for (const part of place.slice(0, -1)) parent = (parent as Record<string, unknown>)[part];
  (parent as Record<string, unknown>)[place.at(-1) ?? ''] = value;
  return clone as JsonObject;
}

function packageOf(id: string, members: Record<string, Json> = {}): JsonObject {
  return { type: 'software_Package', spdxId: id, creationInfo: '_:c', name: id, ...members };
}

function link(from: string, relationshipType: string, to: readonly string[]): JsonObject {
  return { type: 'Relationship', spdxId: `urn:r:${from}:${to[0]}`, from, relationshipType, to };
}

describe('hostile SPDX', () => {
  it.each<[string, JsonObject]>([
    ['nothing', {}],
    ['no list', { '@graph': 1 }],
    ['no objects', { '@graph': [null, 1, 'a', [], [[]]] }],
    ['objects without class or id', { '@graph': [{}, { type: 'software_Package' }, { spdxId: 'urn:a' }] }],
    [
      'numbers for everything',
      { '@graph': [{ type: 'SpdxDocument', spdxId: 'urn:d', rootElement: 1, creationInfo: 2 }] },
    ],
    ['an element twice', { '@graph': [packageOf('urn:a'), packageOf('urn:a')] }],
    ['ends that do not exist', { '@graph': [link('urn:a', 'contains', ['urn:b'])] }],
    [
      'half a surrogate pair',
      { '@graph': [packageOf('urn:\ud800', { description: '\udc00', verifiedUsing: ['\ud800'] })] },
    ],
    [
      'names that objects inherit',
      { '@graph': [packageOf('__proto__'), link('constructor', 'dependsOn', ['toString'])] },
    ],
  ])('is read without a word: %s', (_name, document) => {
    const { bom, losses, issues, pointerOf } = readSpdx(document);
    expect(bom['bomFormat']).toBe('CycloneDX');
    expect(Array.isArray(losses) && Array.isArray(issues)).toBe(true);
    expect(pointerOf('/components/0/name')).toEqual(expect.any(String));
  });

  it('reads every document with any one value damaged', () => {
    for (const document of DOCUMENTS) {
      const places = placesOf(document);
      fc.assert(
        fc.property(fc.constantFrom(...places), fc.constantFrom(...ODD), (place, value) => {
          const read = readSpdx(damaged(document, place, value));
          expect(read.losses.length).toBeGreaterThanOrEqual(0);
          expect(() => canonicalJson(read.bom)).not.toThrow();
        }),
        { numRuns: 120 },
      );
    }
  });

  it('writes every document with any one value damaged, and reads it back', () => {
    for (const document of [SUPPLY, RICH]) {
      fc.assert(
        fc.property(fc.constantFrom(...placesOf(document)), fc.constantFrom(...ODD), (place, value) => {
          const bom = damaged(document, place, value);
          const back = readSpdx(JSON.parse(JSON.stringify(writeSpdx(bom).value)) as JsonObject).bom;
          expect(canonicalJson(back)).toBe(canonicalJson(bom));
        }),
        { numRuns: 120 },
      );
    }
  });

  it.each([
    ['itself', [link('urn:a', 'contains', ['urn:a'])]],
    ['each other', [link('urn:a', 'contains', ['urn:b']), link('urn:b', 'contains', ['urn:a'])]],
    [
      'ancestors in a circle',
      [link('urn:a', 'descendantOf', ['urn:b']), link('urn:b', 'descendantOf', ['urn:a'])],
    ],
  ])('loses no element that contains %s', (_name, links) => {
    const { bom } = readSpdx({ '@graph': [packageOf('urn:a'), packageOf('urn:b'), ...links] });
    const text = JSON.stringify(bom);
    expect(text).toContain('"bom-ref":"urn:a"');
    expect(text).toContain('"bom-ref":"urn:b"');
  });

  it('lays flat what is nested more deeply than any document', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `urn:p:${index}`);
    const links = ids.slice(1).map((id, index) => link(`urn:p:${index}`, 'contains', [id]));
    const { bom } = readSpdx({ '@graph': [...ids.map((id) => packageOf(id)), ...links] });
    expect(() => JSON.stringify(bom)).not.toThrow();
  });

  it('reads licences that are joined in circles', () => {
    const set = (id: string, members: readonly string[]): JsonObject => ({
      type: 'expandedlicensing_ConjunctiveLicenseSet',
      spdxId: id,
      expandedlicensing_member: [...members],
    });
    const graph = [
      packageOf('urn:a'),
      set('urn:l1', ['urn:l2', 'urn:l2', 'urn:l1']),
      set('urn:l2', ['urn:l1', 'urn:l2', 'urn:l1']),
      link('urn:a', 'hasDeclaredLicense', ['urn:l1']),
    ];
    expect(() => readSpdx({ '@graph': graph })).not.toThrow();
  });

  it('takes time in proportion to the number of elements', () => {
    const timeOf = (count: number): number => {
      const ids = Array.from({ length: count }, (_, index) => `urn:p:${index}`);
      const graph = [
        ...ids.map((id) => packageOf(id)),
        link('urn:p:0', 'dependsOn', ids),
        ...ids.map((id) => link('urn:p:1', 'contains', [id])),
      ];
      const start = performance.now();
      readSpdx({ '@graph': graph });
      return performance.now() - start;
    };
    timeOf(5000);
    expect(timeOf(50_000) / timeOf(5000)).toBeLessThan(60);
  });
});
