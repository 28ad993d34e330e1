import type { Document } from '../document.ts';
import type { Description, Finding } from '../findings/finding.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { RULES } from './rules.ts';
import { createSubject } from './subject.ts';

/** Applies every rule to the 1.7 form of a document and reports at the places where it was read. */
export function checkRules(document: Document, report: (finding: Finding) => void): void {
  const subject = createSubject(document.bom);
  for (const rule of RULES) {
    rule.find(subject, (found) => report(toFinding(rule, found, document.origin.pointerOf)));
  }
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
