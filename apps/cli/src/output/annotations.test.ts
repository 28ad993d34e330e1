import type { Issue } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { githubText, sarifText } from './annotations.ts';
import { ANNOTATIONS_MAX } from './github.ts';
import { SARIF_RESULTS_MAX } from './sarif.ts';

const issue = (members: Partial<Issue> = {}): Issue => ({
  code: 'W0302',
  severity: 'warning',
  message: 'Cannot find a version of this component',
  pointer: '/components/0',
  breadcrumb: ['components', 'a'],
  line: 3,
  column: 5,
  ...members,
});
const error = issue({ code: 'E0101', severity: 'error', message: 'Cannot find the required field "name"' });
const repeat = (count: number): readonly Issue[] =>
  Array.from({ length: count }, (_, line) => issue({ line: line + 1 }));

describe('githubText', () => {
  it('puts errors first, with file, place and code', () => {
    expect(githubText([{ file: 'a.json', issues: [issue(), error] }])).toBe(
      [
        '::error file=a.json,line=3,col=5,title=E0101::Cannot find the required field "name"',
        '::warning file=a.json,line=3,col=5,title=W0302::Cannot find a version of this component',
        '',
      ].join('\n'),
    );
  });

  it('lets no text of a document begin a command of its own', () => {
    const hostile = issue({ message: 'a\n::error::b\r%0A', fix: 'c' });
    expect(githubText([{ file: 'a:b,c\n.json', issues: [hostile] }])).toBe(
      '::warning file=a%3Ab%2Cc%0A.json,line=3,col=5,title=W0302::a%0A::error::b%0D%250A. c.\n',
    );
  });

  it.each([
    [ANNOTATIONS_MAX, ANNOTATIONS_MAX, false],
    [ANNOTATIONS_MAX + 1, ANNOTATIONS_MAX + 1, true],
    [500, ANNOTATIONS_MAX + 1, true],
  ])('writes of %i issues %i lines, the last saying how many more: %s', (count, lines, saysMore) => {
    const text = githubText([{ file: 'a.json', issues: repeat(count) }]);
    expect(text.trimEnd().split('\n')).toHaveLength(lines);
    expect(text.includes(`and ${count - ANNOTATIONS_MAX} more of this kind`)).toBe(saysMore);
  });

  it('is empty where nothing was found', () => {
    expect(githubText([{ file: 'a.json', issues: [] }])).toBe('');
  });
});

describe('sarifText', () => {
  it('names each code once, and each issue with its region', () => {
    const log = JSON.parse(
      sarifText([{ file: 'dir/a b.json', issues: [issue(), issue({ line: 9 }), error] }]),
    );
    const [run] = log.runs;
    expect(log.version).toBe('2.1.0');
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['E0101', 'W0302']);
    expect(run.results).toHaveLength(3);
    expect(run.results[1]).toEqual({
      ruleId: 'W0302',
      ruleIndex: 1,
      level: 'warning',
      message: { text: 'Cannot find a version of this component' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'dir/a%20b.json' },
            region: { startLine: 9, startColumn: 5 },
          },
          logicalLocations: [{ fullyQualifiedName: '/components/0' }],
        },
      ],
      partialFingerprints: { 'trasluz/1': 'W0302:components/a' },
    });
  });

  it('keeps the fingerprint of an issue whose line moved', () => {
    const fingerprintOf = (line: number): unknown =>
      JSON.parse(sarifText([{ file: 'a', issues: [issue({ line })] }])).runs[0].results[0]
        .partialFingerprints;
    expect(fingerprintOf(3)).toEqual(fingerprintOf(300));
  });

  it('writes no more results than are taken', () => {
    const log = JSON.parse(sarifText([{ file: 'a', issues: repeat(SARIF_RESULTS_MAX + 1) }]));
    expect(log.runs[0].results).toHaveLength(SARIF_RESULTS_MAX);
  });

  it('has a run without results where nothing was found', () => {
    expect(JSON.parse(sarifText([])).runs).toMatchObject([{ results: [] }]);
  });
});
