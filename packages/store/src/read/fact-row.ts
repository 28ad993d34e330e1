import type { Fact, Lens, Scope, State } from '@trasluz/bom';
import { type RawBuilder, sql } from 'kysely';
import type { FactBody } from '../tables.ts';

/** A fact as its row keeps it. */
export interface FactRow {
  readonly lens: Lens;
  readonly fact: string;
  readonly scope: Scope;
  readonly subject: string;
  readonly state: State;
  readonly stale: boolean;
  readonly body: FactBody;
}

/** The columns of a fact row, of the table `c`. */
export const FACT_COLUMNS: RawBuilder<unknown> = sql`c.lens, c.fact, c.scope, c.subject, c.state, c.stale, c.body`;

/** Puts a fact together again, with its members in the order of its type. */
export function toFact(row: FactRow): Fact {
  const { subjectName, values, author, asOf, pointers, sources, note } = row.body;
  return {
    id: row.fact,
    scope: row.scope,
    subject: row.subject,
    subjectName,
    values,
    state: row.state,
    ...(row.stale ? { stale: true } : {}),
    author,
    ...(asOf === undefined ? {} : { asOf }),
    pointers,
    sources,
    ...(note === undefined ? {} : { note }),
  };
}
