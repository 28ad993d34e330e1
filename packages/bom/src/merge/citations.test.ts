import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../json.ts';
import { bomBy, listOf, mergeOf } from './tests/merge-builder.ts';

const TIME = '2026-01-01T00:00:00Z';
const library = (name: string, more: JsonObject = {}): JsonObject => ({
  type: 'library',
  'bom-ref': name,
  name,
  version: '1',
  ...more,
});

/** The citations of a merge, by who is cited: the places in the result. */
function citedBy(bom: JsonObject): Record<string, Json> {
  return Object.fromEntries(
    listOf(bom, 'citations').map((one) => [
      String(one['attributedTo'] ?? one['process']).replace('author:', ''),
      one['pointers'] ?? one['expressions'] ?? null,
    ]),
  );
}

describe('what a document says without a citation', () => {
  it('is cited as said by its authors at its time', () => {
    const { bom } = mergeOf([
      bomBy('A', { components: [library('x')] }),
      bomBy('B', { components: [library('y')] }, { timestamp: '2026-02-02T00:00:00Z' }),
    ]);
    expect(bom['citations']).toEqual([
      { timestamp: TIME, attributedTo: 'author:A', pointers: ['/components/0'] },
      { timestamp: '2026-02-02T00:00:00Z', attributedTo: 'author:B', pointers: ['/components/1'] },
    ]);
  });

  it('is cited member by member where another says something else of the same thing', () => {
    const of = (more: JsonObject): JsonObject => library('x', { purl: 'pkg:npm/x@1', ...more });
    const { bom } = mergeOf([
      bomBy('A', { components: [of({ description: 'a', tags: ['s'] })] }),
      bomBy('B', {
        components: [of({ description: 'b', tags: ['t'], licenses: [{ license: { id: 'MIT' } }] })],
      }),
    ]);
    const shared = [
      '/components/0/name',
      '/components/0/purl',
      '/components/0/type',
      '/components/0/version',
    ];
    expect(citedBy(bom)).toEqual({
      A: [...shared, '/components/0/description', '/components/0/tags/0'].sort(),
      B: [...shared, '/components/0/licenses/0', '/components/0/properties/0', '/components/0/tags/1'].sort(),
    });
  });

  it('is cited by both where both say all of it', () => {
    const { bom } = mergeOf([
      bomBy('A', { components: [library('x'), library('only-a')] }),
      bomBy('B', { components: [library('x')] }),
    ]);
    expect(citedBy(bom)).toEqual({ A: ['/components/0', '/components/1'], B: ['/components/1'] });
  });

  it('is cited for each of several authors', () => {
    const { bom } = mergeOf([
      bomBy('A', { components: [library('x')] }, { authors: [{ name: 'A' }, { name: 'C' }] }),
      bomBy('B', { components: [library('y')] }),
    ]);
    expect(citedBy(bom)).toEqual({ A: ['/components/0'], C: ['/components/0'], B: ['/components/1'] });
  });

  it.each<[string, JsonObject, JsonObject]>([
    ['services', { services: [{ name: 's' }] }, { A: ['/services/0'] }],
    ['dependencies', { dependencies: [{ ref: 'x', dependsOn: [] }] }, { A: ['/dependencies/0'] }],
    ['vulnerabilities', { vulnerabilities: [{ id: 'CVE-1' }] }, { A: ['/vulnerabilities/0'] }],
    ['compositions', { compositions: [{ aggregate: 'complete' }] }, { A: ['/compositions/0'] }],
    ['references', { externalReferences: [{ type: 'vcs', url: 'u' }] }, { A: ['/externalReferences/0'] }],
    ['formulas', { formulation: [{ workflows: [] }] }, { A: ['/formulation/0'] }],
    ['annotations', { annotations: [{ text: 't' }] }, { A: ['/annotations/0'] }],
    ['properties', { properties: [{ name: 'p', value: 'v' }] }, { A: ['/properties/0'] }],
    ['claims', { declarations: { claims: [{ predicate: 'p' }] } }, { A: ['/declarations/claims/0'] }],
    ['standards', { definitions: { standards: [{ name: 's' }] } }, { A: ['/definitions/standards/0'] }],
  ])('is cited among %s', (_case, members, expected) => {
    const { bom } = mergeOf([bomBy('A', members), bomBy('B', {}, { authors: [{ phone: '1' }] })]);
    expect(citedBy(bom)).toEqual(expected);
  });
});

