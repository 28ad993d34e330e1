import {
  COMPARE_MAX,
  COMPARE_MIN,
  type Comparison,
  type ComparisonGroup,
  LENS_NAMES,
  type QueryOf,
  type Row,
} from '@trasluz/contract';
import { type CompareRow, compare } from '@trasluz/store';
import { parameterProblem } from '../api-problem.ts';
import type { ApiDeps } from '../deps.ts';
import type { AsOf } from '../middleware/answer.ts';
import { versionOf } from '../presentation/version.ts';
import { cellOf } from './cell.ts';
import { findVersions } from './find-versions.ts';

/** Puts two to five versions side by side, fact by fact, in two round trips to the database. */
export async function compareVersions(deps: ApiDeps, query: QueryOf<'compare'>): Promise<AsOf<Comparison>> {
  const { ids, lens, differences } = query;
  if (ids.length < COMPARE_MIN || ids.length > COMPARE_MAX) {
    throw parameterProblem(
      'ids',
      `expected ${COMPARE_MIN} to ${COMPARE_MAX} references, received ${ids.length}`,
    );
  }
  const { at, value: versions } = await findVersions(deps.db, ids, query.at);
  const publications = versions.map((version) => version.publication);
  const { rows } = await compare(deps.db, { publications, at, ...(lens === undefined ? {} : { lens }) });
  const names = versions.map((version) => version.name);
  const made = rows.map((row) => ({ lens: row.lens, row: rowOf(row, names) }));
  const shown = differences === true ? made.filter(({ row }) => row.differs) : made;
  return { at, value: { at, columns: versions.map(versionOf), groups: [...groupsOf(shown)] } };
}

function rowOf(stored: CompareRow, names: readonly string[]): Row {
  const cells = stored.cells.map((cell, index) => cellOf(cell, names[index] ?? ''));
  return {
    fact: stored.id,
    // A row exists because some document has the fact, so there is a scope.
    scope: stored.scopes[0] ?? 'version',
    cells: cells.map(({ cell }) => cell),
    differs: new Set(cells.map(({ key }) => key)).size > 1,
    ...(stored.scopes.length > 1 ? { scopeMismatch: true as const } : {}),
  };
}

interface Placed {
  readonly lens: ComparisonGroup['lens'];
  readonly row: Row;
}

function groupsOf(rows: readonly Placed[]): readonly ComparisonGroup[] {
  const byLens = Map.groupBy(rows, ({ lens }) => lens);
  return LENS_NAMES.flatMap((lens) => {
    const placed = byLens.get(lens);
    return placed === undefined ? [] : [{ lens, rows: placed.map(({ row }) => row) }];
  });
}
