import { describe, expect, it } from 'vitest';
import { danglingIssue, faultIssue, repeatedRef } from './stream-issues.ts';

const place = { line: 7, column: 3 };

describe('faultIssue', () => {
  it('says that a member stands twice', () => {
    expect(faultIssue({ kind: 'repeated-member', place, member: 'components' })).toEqual({
      code: 'E0005',
      severity: 'error',
      message: 'Cannot tell which "components" is meant: it stands twice',
      found: '"components"',
      expected: 'each member once',
      fix: 'Remove one of them',
      pointer: '/components',
      breadcrumb: ['components'],
      line: 7,
      column: 3,
    });
  });

  it('says that the text is no JSON', () => {
    expect(faultIssue({ kind: 'syntax', place, member: '' })).toEqual({
      code: 'E0003',
      severity: 'error',
      message: 'Cannot read the document as JSON',
      expected: 'a JSON object',
      fix: 'Write the document again with a program that writes JSON',
      pointer: '',
      breadcrumb: [],
      line: 7,
      column: 3,
    });
  });

  it('says that the text ends too early', () => {
    expect(faultIssue({ kind: 'truncated', place, member: 'services' })).toEqual({
      code: 'E0011',
      severity: 'error',
      message: 'Cannot read the document to its end: it stops too early',
      expected: 'a whole JSON object',
      fix: 'Write or send the document again',
      pointer: '/services',
      breadcrumb: ['services'],
      line: 7,
      column: 3,
    });
  });

  it('says that a piece is too large', () => {
    expect(faultIssue({ kind: 'too-large', place, member: 'components' })).toEqual({
      code: 'E0001',
      severity: 'error',
      message: 'Cannot hold one member or item of more than 67108864 bytes',
      expected: 'at most 67108864 bytes',
      fix: 'Split the document, and link the parts with BOM-Links',
      pointer: '/components',
      breadcrumb: ['components'],
      line: 7,
      column: 3,
    });
  });

  it('points to a name with a slash as RFC 6901 writes it, and names it as it is', () => {
    const issue = faultIssue({ kind: 'repeated-member', place, member: 'a/b~c' });
    expect(issue).toMatchObject({ pointer: '/a~1b~0c', breadcrumb: ['a/b~c'] });
  });

  it('quotes a hostile name on one line', () => {
    const { message } = faultIssue({ kind: 'repeated-member', place, member: 'a\n\u202Eb' });
    expect(message).toBe('Cannot tell which "a\\n\\u202eb" is meant: it stands twice');
  });
});

describe('danglingIssue', () => {
  it.each([
    ['dependencies', 'E0312', 'error'],
    ['annotations', 'W0301', 'warning'],
    ['compositions', 'W0301', 'warning'],
    ['components', 'W0301', 'warning'],
  ] as const)('in %s is %s', (member, code, severity) => {
    expect(danglingIssue({ member, item: 3, line: 40 })).toEqual({
      code,
      severity,
      message: `Cannot find a bom-ref that an item of "${member}" names`,
      expected: 'a bom-ref declared in this document',
      fix: 'Declare it, or remove the reference',
      pointer: `/${member}/3`,
      breadcrumb: [member, '3'],
      line: 40,
      column: 1,
    });
  });
});

describe('repeatedRef', () => {
  it.each([
    ['components', 'E0313', 'error'],
    ['services', 'E0313', 'error'],
    ['annotations', 'W0308', 'warning'],
    ['formulation', 'W0308', 'warning'],
  ] as const)('in %s is %s', (member, code, severity) => {
    expect(repeatedRef('a', { member, item: 0, line: 12 })).toEqual({
      code,
      severity,
      message: 'Cannot tell two elements apart: "a" is the bom-ref of an earlier one too',
      found: '"a"',
      expected: 'a bom-ref that no other element has',
      fix: 'Give each element a bom-ref of its own and point the references to the right one',
      pointer: `/${member}/0`,
      breadcrumb: [member, '0'],
      line: 12,
      column: 1,
    });
  });
});