describe('the citations of a document', () => {
  const cited = (citation: JsonObject, components: readonly JsonObject[] = [library('m')]): JsonObject =>
    bomBy('B', {
      components,
      citations: [{ timestamp: TIME, attributedTo: 'lab', ...citation }],
      declarations: { targets: { organizations: [{ 'bom-ref': 'lab', name: 'Lab' }] } },
    });
  const before = bomBy('A', { components: [library('a')] });

  it.each<[string, JsonObject, readonly string[]]>([
    ['a thing', { pointers: ['/components/0'] }, ['/components/1']],
    ['a member', { pointers: ['/components/0/name'] }, ['/components/1/name']],
    [
      'two members',
      { pointers: ['/components/0/name', '/components/0/type'] },
      ['/components/1/name', '/components/1/type'],
    ],
    ['a thing and a member of it', { pointers: ['/components/0/name', '/components/0'] }, ['/components/1']],
    ['all components', { pointers: ['/components'] }, ['/components/1']],
    ['an element by its bom-ref', { expressions: ["$..[?(@['bom-ref']=='m')]"] }, ['/components/1']],
    ['a member of one', { expressions: ["$..[?@['bom-ref']=='m'].version"] }, ['/components/1/version']],
    ['a path from the root', { expressions: ['$.components[0].name'] }, ['/components/1/name']],
    ['a path of names in brackets', { expressions: ["$['components'][0]['name']"] }, ['/components/1/name']],
    [
      'pointers and expressions',
      { pointers: ['/components/0/type'], expressions: ['$.components[0].name'] },
      ['/components/1/name', '/components/1/type'],
    ],
  ])('lead to %s where it stands now', (_case, citation, expected) => {
    const { bom, report } = mergeOf([before, cited(citation)]);
    expect(citedBy(bom)['lab']).toEqual(expected);
    expect(report.unresolved).toEqual([]);
  });

  it('cover what they cite, so that the authors are cited for the rest alone', () => {
    const { bom } = mergeOf([before, cited({ pointers: ['/components/0/name'] })]);
    expect(citedBy(bom)['B']).toEqual([
      '/components/1/type',
      '/components/1/version',
      '/declarations/targets/organizations/0',
    ]);
  });

  it('keep all else that they say', () => {
    const { bom } = mergeOf([before, cited({ pointers: ['/components/0'], note: 'n', 'bom-ref': 'c' })]);
    expect(listOf(bom, 'citations').find((one) => one['attributedTo'] === 'lab')).toEqual({
      timestamp: TIME,
      attributedTo: 'lab',
      note: 'n',
      'bom-ref': 'c',
      pointers: ['/components/1'],
    });
  });

  it('are one where they differ in their places alone', () => {
    const two = cited({ pointers: ['/components/0/name'] });
    const citations = [
      { timestamp: TIME, attributedTo: 'lab', pointers: ['/components/0/name'] },
      { timestamp: TIME, attributedTo: 'lab', pointers: ['/components/0/type'] },
      { timestamp: '2026-01-02T00:00:00Z', attributedTo: 'lab', pointers: ['/components/0/version'] },
    ];
    const { bom } = mergeOf([before, { ...two, citations }]);
    const ofLab = listOf(bom, 'citations').filter((one) => one['attributedTo'] === 'lab');
    expect(ofLab.map((one) => one['pointers'])).toEqual([
      ['/components/1/name', '/components/1/type'],
      ['/components/1/version'],
    ]);
  });

  it('follow an organization that is renamed', () => {
    const other = bomBy('A', {
      declarations: { targets: { organizations: [{ 'bom-ref': 'lab', name: 'Other Lab' }] } },
    });
    const { bom, report } = mergeOf([other, cited({ pointers: ['/components/0'] })]);
    const organizations = (bom['declarations'] as Record<string, Record<string, JsonObject[]>>)['targets']?.[
      'organizations'
    ]; // the merge wrote it
    const lab = organizations?.find((one) => one['name'] === 'Lab')?.['bom-ref'];
    expect(listOf(bom, 'citations').map((one) => one['attributedTo'])).toContain(lab);
    expect(report.renamed).toHaveLength(1);
  });

  it('follow what a thing says to where it lost its place', () => {
    const of = (description: string): JsonObject => library('m', { purl: 'pkg:npm/m@1', description });
    const { bom } = mergeOf([
      bomBy('A', { components: [of('a')] }),
      cited({ pointers: ['/components/0/description'] }, [of('b')]),
    ]);
    expect(listOf(bom, 'components')[0]?.['properties']).toEqual([
      { name: 'trasluz:also-stated', value: '/description="b"' },
    ]);
    expect(citedBy(bom)['lab']).toEqual(['/components/0/properties/0']);
  });

  it('follow an item to its place in a list that was joined', () => {
    const of = (...tags: string[]): JsonObject => library('m', { purl: 'pkg:npm/m@1', tags });
    const { bom } = mergeOf([
      bomBy('A', { components: [of('a', 'c')] }),
      cited({ pointers: ['/components/0/tags/0'] }, [of('b')]),
    ]);
    expect(listOf(bom, 'components')[0]?.['tags']).toEqual(['a', 'b', 'c']);
    expect(citedBy(bom)['lab']).toEqual(['/components/0/tags/1']);
  });

  it.each<[string, JsonObject, string, string]>([
    ['a pointer to nothing', { pointers: ['/components/9'] }, 'pointer-to-nothing', '/components/9'],
    [
      'a pointer to no member',
      { pointers: ['/components/0/nothing'] },
      'pointer-to-nothing',
      '/components/0/nothing',
    ],
    [
      'a pointer to an inherited member',
      { pointers: ['/components/0/constructor'] },
      'pointer-to-nothing',
      '/components/0/constructor',
    ],
    ['an index that is no number', { pointers: ['/components/x'] }, 'pointer-to-nothing', '/components/x'],
    ['an expression over all', { expressions: ['$..*'] }, 'expression-not-read', '$..*'],
    [
      'an expression of a bom-ref that nothing has',
      { expressions: ["$..[?@['bom-ref']=='z']"] },
      'expression-not-read',
      "$..[?@['bom-ref']=='z']",
    ],
    ['a signature', { pointers: ['/components/0'], signature: { value: 'x' } }, 'signature-broken', ''],
  ])('are told of where they have %s', (_case, citation, why, about) => {
    const { report } = mergeOf([before, cited(citation)]);
    expect(report.unresolved).toEqual([{ why, about, places: [{ input: 1, pointer: '/citations/0' }] }]);
  });

  it('keep an expression that nobody reads here, for others to read', () => {
    const { bom } = mergeOf([before, cited({ expressions: ['$..*'], 'bom-ref': 'c' })]);
    expect(listOf(bom, 'citations').find((one) => one['attributedTo'] === 'lab')).toEqual({
      timestamp: TIME,
      attributedTo: 'lab',
      expressions: ['$..*'],
    });
  });
});

describe('a document in which nobody speaks', () => {
  it.each<[string, JsonObject]>([
    ['no author', { authors: [] }],
    ['an author of no name', { authors: [{ phone: '1' }] }],
    ['no time', { timestamp: undefined as never }],
  ])('cannot be attributed: %s', (_case, metadata) => {
    const silent: JsonObject = JSON.parse(
      JSON.stringify(bomBy('B', { components: [library('x')] }, metadata)),
    );
    const { bom, report } = mergeOf([bomBy('A', { components: [library('a')] }), silent]);
    expect(report.unresolved).toEqual([
      {
        why: 'not-attributable',
        about: report.inputs[1]?.digest,
        places: [{ input: 1, pointer: '/metadata' }],
      },
    ]);
    expect(Object.keys(citedBy(bom))).toEqual(['A']);
  });
});
