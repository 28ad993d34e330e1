import type { Issue, Json } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../rules/rule.ts';
import { documentWith, validateObject } from './documents.ts';

/** Members of a document, with what they are an example of. */
export type Example = readonly [name: string, members: Readonly<Record<string, Json>>];

/** An example that breaks the rule, with what the issue must say. */
export type BrokenExample = readonly [...Example, expected: Partial<Issue>];

/** The suite that every rule passes: what it finds, what it leaves alone, and that it says what, why and how to repair. */
export function testRule(
  rule: Rule,
  examples: { broken: readonly BrokenExample[]; fine: readonly Example[] },
): void {
  const issuesOf = async (members: Readonly<Record<string, Json>>): Promise<readonly Issue[]> =>
    (await validateObject(documentWith(members))).issues.filter(({ code }) => code === rule.code);

  describe(`${rule.code} ${rule.what.en}`, () => {
    it.each(examples.broken)('finds %s', async (_name, members, expected) => {
      const issues = await issuesOf(members);
      expect(issues).toMatchObject([expected]);
      expect(issues[0]?.message).toMatch(/^Cannot .*[^.]$/);
      expect(issues[0]?.fix).toBeTruthy();
      expect(issues[0]?.severity).toBe(rule.code.startsWith('E') ? 'error' : 'warning');
    });

    it.each(examples.fine)('leaves %s alone', async (_name, members) => {
      expect(await issuesOf(members)).toEqual([]);
    });

    it.each(['en', 'es'] as const)('explains itself in sentences, %s', (language) => {
      for (const words of [rule.what, rule.why, rule.fix])
        expect(words[language]).toMatch(/^[A-ZÁÉÍÓÚÑ].*\.$/);
    });
  });
}
