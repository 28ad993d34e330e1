import { describe, expect, it } from 'vitest';
import { spdxTime } from '../time.ts';
import { CYCLONEDX_HASHES, SPDX_HASHES } from './hashes.ts';
import { isNothing } from './individuals.ts';
import { invert } from './invert.ts';
import { isListedLicence } from './licence-id.ts';
import { PHASES, SBOM_TYPES } from './lifecycles.ts';
import { COMPONENT_TYPES, SPDX_PURPOSES } from './purposes.ts';
import { REFERENCE_TYPES, SPDX_REFERENCES } from './references.ts';

describe('words that say nothing', () => {
  it.each([
    ...['NOASSERTION', 'NONE', 'NoneElement', 'NoAssertionElement', 'NoneLicense', 'NoAssertionLicense'],
    ...['expandedlicensing_NoneLicense', 'expandedlicensing_NoAssertionLicense'],
    ...[
      'https://spdx.org/rdf/3.0.1/terms/Core/NoneElement',
      'https://spdx.org/rdf/3.0.1/terms/Core/NoAssertionElement',
    ],
    ...['https://spdx.org/rdf/3.0.1/terms/ExpandedLicensing/NoneLicense'],
    ...[
      'https://spdx.org/rdf/3.0.1/terms/ExpandedLicensing/NoAssertionLicense',
      'https://spdx.org/rdf/3.1/None',
    ],
  ])('%s is one', (word) => {
    expect(isNothing(word)).toBe(true);
  });

  it.each([
    ...['', 'none', 'no assertion', 'NOASSERTION ', 'NoneOther', 'expandedlicensing_License'],
    ...['https://acme.example/NoneElement', 'http://spdx.org/rdf/3.0.1/terms/Core/NoneElement'],
    ...['https://spdx.org/licenses/NONE-1.0', 'constructor'],
  ])('%s is none', (word) => {
    expect(isNothing(word)).toBe(false);
  });
});

describe('a time', () => {
  it.each<[string | undefined, string | undefined]>([
    ['2026-11-23T10:00:00Z', '2026-11-23T10:00:00Z'],
    ['2026-11-23', '2026-11-23T00:00:00Z'],
    ['2026-11-23T10:00:00.999999Z', '2026-11-23T10:00:00Z'],
    ['2026-11-23T10:00:00+05:30', '2026-11-23T04:30:00Z'],
    ['2026-01-01T00:30:00+01:00', '2025-12-31T23:30:00Z'],
    ['2024-02-29', '2024-02-29T00:00:00Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z'],
    ['9999-12-31T23:59:59-01:00', undefined],
    ['0000-01-01T00:00:00+01:00', undefined],
    ['2026-13-01', undefined],
    ['2026-11-23T24:00:01Z', undefined],
    ['2026-11-23T10:00Z', undefined],
    ['2026-11-23T10:00:00', undefined],
    ['2026-11-23T10:00:00+0100', undefined],
    ['20261123T100000Z', undefined],
    [' 2026-11-23', undefined],
    ['Mon, 23 Nov 2026 10:00:00 GMT', undefined],
    ['1700000000', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s is %s', (text, expected) => {
    expect(spdxTime(text)).toBe(expected);
  });
});

describe('an id of the licence list', () => {
  it.each(['MIT', 'Apache-2.0', 'GPL-2.0-only', 'GPL-2.0-or-later', 'CC-BY-4.0', '0BSD', 'BSD-3-Clause'])(
    '%s is one',
    (id) => {
      expect(isListedLicence(id)).toBe(true);
    },
  );

  it.each([
    ...[
      '',
      'mit',
      'MIT ',
      'MIT OR ISC',
      '(MIT)',
      'Apache-2.0+',
      'LicenseRef-Own',
      'DocumentRef-x:LicenseRef-y',
    ],
    ...['Acme-1.0', 'NONE', 'NOASSERTION', 'constructor', '__proto__', 'MIT\n', 'GPL-2.0-only WITH x'],
  ])('%j is none', (text) => {
    expect(isListedLicence(text)).toBe(false);
  });
});

describe('a table of words', () => {
  it.each<[string, ReadonlyMap<string, string>, ReadonlyMap<string, string>, readonly string[]]>([
    ['hashes', SPDX_HASHES, CYCLONEDX_HASHES, []],
    ['lifecycles', SBOM_TYPES, PHASES, []],
    // "other" is where CycloneDX has a word and SPDX has none.
    ['purposes', SPDX_PURPOSES, COMPONENT_TYPES, ['cryptographic-asset']],
    ['references', SPDX_REFERENCES, REFERENCE_TYPES, ['model-card']],
  ])('of %s leads back, but for the words that are only near', (_name, there, back, near) => {
    const lost = [...there].filter(([word, other]) => back.get(other) !== word).map(([word]) => word);
    expect(lost).toEqual(near);
  });

  it('turned round keeps the first of several words for one', () => {
    const table = new Map([
      ['a', 'x'],
      ['b', 'x'],
      ['c', 'y'],
    ]);
    expect([...invert(table)].toSorted()).toEqual([
      ['x', 'a'],
      ['y', 'c'],
    ]);
  });
});
