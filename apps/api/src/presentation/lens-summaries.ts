import { type LensSummary, STATE_NAMES, type StateCounts } from '@trasluz/contract';
import type { LensSummary as StoredSummary } from '@trasluz/store';

/** Lens summaries with every state present, so that nobody has to tell a zero from a gap. */
export function lensSummaries(stored: readonly StoredSummary[]): readonly LensSummary[] {
  return stored.map(({ lens, counts, stale }) => ({ lens, counts: allStates(counts), stale }));
}

function allStates(counts: StoredSummary['counts']): StateCounts {
  const filled = Object.fromEntries(STATE_NAMES.map((state) => [state, counts[state] ?? 0]));
  // STATE_NAMES holds every state, so the record has every member.
  return filled as StateCounts;
}
