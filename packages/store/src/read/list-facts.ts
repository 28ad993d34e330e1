import type { Lens, State } from '@trasluz/bom';
import { sql } from 'kysely';
import { storableText } from '../publish/storable-json.ts';
import type { Db } from '../tables.ts';
import { allOf, when } from './condition.ts';
import { type ContentOptions, type ContentRow, listContents } from './contents.ts';
import { FACT_COLUMNS, type FactRow, toFact } from './fact-row.ts';
import type { Page } from './page.ts';
import type { FactItem } from './registry-items.ts';

/** Which facts of a document. */
export interface FactOptions extends ContentOptions {
  readonly lens?: Lens;
  /** Id of the fact, such as `chip.attestation`. */
  readonly id?: string;
  readonly state?: State;
  /** Id of the node the fact is about. */
  readonly subject?: string;
}

/** Lists the facts of a document in the order in which they were published. */
export async function listFacts(db: Db, options: FactOptions): Promise<Page<FactItem>> {
  return await listContents<FactRow & ContentRow, FactItem>(db, options, {
    table: 'fact',
    columns: FACT_COLUMNS,
    where: allOf(
      when(options.lens, (lens) => sql`c.lens = ${storableText(lens)}`),
      when(options.id, (id) => sql`c.fact = ${storableText(id)}`),
      when(options.state, (state) => sql`c.state = ${storableText(state)}`),
      when(options.subject, (subject) => sql`c.subject = ${storableText(subject)}`),
    ),
    toItem: (row) => ({ lens: row.lens, fact: toFact(row) }),
  });
}
