import * as v from 'valibot';
import { CountSchema, listOf } from './base.ts';

/** How many items there are: counted, or at least so many where counting all would cost too much. */
export const TotalSchema = v.object({ count: CountSchema, type: v.picklist(['exact', 'at-least']) });

/** Builds the schema of one page of a list. */
export function pageOf<const S extends v.GenericSchema>(item: S): PageSchema<S> {
  return v.object({
    items: listOf(item),
    nextCursor: v.exactOptional(v.string()),
    total: TotalSchema,
    at: CountSchema,
  });
}

/** The schema of a page. */
export type PageSchema<S extends v.GenericSchema> = v.ObjectSchema<
  {
    readonly items: ReturnType<typeof listOf<S>>;
    readonly nextCursor: v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly total: typeof TotalSchema;
    readonly at: typeof CountSchema;
  },
  undefined
>;

/** How many items a list has. */
export type Total = Readonly<v.InferOutput<typeof TotalSchema>>;

/** One page of a list; `nextCursor` is absent on the last one. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Opaque; good for the same query only. */
  readonly nextCursor?: string;
  readonly total: Total;
  /** The publication number as of which the list was read. */
  readonly at: number;
}
