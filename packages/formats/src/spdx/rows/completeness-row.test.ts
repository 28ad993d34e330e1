import { canonicalJson, type Json, type JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { readSpdx } from '../read-spdx.ts';
import { elementsOf, numbered, readBare, relation } from '../tests/row-examples.ts';
import { writeSpdx } from '../write-spdx.ts';

const component = (ref: string): JsonObject => ({ type: 'library', 'bom-ref': ref, name: ref });

function comesBack(members: JsonObject): void {
  const bom = numbered(members);
  expect(canonicalJson(readSpdx(writeSpdx(bom).value).bom)).toBe(canonicalJson(bom));
}

describe('completeness', () => {
  const parts = [{ ...component('a'), components: [component('b')] }, component('c')];
  const dependencies = [{ ref: 'a', dependsOn: ['c'] }];

  it.each([
    ['complete', 'complete', 'complete'],
    ['incomplete', 'incomplete', 'incomplete'],
    ['incomplete_first_party_only', 'incomplete', 'incomplete'],
    ['incomplete_first_party_proprietary_only', 'incomplete', 'incomplete'],
    ['incomplete_first_party_opensource_only', 'incomplete', 'incomplete'],
    ['incomplete_third_party_only', 'incomplete', 'incomplete'],
    ['incomplete_third_party_proprietary_only', 'incomplete', 'incomplete'],
    ['incomplete_third_party_opensource_only', 'incomplete', 'incomplete'],
    ['unknown', 'noAssertion', 'unknown'],
    ['not_specified', 'noAssertion', 'unknown'],
  ])('%s is %s, and read as %s', (aggregate, completeness, reads) => {
    const compositions = [{ aggregate, assemblies: ['a'], dependencies: ['a'] }];
    const members = { components: parts, dependencies, compositions };
    const relations = elementsOf(members).filter((one) => 'completeness' in (one as object));
    expect(relations).toEqual([
      relation('#a', 'dependsOn', ['#c'], { scope: 'runtime', completeness }),
      relation('#a', 'contains', ['#b'], { at: 1, completeness }),
    ]);
    expect(readBare(numbered(members))['compositions']).toEqual([
      { aggregate: reads, assemblies: ['a'], dependencies: ['a'] },
    ]);
    comesBack(members);
  });

  it.each<[string, Json]>([
    ['of a thing without parts', [{ aggregate: 'complete', assemblies: ['c'] }]],
    ['of nothing', [{ aggregate: 'complete' }]],
    ['of what is not there', [{ aggregate: 'complete', assemblies: ['gone'] }]],
    ['of vulnerabilities', [{ aggregate: 'complete', vulnerabilities: ['v'] }]],
    ['without a word', [{ assemblies: ['c'] }]],
    ['as a text', 'complete'],
  ])('%s stands in the extension only', (_name, compositions) => {
    const members = { components: parts, dependencies, compositions };
    expect(readBare(numbered(members))['compositions']).toBeUndefined();
    comesBack(members);
  });
});
