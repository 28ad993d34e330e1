import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** One part of a where-clause. */
export type Condition = RawBuilder<SqlBool>;

/** True for rows that hold at a publication number: this is the whole of `?at=N`. */
export function isVisible(alias: string, at: number): Condition {
  const [since, until] = [sql.ref(`${alias}.since`), sql.ref(`${alias}.until`)];
  return sql<SqlBool>`(${since} <= ${at}::int and (${until} is null or ${until} > ${at}::int))`;
}

/** True for the newest version of each product at a publication number. */
export function isLatest(alias: string, at: number): Condition {
  const superseded = sql.ref(`${alias}.superseded`);
  return sql<SqlBool>`(${isVisible(alias, at)} and (${superseded} is null or ${superseded} > ${at}::int))`;
}

/** Joins the parts that are there; none at all is true. */
export function allOf(...conditions: readonly (Condition | undefined)[]): Condition {
  const present = conditions.filter((condition) => condition !== undefined);
  return present.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`(${sql.join(present, sql` and `)})`;
}

/** Makes a part when the value to compare with was given. */
export function when<T>(value: T | undefined, build: (value: T) => Condition): Condition | undefined {
  return value === undefined ? undefined : build(value);
}
