import { type Fact, LENSES, type Lens, type Scope, type State } from '@trasluz/bom';
import { sql } from 'kysely';
import { storableText } from '../publish/storable-json.ts';
import type { Db } from '../tables.ts';
import { allOf, type Condition, isVisible, when } from './condition.ts';
import { FACT_COLUMNS, type FactRow, toFact } from './fact-row.ts';
import { resolveAt } from './head.ts';
import { countsByState } from './lens-summaries.ts';
import type { CompareCell, CompareRow } from './registry-items.ts';

/** Facts that one cell shows: a document can hold one per component, and a table cell cannot. */
export const CELL_FACTS_MAX = 20;

/** What to compare. */
export interface CompareOptions {
  /** Publication numbers of the versions (`Version.publication`), in the order of the columns. */
  readonly publications: readonly number[];
  readonly lens?: Lens;
  readonly at?: number;
}

/** Compares the facts of documents by fact id: rows in the order of lenses, then by id. */
export async function compare(
  db: Db,
  options: CompareOptions,
): Promise<{ readonly at: number; readonly rows: readonly CompareRow[] }> {
  const at = await resolveAt(db, options.at);
  const where = allOf(
    await isOneOf(db, options.publications),
    isVisible('c', at),
    when(options.lens, (lens) => sql`c.lens = ${storableText(lens)}`),
  );
  const groups = Map.groupBy(await readGroups(db, where), rowKey);
  const facts = Map.groupBy(await readFacts(db, where), cellKey);
  const rows = [...groups.values()].map((cells) => toRow(cells, facts, options.publications));
  return { at, rows: rows.sort(byLensAndId) };
}

/** Names the rows by publisher and number: that is how they are stored, and spread over machines. */
async function isOneOf(db: Db, publications: readonly number[]): Promise<Condition> {
  const rows = await db
    .selectFrom('publication')
    .select(['publisher_id', 'number'])
    .where('number', 'in', publications.length === 0 ? [0] : publications)
    .execute();
  const publishers = rows.map((row) => row.publisher_id);
  const numbers = rows.map((row) => row.number);
  return sql`(c.publisher_id, c.release) in (select * from unnest(${publishers}::int[], ${numbers}::int[]))`;
}

interface GroupRow {
  readonly release: number;
  readonly lens: Lens;
  readonly fact: string;
  readonly scopes: readonly Scope[];
  readonly states: readonly State[];
  readonly fingerprint: string;
}

type PlacedFactRow = FactRow & { readonly release: number };

/** One row per cell, the facts beyond the cap included. */
async function readGroups(db: Db, where: Condition): Promise<readonly GroupRow[]> {
  const { rows } = await sql<GroupRow>`
    select g.release, g.lens, g.fact, array_agg(distinct g.scope) as scopes, array_agg(g.state) as states,
      encode(sha256(convert_to(string_agg(distinct g.said, chr(10) order by g.said), 'UTF8')), 'hex') as fingerprint
    from (
      select c.release, c.lens, c.fact, c.scope, c.state,
        (c.state || ' ' || (c.body -> 'values')::text) collate "C" as said
      from fact c where ${where}
    ) as g group by g.release, g.lens, g.fact`.execute(db);
  return rows;
}

async function readFacts(db: Db, where: Condition): Promise<readonly PlacedFactRow[]> {
  const { rows } = await sql<PlacedFactRow>`
    select c.release, ${FACT_COLUMNS} from (
      select c.*, row_number() over (partition by c.release, c.lens, c.fact order by c.ordinal) as place
      from fact c where ${where}
    ) as c where c.place <= ${CELL_FACTS_MAX}::int order by c.release, c.ordinal`.execute(db);
  return rows;
}

function rowKey(row: { readonly lens: Lens; readonly fact: string }): string {
  return `${row.lens} ${row.fact}`;
}

function cellKey(row: { readonly release: number; readonly lens: Lens; readonly fact: string }): string {
  return `${row.release} ${rowKey(row)}`;
}

function toRow(
  groups: readonly GroupRow[],
  facts: ReadonlyMap<string, readonly PlacedFactRow[]>,
  publications: readonly number[],
): CompareRow {
  const byRelease = new Map(groups.map((group) => [group.release, group]));
  const cells = publications.map((number) => {
    const group = byRelease.get(number);
    return group === undefined ? EMPTY_CELL : toCell(group, (facts.get(cellKey(group)) ?? []).map(toFact));
  });
  const { lens, fact } = groups[0] as GroupRow;
  return { lens, id: fact, scopes: [...new Set(groups.flatMap((group) => group.scopes))].sort(), cells };
}

const EMPTY_CELL: CompareCell = { facts: [], more: 0, states: {}, fingerprint: '' };

function toCell({ states, fingerprint }: GroupRow, facts: readonly Fact[]): CompareCell {
  const counts = new Map<State, number>();
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  return { facts, more: states.length - facts.length, states: countsByState(counts), fingerprint };
}

function byLensAndId(a: CompareRow, b: CompareRow): number {
  const order = Object.keys(LENSES);
  const difference = order.indexOf(a.lens) - order.indexOf(b.lens);
  if (difference !== 0) return difference;
  return a.id < b.id ? -1 : 1;
}
