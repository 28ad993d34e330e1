import type { Fact, FactValue, State } from '@trasluz/bom';
import { CELL_FACTS_MAX, type Cell, STATE_NAMES } from '@trasluz/contract';
import type { CompareCell } from '@trasluz/store';

/** A cell, and what two cells of a row have in common exactly when they say the same. */
export interface ComparableCell {
  readonly cell: Cell;
  readonly key: string;
}

/**
 * Makes the cell of one document in one row. Where the document's subject itself has the fact, state and values are
 * its own, and the other things are only listed; otherwise the cell sums up all the things the fact is asked of.
 * The facts come in document order, so the subject's is the first, and it bears the document's name.
 */
export function cellOf(stored: CompareCell, documentName: string): ComparableCell {
  const [first] = stored.facts;
  if (first === undefined) return { cell: NOT_ASKED, key: keyOf(NOT_ASKED) };
  const facts = stored.facts.slice(0, CELL_FACTS_MAX);
  const more = stored.more + stored.facts.length - facts.length;
  const isSubject = first.subjectName === documentName;
  const cell: Cell = {
    facts,
    ...(more === 0 ? {} : { more }),
    state: isSubject ? first.state : cellState(stored.states),
    values: isSubject ? first.values : distinctValues(facts),
  };
  // Values beyond the cap are in the fingerprint only.
  const isPartlyShown = !isSubject && more > 0 && cell.values.length > 0;
  return { cell, key: isPartlyShown ? stored.fingerprint : keyOf(cell) };
}

/** Two cells say the same when a reader sees the same state and the same values. */
function keyOf({ state, values }: Cell): string {
  return JSON.stringify([state, values]);
}

/** The document has nothing that the fact could be asked of, so nobody has looked. */
const NOT_ASKED: Cell = { facts: [], state: 'not-assessed', values: [] };

/** From strong to weak; what is not applicable counts only when nothing else is there. */
const KNOWN: readonly State[] = ['evidenced', 'declared', 'partial'];

/**
 * The state of several facts as one, never stronger than the weakest of them:
 * equal states stay; facts that cannot apply are left aside; one contradiction makes the whole contradicted;
 * known states give the weakest of them; known beside unknown is partial; unknown states give the weakest of
 * withheld, not disclosed, not assessed.
 */
export function cellState(counts: Readonly<Partial<Record<State, number>>>): State {
  const present = STATE_NAMES.filter((state) => (counts[state] ?? 0) > 0);
  const states = present.filter((state) => state !== 'not-applicable');
  if (states.length === 0) return present[0] ?? 'not-assessed';
  if (states.includes('contradicted')) return 'contradicted';
  const known = states.filter((state) => KNOWN.includes(state));
  const isMixed = known.length > 0 && known.length < states.length;
  // STATE_NAMES runs from strong to weak within both groups.
  return isMixed ? 'partial' : (states.at(-1) ?? 'not-assessed');
}

/** Every value once, in a fixed order: numbers by size, everything else by code unit. */
function distinctValues(facts: readonly Fact[]): readonly FactValue[] {
  return [...new Set(facts.flatMap((fact) => fact.values))].sort(byValue);
}

function byValue(a: FactValue, b: FactValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : Number(left > right);
}
