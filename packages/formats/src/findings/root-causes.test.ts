import { createLocator, type IssueCode } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { ALSO_PLACES_MAX, ROOT_CAUSES_MAX } from './bounds.ts';
import type { Finding } from './finding.ts';
import { createRootCauses, type Scene } from './root-causes.ts';

const scene: Scene = {
  locator: createLocator(new TextEncoder().encode('{\n "a": 1,\n "b": 2\n}')),
  breadcrumbOf: (pointer) => [pointer.slice(1)],
};

const finding = (members: Partial<Finding> = {}): Finding => ({
  code: 'E0104',
  pointer: '/a',
  cause: 'c',
  family: 'f',
  describe: () => ({ message: 'Cannot take it' }),
  ...members,
});

describe('createRootCauses', () => {
  it('makes issues with place, severity and breadcrumb, sorted by place and code', () => {
    const causes = createRootCauses();
    causes.add(finding({ pointer: '/b' }));
    causes.add(finding({ cause: 'd' }));
    causes.add(finding({ code: 'W0303' }));
    causes.add(finding({ code: 'E0108', isAboutName: true }));
    const issues = causes.toIssues(scene);
    expect(issues.map(({ code, line, column, severity }) => [code, line, column, severity])).toEqual([
      ['E0108', 2, 2, 'error'],
      ['E0104', 2, 7, 'error'],
      ['W0303', 2, 7, 'warning'],
      ['E0104', 3, 7, 'error'],
    ]);
    expect(issues[0]).toMatchObject({ breadcrumb: ['a'], message: 'Cannot take it' });
    expect(issues[0]).not.toHaveProperty('also');
  });

  it('counts further places and names the first of them', () => {
    const causes = createRootCauses();
    for (let count = 0; count <= 100; count += 1) causes.add(finding());
    const [issue] = causes.toIssues(scene);
    expect(issue?.also).toBe(100);
    expect(issue?.alsoAt).toHaveLength(ALSO_PLACES_MAX);
  });

  it('puts causes beyond the bound together by family and loses none', () => {
    const causes = createRootCauses();
    for (let index = 0; index < 10_000; index += 1)
      causes.add(finding({ cause: String(index), family: `f${index % 2}` }));
    const issues = causes.toIssues(scene);
    expect(issues).toHaveLength(ROOT_CAUSES_MAX + 2);
    expect(issues.reduce((sum, { also = 0 }) => sum + also + 1, 0)).toBe(10_000);
  });

  it('asks for words only once for each cause', () => {
    let asked = 0;
    const describeIt = (): { message: string } => {
      asked += 1;
      return { message: 'x' };
    };
    const causes = createRootCauses();
    for (let count = 0; count < 10; count += 1) causes.add(finding({ describe: describeIt }));
    causes.toIssues(scene);
    expect(asked).toBe(1);
  });

  it.each<[string, number, { also?: number; places?: number }]>([
    ['one place', 1, {}],
    ['two places', 2, { also: 1, places: 1 }],
    ['one place fewer than are named', ALSO_PLACES_MAX, { also: 19, places: 19 }],
    ['as many further places as are named', ALSO_PLACES_MAX + 1, { also: 20, places: 20 }],
    ['one place more than is named', ALSO_PLACES_MAX + 2, { also: 21, places: 20 }],
  ])('tells %s of one cause', (_name, count, { also, places }) => {
    const causes = createRootCauses();
    for (let added = 0; added < count; added += 1) causes.add(finding());
    const issues = causes.toIssues(scene);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.also).toBe(also);
    expect(issues[0]?.alsoAt?.length).toBe(places);
  });

  it.each([
    [ROOT_CAUSES_MAX - 1, 199, 0],
    [ROOT_CAUSES_MAX, 200, 0],
    [ROOT_CAUSES_MAX + 1, 201, 0],
    [ROOT_CAUSES_MAX + 2, 201, 1],
    [ROOT_CAUSES_MAX + 3, 201, 2],
  ])('makes of %i causes %i issues, the last with %i further places', (count, issues, also) => {
    const causes = createRootCauses();
    for (let cause = 0; cause < count; cause += 1) causes.add(finding({ cause: `c${cause}` }));
    const told = causes.toIssues(scene);
    expect(told).toHaveLength(issues);
    expect(told.reduce((sum, issue) => sum + (issue.also ?? 0), 0)).toBe(also);
  });

  it('still adds to a known cause beyond the bound', () => {
    const causes = createRootCauses();
    for (let cause = 0; cause < ROOT_CAUSES_MAX; cause += 1) causes.add(finding({ cause: `c${cause}` }));
    causes.add(finding({ cause: 'c7' }));
    const told = causes.toIssues(scene);
    expect(told).toHaveLength(ROOT_CAUSES_MAX);
    expect(told.filter(({ also }) => also === 1)).toHaveLength(1);
  });

  it('keeps codes apart, also when their causes have one name', () => {
    const causes = createRootCauses();
    causes.add(finding({ code: 'E0104' }));
    causes.add(finding({ code: 'E0101' }));
    expect(causes.toIssues(scene).map(({ code }) => code)).toEqual(['E0101', 'E0104']);
  });

  it('tells a whole issue, with the further places and the words of the first', () => {
    const causes = createRootCauses();
    causes.add(finding({ describe: () => ({ message: 'Cannot take 1', found: '1', fix: 'Write 2' }) }));
    causes.add(finding({ pointer: '/b', describe: () => ({ message: 'Cannot take 2' }) }));
    expect(causes.toIssues(scene)).toEqual([
      {
        code: 'E0104',
        severity: 'error',
        pointer: '/a',
        line: 2,
        column: 7,
        breadcrumb: ['a'],
        message: 'Cannot take 1',
        found: '1',
        fix: 'Write 2',
        also: 1,
        alsoAt: [{ line: 3, column: 7, pointer: '/b' }],
      },
    ]);
  });

  it.each<[IssueCode, readonly string[]]>([
    ['E0101', ['E0101', 'W0303']],
    ['E0102', ['E0102']],
    ['E0103', ['E0103']],
    ['E0104', ['E0104', 'W0303']],
    ['E0105', ['E0105']],
    ['E0106', ['E0106', 'W0303']],
    ['E0107', ['E0107']],
    ['E0109', ['E0109', 'W0303']],
    ['E0312', ['E0312', 'W0303']],
  ])('tells beside %s about one value %j', (code, told) => {
    const causes = createRootCauses();
    causes.add(finding({ code: 'W0303' }));
    causes.add(finding({ code }));
    expect(causes.toIssues(scene).map((issue) => issue.code)).toEqual(told);
  });

  it.each([
    ['elsewhere', [finding({ code: 'W0303', pointer: '/b' })]],
    ['about further places', [finding({ code: 'W0303' }), finding({ code: 'W0303', pointer: '/b' })]],
  ])('keeps a warning %s beside an error', (_name, warnings) => {
    const causes = createRootCauses();
    for (const one of [finding({ code: 'E0103' }), ...warnings]) causes.add(one);
    expect(causes.toIssues(scene).map(({ code }) => code)).toEqual(['E0103', 'W0303']);
  });

  it('has nothing to tell when nothing was added', () => {
    expect(createRootCauses().toIssues(scene)).toEqual([]);
  });
});
