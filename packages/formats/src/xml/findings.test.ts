import type { Issue } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { createFindings, type XmlFinding } from './findings.ts';
import { readXml } from './read-xml.ts';

/** A document of some lines within a component that begins in line 3, column 1. */
const issuesOf = (lines: string, attributes = ''): readonly Issue[] => {
  const text = `<bom xmlns="http://cyclonedx.org/schema/bom/1.7" xmlns:o="urn:other" xmlns:v6="http://cyclonedx.org/schema/bom/1.6">
<components>
<component type="library"${attributes}>
<name>a</name>
${lines}
</component>
</components>
</bom>`;
  return readXml(new TextEncoder().encode(text)).issues;
};

const IN_COMPONENT = { breadcrumb: ['a'] };
const of = (issues: readonly Issue[]): readonly Omit<Issue, 'breadcrumb'>[] =>
  issues.map(({ breadcrumb: _breadcrumb, ...rest }) => rest);

describe('a finding in full', () => {
  it('of an element that CycloneDX does not have, near to one that it has', () => {
    expect(of(issuesOf('<evidence>\n  <licences/>\n</evidence>'))).toEqual([
      {
        code: 'E0102',
        severity: 'error',
        pointer: '/components/0/evidence/licences',
        message: 'Cannot read the element "licences" in "evidence"',
        found: '"licences"',
        expected: 'one of "identity", "occurrences", "callstack", "licenses", "copyright"',
        fix: 'Write "licenses" if that is meant',
        line: 6,
        column: 3,
      },
    ]);
  });

  it('of one that is near to none', () => {
    expect(of(issuesOf('<evidence><zzz/></evidence>'))).toEqual([
      {
        code: 'E0102',
        severity: 'error',
        pointer: '/components/0/evidence/zzz',
        message: 'Cannot read the element "zzz" in "evidence"',
        found: '"zzz"',
        expected: 'one of "identity", "occurrences", "callstack", "licenses", "copyright"',
        fix: 'Remove it, or say it as a property',
        line: 5,
        column: 11,
      },
    ]);
  });

  it('of an attribute that CycloneDX does not have', () => {
    expect(of(issuesOf('', ' mimetype="a/b"'))).toEqual([
      {
        code: 'E0102',
        severity: 'error',
        pointer: '/components/0/mimetype',
        message: 'Cannot read the attribute "mimetype" of "component"',
        found: '"mimetype"',
        expected: 'one of "type", "mime-type", "isExternal", "bom-ref"',
        fix: 'Write "mime-type" if that is meant',
        line: 3,
        column: 1,
      },
    ]);
  });

  it('of an attribute where there can be none', () => {
    expect(of(issuesOf('<evidence x="1"/>'))).toEqual([
      {
        code: 'E0102',
        severity: 'error',
        pointer: '/components/0/evidence/x',
        message: 'Cannot read the attribute "x" of "evidence"',
        found: '"x"',
        expected: 'no attribute',
        fix: 'Remove it, or say it as a property',
        line: 5,
        column: 1,
      },
    ]);
  });

  it('of an element of another vocabulary', () => {
    expect(of(issuesOf('<o:colour>red</o:colour>'))).toEqual([
      {
        code: 'W0001',
        severity: 'warning',
        pointer: '/components/0',
        message: 'Cannot read the element "colour" of the namespace "urn:other"',
        found: '"colour"',
        fix: 'Say it with CycloneDX, as a property if need be',
        line: 5,
        column: 1,
      },
    ]);
  });

  it('of an attribute of another vocabulary', () => {
    expect(of(issuesOf('', ' o:colour="red"'))).toEqual([
      {
        code: 'W0001',
        severity: 'warning',
        pointer: '/components/0',
        message: 'Cannot read the attribute "colour" of the namespace "urn:other"',
        found: '"colour"',
        fix: 'Say it with CycloneDX, as a property if need be',
        line: 3,
        column: 1,
      },
    ]);
  });

  it.each([
    ['<version xmlns="">1</version>', 'without a namespace'],
    ['<v6:version>1</v6:version>', 'of the namespace "http://cyclonedx.org/schema/bom/1.6"'],
  ])('of an element that has lost its namespace: %s', (xml, where) => {
    expect(of(issuesOf(xml))).toEqual([
      {
        code: 'E0102',
        severity: 'error',
        pointer: '/components/0',
        message: `Cannot read the element "version" ${where}`,
        found: '"version"',
        fix: 'Give it the namespace of the document',
        line: 5,
        column: 1,
      },
    ]);
  });

  it('of an element that stands a second time', () => {
    expect(of(issuesOf('<version>1</version>\n  <version>2</version>'))).toEqual([
      {
        code: 'E0005',
        severity: 'error',
        pointer: '/components/0/version',
        message: 'Cannot read a second element "version": the first one counts',
        found: '"version"',
        expected: 'the element once',
        fix: 'Remove one of the two',
        line: 6,
        column: 3,
      },
    ]);
  });

  it('of text where only elements may stand', () => {
    expect(of(issuesOf('<evidence>\n  stray  \n</evidence>'))).toEqual([
      {
        code: 'E0103',
        severity: 'error',
        pointer: '/components/0/evidence',
        message: 'Cannot read the text directly in "evidence"',
        found: '"stray"',
        expected: 'elements only',
        fix: 'Move the text into the element that it is meant for',
        line: 5,
        column: 1,
      },
    ]);
  });

  it('of a choice in which two stand', () => {
    const asserter = '<asserter><ref>a</ref><ref>b</ref></asserter>';
    const xml = `<patentAssertions><patentAssertion>\n${asserter}</patentAssertion></patentAssertions>`;
    expect(of(issuesOf(xml))).toEqual([
      {
        code: 'E0108',
        severity: 'error',
        pointer: '/components/0/patentAssertions/0/asserter',
        message: 'Cannot read the element "asserter": it must hold exactly one element',
        expected: expect.stringMatching(/^one of "/),
        fix: 'Keep one of them',
        line: 6,
        column: 1,
      },
    ]);
  });

  it('names the things around it, from the outside in', () => {
    const [issue] = issuesOf('<zzz/>');
    expect(
      issue?.breadcrumb?.some((step) => JSON.stringify(step).includes(IN_COMPONENT.breadcrumb[0] ?? '')),
    ).toBe(true);
  });
});

describe('findings that say the same', () => {
  it('are told once, with how many more there are and where', () => {
    const [issue, ...others] = of(issuesOf('<zzz/>\n <zzz/>\n  <zzz/>'));
    expect(others).toEqual([]);
    expect([issue?.line, issue?.column, issue?.also]).toEqual([5, 1, 2]);
    expect(issue?.alsoAt).toEqual([
      { line: 6, column: 2, pointer: '/components/0/zzz' },
      { line: 7, column: 3, pointer: '/components/0/zzz' },
    ]);
  });

  it('are counted on where no more places are kept', () => {
    const [issue] = of(issuesOf('<zzz/>'.repeat(500)));
    expect(issue?.also).toBe(499);
    expect(issue?.alsoAt?.length).toBeLessThan(100);
  });
});

describe('createFindings', () => {
  const finding = (message: string, more: Partial<XmlFinding> = {}): XmlFinding => ({
    code: 'E0102',
    severity: 'error',
    at: 0,
    pointer: '',
    message,
    ...more,
  });

  it.each([0, 1, 2, 3])('tells of two faults no more than %i', (issuesMax) => {
    const findings = createFindings(issuesMax);
    for (const message of ['a', 'b', 'a']) findings.add(finding(message));
    const issues = findings.toIssues('', {});
    expect(issues.map(({ message }) => message)).toEqual(['a', 'b'].slice(0, issuesMax));
  });

  it('works out advice for what is told alone', () => {
    const asked: string[] = [];
    const findings = createFindings(1);
    for (const message of ['a', 'a', 'b'])
      findings.add(finding(message, { advise: () => ({ expected: String(asked.push(message)), fix: 'f' }) }));
    expect(findings.toIssues('', {}).map(({ expected, fix }) => [expected, fix])).toEqual([['1', 'f']]);
    expect(asked).toEqual(['a']);
  });

  it('counts lines and columns from one, in UTF-16 units', () => {
    const text = 'ab\n😀c\r\nd';
    const findings = createFindings(9);
    for (const at of [0, 2, 3, 5, 8]) findings.add(finding(`at ${at}`, { at }));
    expect(findings.toIssues(text, {}).map(({ line, column }) => [line, column])).toEqual([
      [1, 1],
      [1, 3],
      [2, 1],
      [2, 3],
      [3, 1],
    ]);
  });

  it('of nothing are no issues', () => {
    expect(createFindings(9).toIssues('', {})).toEqual([]);
  });
});
