import type { Issue } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { ALSO_PLACES_MAX, ROOT_CAUSES_MAX } from '../findings/bounds.ts';
import { createGatheredIssues } from './gathered-issues.ts';

const issue = (line: number, members: Partial<Issue> = {}): Issue => ({
  code: 'E0104',
  severity: 'error',
  message: 'Cannot take "libary" as one of the allowed values',
  pointer: `/components/${line}/type`,
  breadcrumb: ['components', `c${line}`, 'type'],
  line,
  column: 5,
  ...members,
});

const place = (line: number): NonNullable<Issue['alsoAt']>[number] => ({
  line,
  column: 5,
  pointer: `/components/${line}/type`,
});

function gather(issues: readonly Issue[]): readonly Issue[] {
  const gathered = createGatheredIssues();
  for (const one of issues) gathered.add(one);
  return gathered.issues;
}

const lines = (count: number, from = 1): readonly number[] =>
  Array.from({ length: count }, (_, index) => from + index);

describe('gathered issues', () => {
  it('are none at first', () => {
    expect(gather([])).toEqual([]);
  });

  it('keep one issue as it is', () => {
    const only = issue(3, { also: 2, alsoAt: [place(4), place(5)] });
    expect(gather([only])).toEqual([only]);
  });

  it('put the same words about the same code together, the first first', () => {
    expect(gather([issue(1), issue(2), issue(9)])).toEqual([
      { ...issue(1), also: 2, alsoAt: [place(2), place(9)] },
    ]);
  });

  it('count the further places of both, and keep them in the order they came', () => {
    const first = issue(1, { also: 1, alsoAt: [place(2)] });
    const second = issue(7, { also: 2, alsoAt: [place(8), place(9)] });
    expect(gather([first, second])).toEqual([
      { ...issue(1), also: 4, alsoAt: [place(2), place(7), place(8), place(9)] },
    ]);
  });

  it('count places that the second does not name', () => {
    expect(gather([issue(1), issue(2, { also: 500 })])).toEqual([
      { ...issue(1), also: 501, alsoAt: [place(2)] },
    ]);
  });

  it.each([
    ['another code', issue(2, { code: 'E0103' })],
    ['another message', issue(2, { message: 'Cannot take "lib" as one of the allowed values' })],
  ])('tell apart %s', (_name, other) => {
    expect(gather([issue(1), other])).toEqual([issue(1), other]);
  });

  it('keep the order in which causes were first read', () => {
    const other = issue(2, { code: 'W0302', severity: 'warning' });
    const codes = gather([issue(1), other, issue(3), issue(4, { code: 'E0101' })]).map(({ code }) => code);
    expect(codes).toEqual(['E0104', 'W0302', 'E0101']);
  });

  it.each([
    [ALSO_PLACES_MAX - 1, ALSO_PLACES_MAX - 1],
    [ALSO_PLACES_MAX, ALSO_PLACES_MAX],
    [ALSO_PLACES_MAX + 1, ALSO_PLACES_MAX],
    [ALSO_PLACES_MAX * 3, ALSO_PLACES_MAX],
  ])('of %i further places name %i', (count, named) => {
    const [only] = gather(lines(count + 1).map((line) => issue(line)));
    expect(only?.also).toBe(count);
    expect(only?.alsoAt).toEqual(lines(named, 2).map(place));
  });

  it('name no more places when both bring as many as are named', () => {
    const full = (line: number): Issue =>
      issue(line, { also: ALSO_PLACES_MAX, alsoAt: lines(ALSO_PLACES_MAX, line + 1).map(place) });
    const [only] = gather([full(100), full(200)]);
    expect(only?.also).toBe(2 * ALSO_PLACES_MAX + 1);
    expect(only?.alsoAt).toEqual(lines(ALSO_PLACES_MAX, 101).map(place));
  });

  it.each([
    [ROOT_CAUSES_MAX - 1, ROOT_CAUSES_MAX - 1],
    [ROOT_CAUSES_MAX, ROOT_CAUSES_MAX],
    [ROOT_CAUSES_MAX + 1, ROOT_CAUSES_MAX + 1],
    [ROOT_CAUSES_MAX + 2, ROOT_CAUSES_MAX + 1],
    [ROOT_CAUSES_MAX * 5, ROOT_CAUSES_MAX + 1],
  ])('of %i causes with one code tell %i', (count, told) => {
    const issues = gather(lines(count).map((line) => issue(line, { message: `Cannot take ${line}` })));
    expect(issues).toHaveLength(told);
    const places = issues.reduce((sum, { also = 0 }) => sum + also + 1, 0);
    expect(places).toBe(count);
  });

  it('beyond the bound tell one more of each code, and still count the known causes', () => {
    const first = lines(ROOT_CAUSES_MAX).map((line) => issue(line, { message: `Cannot take ${line}` }));
    const warning = issue(900, { code: 'W0302', severity: 'warning', message: 'Cannot find a version' });
    const other = issue(901, { code: 'W0302', severity: 'warning', message: 'Cannot find another' });
    const again = issue(902, { message: 'Cannot take 7' });
    const issues = gather([...first, warning, other, again]);
    expect(issues).toHaveLength(ROOT_CAUSES_MAX + 1);
    expect(issues.at(-1)).toEqual({ ...warning, also: 1, alsoAt: [place(901)] });
    expect(issues[6]).toEqual({ ...first[6], also: 1, alsoAt: [place(902)] });
  });

  it('do not change what they are given', () => {
    const one = Object.freeze(issue(1, { also: 1, alsoAt: Object.freeze([place(2)]) }));
    gather([one, issue(3), one]);
    expect(one).toEqual(issue(1, { also: 1, alsoAt: [place(2)] }));
  });

  it('do not stumble over a message that is the name of an inherited member', () => {
    expect(gather([issue(1, { message: '__proto__' }), issue(2, { message: 'constructor' })])).toHaveLength(
      2,
    );
  });
});
