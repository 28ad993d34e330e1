import type { Issue } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { moveIssue, type Stand } from './move-issue.ts';

/** A slice of components that begins on line 100, column 20, behind fifty items; `{"components":[` was put before it. */
const STAND: Stand = {
  member: 'components',
  base: 50,
  place: { line: 100, column: 20 },
  namePlace: { line: 4, column: 3 },
  added: 15,
};

const ISSUE: Issue = {
  code: 'E0104',
  severity: 'error',
  message: 'Cannot take "libary" as one of the allowed values',
  found: '"libary"',
  expected: 'one of "library"',
  fix: 'Did you mean "library"?',
  pointer: '/components/2/type',
  breadcrumb: ['components', 'acme@1.0', 'type'],
  line: 3,
  column: 9,
};

describe('an issue of a slice', () => {
  it('moves to its line and item of the whole, and says the same', () => {
    expect(moveIssue(ISSUE, STAND)).toEqual({ ...ISSUE, pointer: '/components/52/type', line: 102 });
  });

  it('moves its column on the first line of the slice only', () => {
    expect(moveIssue({ ...ISSUE, line: 1, column: 16 }, STAND)).toMatchObject({ line: 100, column: 20 });
    expect(moveIssue({ ...ISSUE, line: 1, column: 17 }, STAND)).toMatchObject({ line: 100, column: 21 });
    expect(moveIssue({ ...ISSUE, line: 2, column: 1 }, STAND)).toMatchObject({ line: 101, column: 1 });
  });

  it('never has a column before the first', () => {
    const stand = { ...STAND, place: { line: 1, column: 1 } };
    expect(moveIssue({ ...ISSUE, line: 1, column: 1 }, stand)).toMatchObject({ line: 1, column: 1 });
  });

  it('moves the paths of its patch', () => {
    const patch = [{ op: 'replace', path: '/components/2/type', value: 'library' }] as const;
    expect(moveIssue({ ...ISSUE, patch }, STAND).patch).toEqual([
      { op: 'replace', path: '/components/52/type', value: 'library' },
    ]);
  });

  it('moves its further places', () => {
    const alsoAt = [
      { line: 1, column: 30, pointer: '/components/0/type' },
      { line: 9, column: 9, pointer: '/components/3/type' },
    ];
    expect(moveIssue({ ...ISSUE, also: 2, alsoAt }, STAND)).toMatchObject({
      also: 2,
      alsoAt: [
        { line: 100, column: 34, pointer: '/components/50/type' },
        { line: 108, column: 9, pointer: '/components/53/type' },
      ],
    });
  });

  it.each([
    ['an item without a name', ['components[2]', 'type'], ['components[52]', 'type']],
    ['an item with a name', ['components', 'acme@1.0'], ['components', 'acme@1.0']],
    ['a list below', ['components[2]', 'licenses[0]'], ['components[52]', 'licenses[0]']],
    ['a name that looks like an item', ['components', 'components[x]'], ['components', 'components[x]']],
    ['another list', ['services[2]'], ['services[2]']],
  ])('moves the breadcrumb of %s', (_name, breadcrumb, expected) => {
    expect(moveIssue({ ...ISSUE, breadcrumb }, STAND).breadcrumb).toEqual(expected);
  });

  it.each([
    ['the whole', '', ''],
    ['the list', '/components', '/components'],
    ['an item', '/components/0', '/components/50'],
    ['below an item', '/components/9/hashes/3/alg', '/components/59/hashes/3/alg'],
    ['a member that is no index', '/components/name', '/components/name'],
    ['an escaped member', '/components/1/a~1b~0c', '/components/51/a~1b~0c'],
  ])('moves the pointer to %s', (_name, pointer, expected) => {
    expect(moveIssue({ ...ISSUE, pointer }, STAND).pointer).toBe(expected);
  });

  it('keeps every pointer where no items came before', () => {
    expect(moveIssue(ISSUE, { ...STAND, base: 0 }).pointer).toBe('/components/2/type');
  });

  it('stands at the name where the name is what is wrong', () => {
    const unknown: Issue = { ...ISSUE, code: 'E0102', pointer: '/components', line: 1, column: 2 };
    expect(moveIssue(unknown, STAND)).toMatchObject({ line: 4, column: 3 });
    expect(moveIssue({ ...unknown, code: 'E0103' }, STAND)).toMatchObject({ line: 100 });
  });

  it('stands at a name with a slash in it, and moves below it', () => {
    const stand = { ...STAND, member: 'a/b' };
    const unknown: Issue = { ...ISSUE, code: 'E0102', pointer: '/a~1b', line: 1, column: 2 };
    expect(moveIssue(unknown, stand)).toMatchObject({ line: 4, column: 3, pointer: '/a~1b' });
    expect(moveIssue({ ...ISSUE, pointer: '/a~1b/2' }, stand).pointer).toBe('/a~1b/52');
  });

  it('does not gain members that it did not have', () => {
    expect(Object.keys(moveIssue(ISSUE, STAND)).sort()).toEqual(Object.keys(ISSUE).sort());
  });

  it('is not changed itself', () => {
    const frozen = Object.freeze({ ...ISSUE, breadcrumb: Object.freeze([...ISSUE.breadcrumb]) });
    expect(() => moveIssue(frozen, STAND)).not.toThrow();
    expect(frozen).toEqual(ISSUE);
  });
});
