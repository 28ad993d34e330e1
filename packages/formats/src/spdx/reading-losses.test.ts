import { isJsonObject, type Json, type JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { BASE, CREATION, element, link, read } from './tests/graph-builders.ts';

describe('what is lost', () => {
  it.each<[string, readonly JsonObject[], string, string]>([
    [
      'a member',
      [element('software_Package', 'a', { software_sourceInfo: 'git' })],
      '/@graph/4/software_sourceInfo',
      '"software_sourceInfo"',
    ],
    [
      'a class',
      [element('security_Vulnerability', 'v')],
      '/@graph/4',
      'the element of class "security_Vulnerability"',
    ],
    ['a relation', [link('root', 'hasTestCase', ['root'])], '/@graph/4', 'the relationship "hasTestCase"'],
    [
      'a member of a relation',
      [link('root', 'dependsOn', ['root'], { startTime: '2026-01-01T00:00:00Z' })],
      '/@graph/4/startTime',
      '"startTime"',
    ],
    [
      'an identifier',
      [
        element('software_Package', 'a', {
          externalIdentifier: [{ externalIdentifierType: 'cve', identifier: 'CVE-1' }],
        }),
      ],
      '/@graph/4/externalIdentifier',
      '"externalIdentifier"',
    ],
    [
      'who said it',
      [
        { ...CREATION, '@id': '_:d', created: '2020-01-01T00:00:00Z' },
        element('software_Package', 'a', { creationInfo: '_:d' }),
      ],
      '/@graph/5/creationInfo',
      'who said it and when, apart from the document',
    ],
  ])('is named: %s', (_name, elements, pointer, what) => {
    expect(read(...elements).losses).toEqual([{ pointer, what, why: expect.any(String) }]);
  });

  it('is nothing of what says nothing', () => {
    const silent = {
      software_downloadLocation: 'NOASSERTION',
      suppliedBy: `${BASE}nobody`,
      software_homePage: 'https://h.example',
    };
    const nobody = element('Organization', 'nobody', { name: 'NOASSERTION' });
    expect(read(element('software_Package', 'a', silent), nobody).losses).toEqual([]);
  });

  it('stands in the order of the document', () => {
    const { losses } = read(
      link('root', 'hasTestCase', ['root']),
      element('software_Package', 'a', { summary: 's', comment: 'c' }),
    );
    expect(losses.map(({ pointer }) => pointer)).toEqual([
      '/@graph/4',
      '/@graph/5/summary',
      '/@graph/5/comment',
    ]);
  });
});

describe('what comes over in part', () => {
  it.each<[string, Record<string, Json>, string, string]>([
    ['a purpose', { software_primaryPurpose: 'archive' }, 'software_primaryPurpose', 'the type "file"'],
    [
      'a list of digests',
      {
        verifiedUsing: [
          { algorithm: 'md6', hashValue: 'ab' },
          { algorithm: 'sha256', hashValue: 'a'.repeat(64) },
        ],
      },
      'verifiedUsing',
      'the digests that CycloneDX has an algorithm for',
    ],
    [
      'a reference',
      { externalRef: [{ externalRefType: 'bower', locator: ['a'] }] },
      'externalRef',
      'references of the nearest type',
    ],
  ])('is named with what stands there: %s', (_name, members, member, approximatedBy) => {
    expect(read(element('software_Package', 'a', members)).losses).toEqual([
      { pointer: `/@graph/4/${member}`, what: `"${member}"`, why: expect.any(String), approximatedBy },
    ]);
  });

  it('is a relationship with an end that is not here', () => {
    const { losses } = read(link('root', 'dependsOn', ['nowhere']));
    expect(losses.map(({ pointer, what }) => [pointer, what])).toEqual([
      ['/@graph/4/to', '"dependsOn" of an element that is not in the document'],
    ]);
  });

  it('is a component in two others', () => {
    const parts = ['a', 'b'].map((name) => element('software_Package', name));
    const { losses } = read(...parts, link('root', 'contains', ['b']), link('a', 'contains', ['b']));
    expect(losses.map(({ pointer }) => pointer)).toEqual(['/@graph/7/to']);
  });
});

describe('pointers', () => {
  it.each([
    ['/metadata/component/name', '/@graph/3/name'],
    ['/metadata/timestamp', '/@graph/0/created'],
    ['/metadata/manufacturer/name', '/@graph/1/name'],
    ['/components/0/hashes/0/content', '/@graph/4/verifiedUsing'],
    ['/components/0/scope', '/@graph/4'],
    ['/dependencies/0/dependsOn/0', '/@graph/5'],
    ['/nothing', '/@graph/2'],
    ['', '/@graph/2'],
  ])('%s came from %s', (pointer, expected) => {
    const hashes = [{ algorithm: 'sha256', hashValue: 'a'.repeat(64) }];
    const { bom, pointerOf } = read(
      element('software_Package', 'a', { verifiedUsing: hashes }),
      link('root', 'dependsOn', ['a']),
    );
    expect(isJsonObject(bom)).toBe(true);
    expect(pointerOf(pointer)).toBe(expected);
  });
});
