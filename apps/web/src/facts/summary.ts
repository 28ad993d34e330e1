import { LENSES, type Lens, STATES, type State } from '@trasluz/bom';
import type { LensSummary, StateCounts } from '@trasluz/contract';

/** The states in the order in which they are shown. */
// `Object.keys` is typed as text; the record of states is closed.
export const STATE_ORDER: readonly State[] = Object.keys(STATES) as State[];

/** The lenses in the order in which they are shown. */
// `Object.keys` is typed as text; the record of lenses is closed.
export const LENS_ORDER: readonly Lens[] = Object.keys(LENSES) as Lens[];

/** What a strip or a card says about one lens. */
export interface LensTotals {
  /** Facts that are asked: all but those that cannot apply. */
  readonly asked: number;
  /** Facts with an answer. */
  readonly known: number;
  /** Facts without an answer that somebody was asked for. */
  readonly open: number;
  readonly notAssessed: number;
}

/** Adds up the states of a lens. Nothing is weighed: these are counts, not a judgement. */
export function lensTotals(counts: StateCounts): LensTotals {
  const known = counts.evidenced + counts.declared + counts.partial;
  const open = counts.contradicted + counts.withheld + counts['not-disclosed'];
  return { asked: known + open + counts['not-assessed'], known, open, notAssessed: counts['not-assessed'] };
}

/** The states that occur, with how often, in the order in which they are shown. */
export function presentStates(counts: StateCounts): readonly (readonly [State, number])[] {
  return STATE_ORDER.map((state) => [state, counts[state]] as const).filter(([, count]) => count > 0);
}

/** Whether anything at all is asked through a lens. */
export function isAsked(summary: LensSummary): boolean {
  return STATE_ORDER.some((state) => summary.counts[state] > 0);
}

/** One summary for each lens, in order: a lens that asks nothing of a document still has its place. */
export function allLenses(summaries: readonly LensSummary[]): readonly LensSummary[] {
  return LENS_ORDER.map((lens) => summaries.find((summary) => summary.lens === lens) ?? nothingAsked(lens));
}

function nothingAsked(lens: Lens): LensSummary {
  const counts: StateCounts = {
    evidenced: 0,
    declared: 0,
    partial: 0,
    contradicted: 0,
    withheld: 0,
    'not-disclosed': 0,
    'not-assessed': 0,
    'not-applicable': 0,
  };
  return { lens, counts, stale: 0 };
}
