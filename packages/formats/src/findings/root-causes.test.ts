import { createLocator } from '@trasluz/bom';
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
    causes.add(finding({ code: 'E0102', isAboutName: true }));
    const issues = causes.toIssues(scene);
    expect(issues.map(({ code, line, column, severity }) => [code, line, column, severity])).toEqual([
      ['E0102', 2, 2, 'error'],
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
});
