import { isJsonObject, type Json, type JsonObject, pointerTo, text } from '@trasluz/bom';
import { quote } from '../../findings/quote.ts';
import type { DocumentRule, Report } from '../rule.ts';

/** W0303: a list that is written has something in it. */
export const emptyList: DocumentRule = {
  looksAt: 'document',
  code: 'W0303',
  what: text(
    'No list is empty; only "dependsOn" and "provides" say something by being so.',
    'Ninguna lista está vacía; solo "dependsOn" y "provides" dicen algo al estarlo.',
  ),
  why: text(
    'An empty list reads as "there is none", though mostly nobody looked.',
    'Una lista vacía se lee como «no hay ninguno», cuando casi siempre nadie lo ha mirado.',
  ),
  fix: text('Fill the list or leave it out.', 'Rellene la lista o quítela.'),
  find: ({ bom }, report) => {
    if (holdsEmpty(bom, '')) visit(bom, { way: [], report });
  },
};

/** A leaf of the graph is declared with an empty list: there it is a statement. */
const MEANINGFUL: ReadonlySet<string> = new Set(['dependsOn', 'provides']);

/** Most documents have none, and looking for one without noting the way takes half the time. */
function holdsEmpty(value: JsonObject | readonly Json[], member: string): boolean {
  return isJsonObject(value) ? hasEmptyMember(value) : isEmptyList(value, member);
}

function hasEmptyMember(object: JsonObject): boolean {
  // `for in` makes no list of the names; a parsed object inherits none that could be listed.
  for (const key in object) {
    const member = object[key];
    if (typeof member === 'object' && member !== null && holdsEmpty(member, key)) return true;
  }
  return false;
}

function isEmptyList(list: readonly Json[], member: string): boolean {
  if (list.length === 0) return !MEANINGFUL.has(member);
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (typeof item === 'object' && item !== null && holdsEmpty(item, member)) return true;
  }
  return false;
}

interface Visit {
  /** Members from the root to the value; a pointer is made of them only where a list is empty. */
  readonly way: (string | number)[];
  readonly report: Report;
}

/** Recursion is safe: the parser has bounded the depth. */
function visit(value: JsonObject | readonly Json[], visiting: Visit): void {
  if (isJsonObject(value)) visitMembers(value, visiting);
  else visitItems(value, visiting);
}

function visitMembers(object: JsonObject, visiting: Visit): void {
  for (const key in object) {
    const member = object[key];
    if (typeof member === 'object' && member !== null) visitChild(key, member, visiting);
  }
}

function visitItems(list: readonly Json[], visiting: Visit): void {
  if (list.length === 0) reportEmpty(visiting);
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (typeof item === 'object' && item !== null) visitChild(index, item, visiting);
  }
}

function visitChild(key: string | number, child: JsonObject | readonly Json[], visiting: Visit): void {
  visiting.way.push(key);
  visit(child, visiting);
  visiting.way.pop();
}

function reportEmpty({ way, report }: Visit): void {
  const member = String(way.findLast((key) => typeof key === 'string'));
  if (MEANINGFUL.has(member)) return;
  report({
    pointer: way.reduce<string>(pointerTo, ''),
    cause: member,
    describe: () => ({
      message: `Cannot learn anything from the empty list ${quote(member)}`,
      found: '[]',
      expected: 'at least one item',
      fix: 'Fill the list or leave it out',
    }),
  });
}
