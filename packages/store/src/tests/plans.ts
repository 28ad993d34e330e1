import { CompiledQuery } from 'kysely';
import type { Db } from '../tables.ts';
import type { Statement } from './recorded-statements.ts';

/** One step of a plan, as `explain (format json)` tells it. */
interface PlanStep {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly PlanStep[];
}

/** How a statement would be run: which tables it reads from end to end, and which indexes it uses. */
export interface Plan {
  readonly scanned: readonly string[];
  readonly indexes: readonly string[];
}

/** Asks the planner of a database how it would run a statement with these very parameters. */
export async function planOf(db: Db, { sql, parameters }: Statement): Promise<Plan> {
  const query = CompiledQuery.raw(`explain (format json) ${sql}`, [...parameters]);
  const { rows } = await db.executeQuery<{ 'QUERY PLAN': readonly [{ readonly Plan: PlanStep }] }>(query);
  const plan = rows[0]?.['QUERY PLAN'][0].Plan;
  if (plan === undefined) return { scanned: [], indexes: [] };
  return { scanned: scannedBy(plan, false), indexes: indexesOf(plan) };
}

/** Steps that hand rows on as they come: under a limit their input ends with it. All others read their input first. */
const STREAMING: ReadonlySet<string> = new Set([
  'Limit',
  'Nested Loop',
  'Subquery Scan',
  'Result',
  'Hash Join',
]);

/** A table that is read row by row only until a limit has enough is not read from end to end. */
function scannedBy(step: PlanStep, isCapped: boolean): readonly string[] {
  const type = step['Node Type'];
  if (type === 'Seq Scan') return isCapped ? [] : [step['Relation Name'] ?? ''];
  const passesOn = type === 'Limit' || (isCapped && STREAMING.has(type));
  // The second input of a join is read once per row of the first, or whole.
  return (step.Plans ?? []).flatMap((input, index) => scannedBy(input, passesOn && index === 0));
}

function indexesOf(step: PlanStep): readonly string[] {
  const own = step['Index Name'] === undefined ? [] : [step['Index Name']];
  return [...own, ...(step.Plans ?? []).flatMap(indexesOf)];
}
