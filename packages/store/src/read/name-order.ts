import { type RawBuilder, sql } from 'kysely';
import type { Condition } from './condition.ts';
import type { CursorKey } from './cursor.ts';
import type { ReleaseRow } from './release-row.ts';

/** Releases (`r`) with their publishers (`p`) by name; names can be equal, so publisher and product decide then. */
export const NAME_ORDER: RawBuilder<unknown> = sql`r.name_key, p.namespace, r.product`;

/** The keys of a release in the order by name. */
export function nameKeysOf(row: ReleaseRow): readonly string[] {
  return [row.name_key, row.namespace, row.product];
}

/** True behind a place in the order by name. The first part is implied: it lets the index of names begin there. */
export function isAfterName([name, namespace, product]: readonly CursorKey[]): Condition {
  return sql`(r.name_key >= ${name} and (${NAME_ORDER}) > (${name}, ${namespace}, ${product}))`;
}
