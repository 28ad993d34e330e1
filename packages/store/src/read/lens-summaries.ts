import { LENSES, type Lens, STATES, type State } from '@trasluz/bom';
import { sql } from 'kysely';
import type { Db } from '../tables.ts';
import { isVisible } from './condition.ts';
import type { LensSummary } from './registry-items.ts';
import type { ReleaseRow } from './release-row.ts';

interface CountRow {
  readonly release: number;
  readonly lens: Lens;
  readonly state: State;
  readonly facts: number;
  readonly stale: number;
}

/** Gives the lens summaries of releases by their number; they were counted when the documents were published. */
export type Summaries = (number: number) => readonly LensSummary[];

/** Reads the summaries of a page of releases with one statement. */
export async function findSummaries(
  db: Db,
  releases: readonly Pick<ReleaseRow, 'publisher_id' | 'number'>[],
  at: number,
): Promise<Summaries> {
  const publishers = [...new Set(releases.map((release) => release.publisher_id))];
  const numbers = releases.map((release) => release.number);
  const { rows } = await sql<CountRow>`
    select l.release, l.lens, l.state, l.facts, l.stale from lens_count l
    where l.publisher_id = any(${publishers}::int[]) and l.release = any(${numbers}::int[])
      and ${isVisible('l', at)}`.execute(db);
  const byRelease = Map.groupBy(rows, (row) => row.release);
  return (number) => summarise(byRelease.get(number) ?? []);
}

/** Lenses and states come in the order in which they are shown. */
function summarise(rows: readonly CountRow[]): readonly LensSummary[] {
  const byLens = Map.groupBy(rows, (row) => row.lens);
  return Object.keys(LENSES).flatMap((lens) => {
    const found = byLens.get(lens as Lens);
    return found === undefined ? [] : [summaryOf(lens as Lens, found)];
  });
}

function summaryOf(lens: Lens, rows: readonly CountRow[]): LensSummary {
  const facts = new Map(rows.map((row) => [row.state, row.facts]));
  return { lens, counts: countsByState(facts), stale: rows.reduce((sum, row) => sum + row.stale, 0) };
}

/** Puts counts into the order in which states are shown and leaves out those that do not occur. */
export function countsByState(facts: ReadonlyMap<State, number>): Readonly<Partial<Record<State, number>>> {
  const counts: Partial<Record<State, number>> = {};
  for (const state of Object.keys(STATES) as State[]) {
    const count = facts.get(state);
    if (count !== undefined) counts[state] = count;
  }
  return counts;
}
