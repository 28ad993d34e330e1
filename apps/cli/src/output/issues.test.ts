import type { Issue } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { formatIssues } from './issues.ts';

const dangling: Issue = {
  code: 'E0312',
  severity: 'error',
  message: 'Cannot find "nobody" among the bom-refs of this document',
  pointer: '/dependencies/0/ref',
  breadcrumb: ['dependencies', 'nobody', 'ref'],
  line: 3,
  column: 14,
  found: '"nobody"',
  expected: 'a bom-ref declared in this document',
  fix: 'Declare it, or remove the reference',
};

/** The lines of one issue that begin with a name. */
function linesOf(changes: Partial<Issue>, name: string): readonly string[] {
  const lines = formatIssues([{ ...dangling, ...changes }], 'en').split('\n');
  return lines.filter((line) => line.startsWith(`  ${name}`));
}

describe('formatIssues', () => {
  it('prints code and title, then each part on a line of its own', () => {
    expect(formatIssues([dangling], 'en')).toBe(
      [
        'E0312 Dependency points to a component that is not in this BOM  (error, 1 of 1)',
        '  where     line 3, column 14 · /dependencies/0/ref',
        '            dependencies › nobody › ref',
        '  what      Cannot find "nobody" among the bom-refs of this document',
        '  found     "nobody"',
        '  expected  a bom-ref declared in this document',
        '  fix       Declare it, or remove the reference',
        '',
      ].join('\n'),
    );
  });

  it('has the title in Spanish, and the code unchanged', () => {
    const [head = ''] = formatIssues([dangling], 'es').split('\n');
    expect(head).toMatch(/^E0312 /);
    expect(head).not.toContain('Dependency points');
  });

  it('prints nothing for nothing', () => {
    expect(formatIssues([], 'en')).toBe('');
  });

  it('counts, and leaves a line between two', () => {
    const text = formatIssues([dangling, { ...dangling, severity: 'warning' }], 'en');
    expect(text.match(/\(.*\)/g)).toEqual(['(error, 1 of 2)', '(warning, 2 of 2)']);
    expect(text).toContain('remove the reference\n\nE0312');
  });

  it('names the whole document where there is no pointer', () => {
    expect(linesOf({ pointer: '' }, 'where')).toEqual(['  where     line 3, column 14 · (whole document)']);
  });

  it('leaves out the way to the place where there is none', () => {
    const { breadcrumb: _, ...rest } = dangling;
    expect(formatIssues([{ ...rest, breadcrumb: [] }], 'en')).not.toContain('            ');
  });

  it('leaves out what an issue does not say', () => {
    const { found: _, expected: __, fix: ___, ...bare } = dangling;
    const text = formatIssues([bare], 'en');
    expect(text).not.toMatch(/ {2}(found|expected|fix|also)/);
  });

  it.each([
    [
      'with their lines',
      [
        { line: 5, column: 1, pointer: '/a' },
        { line: 9, column: 1, pointer: '/b' },
      ],
      '  also      2 more of this kind (lines 5, 9)',
    ],
    ['without lines where there are none', undefined, '  also      2 more of this kind'],
    ['without lines where the list is empty', [], '  also      2 more of this kind'],
  ])('counts further places %s', (_, alsoAt, line) => {
    expect(linesOf({ also: 2, ...(alsoAt === undefined ? {} : { alsoAt }) }, 'also')).toEqual([line]);
  });

  it.each([
    ['message', { message: 'a\u001b[31mb' }, 'what', '  what      a�[31mb'],
    ['found', { found: 'x\r\ny' }, 'found', '  found     x��y'],
    ['expected', { expected: '\u202eabc' }, 'expected', '  expected  �abc'],
    ['fix', { fix: 'a\u0000b' }, 'fix', '  fix       a�b'],
    ['pointer', { pointer: '/\u009b1m' }, 'where', '  where     line 3, column 14 · /�1m'],
  ])('takes the sting out of the %s', (_, changes, name, line) => {
    expect(linesOf(changes, name)).toEqual([line]);
  });

  it('takes the sting out of the way to the place', () => {
    const text = formatIssues([{ ...dangling, breadcrumb: ['a\nforged: valid', 'b'] }], 'en');
    expect(text).toContain('\n            a�forged: valid › b\n');
  });
});
