import { type Json, pointerTo, text } from '@trasluz/bom';
import { quote } from '../../findings/quote.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** W0303: a list that is written has something in it. */
export const emptyList: Rule = {
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
  find: (subject, report) => visit({ value: subject.bom, pointer: '', member: '' }, report),
};

/** A leaf of the graph is declared with an empty list: there it is a statement. */
const MEANINGFUL: ReadonlySet<string> = new Set(['dependsOn', 'provides']);

interface Spot {
  readonly value: Json | undefined;
  readonly pointer: string;
  readonly member: string;
}

/** Recursion is safe: the parser has bounded the depth. */
function visit({ value, pointer, member }: Spot, report: (finding: RuleFinding) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    if (value.length === 0 && !MEANINGFUL.has(member)) report(emptyAt(pointer, member));
    for (let index = 0; index < value.length; index += 1) {
      visit({ value: value[index], pointer: `${pointer}/${index}`, member }, report);
    }
    return;
  }
  for (const [key, child] of Object.entries(value)) {
    if (typeof child === 'object')
      visit({ value: child, pointer: pointerTo(pointer, key), member: key }, report);
  }
}

function emptyAt(pointer: string, member: string): RuleFinding {
  return {
    pointer,
    cause: member,
    describe: () => ({
      message: `Cannot learn anything from the empty list ${quote(member)}`,
      found: '[]',
      expected: 'at least one item',
      fix: 'Fill the list or leave it out',
    }),
  };
}
