import type { Element } from '@trasluz/bom';
import type { Description, Finding } from '../findings/finding.ts';
import type { Document } from '../read/document.ts';
import { createLooks } from './looks.ts';
import type { Report, Rule, RuleFinding, RuleSubject } from './rule.ts';
import { RULES } from './rules.ts';
import { createSubject } from './subject.ts';

/**
 * Applies rules, all of them unless told otherwise, to the 1.7 form of a document and reports where it was read. Gives
 * what the walk found, so that whoever needs it too need not walk again.
 */
export function checkRules(
  document: Pick<Document, 'bom' | 'origin' | 'original'>,
  report: (finding: Finding) => void,
  rules: readonly Rule[] = RULES,
): RuleSubject {
  const { pointerOf } = document.origin;
  const reportOf =
    (rule: Rule): Report =>
    (found) =>
      report(toFinding(rule, found, pointerOf));
  const kept = new Map<Rule, Element[]>();
  const subject = createSubject(document, createLooks(rules, reportOf, kept));
  for (const rule of rules)
    if (rule.looksAt === 'document') rule.find(subject, reportOf(rule), kept.get(rule) ?? []);
  return subject;
}

function toFinding({ code }: Rule, found: RuleFinding, pointerOf: (pointer: string) => string): Finding {
  return {
    code,
    pointer: pointerOf(found.pointer),
    cause: found.cause ?? '',
    family: '',
    describe: () => withTruePatch(found.describe(), pointerOf),
  };
}

/** A patch is offered only where its paths mean the same in the bytes that were read. */
function withTruePatch(description: Description, pointerOf: (pointer: string) => string): Description {
  const { patch, ...words } = description;
  const isTrue = patch?.every(({ path }) => pointerOf(path) === path) ?? false;
  return isTrue ? description : words;
}
