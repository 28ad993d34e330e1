import { describe, expect, it } from 'vitest';
import { componentWith, documentWith, validateObject } from '../../tests/documents.ts';
import { EXPRESSION_LENGTH_MAX } from './rule.ts';

async function isRead(expression: string): Promise<boolean> {
  const components = [componentWith({ licenses: [{ expression }] })];
  const { issues } = await validateObject(documentWith({ components }));
  expect(issues.every(({ code }) => code === 'W0318')).toBe(true);
  return issues.length === 0;
}

/** An expression of a length: one licence, then blanks. */
const ofLength = (length: number): string => 'MIT'.padEnd(length);

describe('a licence expression', () => {
  it.each([
    ['one identifier', 'MIT'],
    ['one in brackets', '(MIT)'],
    ['brackets in brackets', '((MIT))'],
    ['a choice', 'MIT OR Apache-2.0'],
    ['both', 'MIT AND Apache-2.0'],
    ['three of a kind', 'MIT AND ISC AND Zlib'],
    ['brackets that change the order', 'MIT AND (Apache-2.0 OR BSD-3-Clause)'],
    ['an exception', 'GPL-2.0-or-later WITH Classpath-exception-2.0'],
    ['an exception in a choice', 'MIT OR GPL-2.0-only WITH Linux-syscall-note'],
    ['a later version', 'Apache-2.0+'],
    ['a deprecated identifier', 'GPL-2.0'],
    ['a deprecated identifier and later', 'GPL-2.0+'],
    ['a licence of its own', 'LicenseRef-llama-3.1'],
    ['a licence of another document', 'DocumentRef-spdx.3:LicenseRef-x'],
    ['a licence of its own in a choice', 'MIT OR LicenseRef-acme'],
    ['more blanks than needed', 'MIT  OR   ISC'],
    ['no blanks inside brackets', '(MIT OR ISC)AND Zlib'],
  ])('is %s', async (_name, expression) => {
    expect(await isRead(expression)).toBe(true);
  });

  it.each([
    ['small letters', 'mit'],
    ['a name in words', 'Apache License 2.0'],
    ['an identifier that is not on the list', 'Llama-3.1'],
    ['a slash', 'MIT/Apache-2.0'],
    ['a comma', 'MIT, Apache-2.0'],
    ['an ampersand', 'MIT & ISC'],
    ['no operator', 'MIT ISC'],
    ['no second part', 'MIT AND'],
    ['no first part', 'OR MIT'],
    ['two operators', 'MIT AND OR ISC'],
    ['an open bracket', '(MIT'],
    ['a closed bracket', 'MIT)'],
    ['empty brackets', '()'],
    ['a licence where an exception stands', 'MIT WITH ISC'],
    ['an exception alone', 'Classpath-exception-2.0'],
    ['an exception of brackets', '(MIT OR ISC) WITH Classpath-exception-2.0'],
    ['a reference without a name', 'LicenseRef-'],
    ['a reference with an underscore', 'LicenseRef-a_b'],
    ['a later version of a reference', 'LicenseRef-a+'],
    ['a later version behind a blank', 'Apache-2.0 +'],
    ['SPDX for nothing', 'NONE'],
    ['SPDX for no statement', 'NOASSERTION'],
    ['no statement beside a licence', 'MIT AND NOASSERTION'],
    ['a URL', 'https://example.org/licence'],
    ['a null', 'MIT\u0000'],
    ['an override of direction', '\u202EMIT'],
    ['the name of a member that objects inherit', 'constructor'],
  ])('is not %s', async (_name, expression) => {
    expect(await isRead(expression)).toBe(false);
  });

  it.each([
    [EXPRESSION_LENGTH_MAX - 1, true],
    [EXPRESSION_LENGTH_MAX, true],
    [EXPRESSION_LENGTH_MAX + 1, false],
  ])('of %i characters is read: %s', async (length, expected) => {
    expect(await isRead(ofLength(length))).toBe(expected);
  });

  it('of brackets as deep as the bound is read or refused, and nothing breaks', async () => {
    const depth = (EXPRESSION_LENGTH_MAX - 3) / 2;
    expect(await isRead(`${'('.repeat(depth)}MIT`)).toBe(false);
    expect(await isRead(`${'('.repeat(100)}MIT${')'.repeat(100)}`)).toBe(true);
  });
});
