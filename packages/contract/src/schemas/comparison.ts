import * as v from 'valibot';
import { CountSchema, LensSchema, listOf, MoreSchema, ScopeSchema, StateSchema } from './base.ts';
import { DiffResultSchema } from './diff.ts';
import { FactSchema, FactValueSchema } from './fact.ts';
import { VersionSchema } from './version.ts';

/**
 * What one column says about one fact. `state` and `values` are the subject's own where the document's subject
 * has the fact; otherwise they sum up all the things it is asked of: see `cellState` of the API.
 */
export const CellSchema = v.object({
  /** The subject of the document first, then by state and name; at most `CELL_FACTS_MAX`. Empty: not asked. */
  facts: listOf(FactSchema),
  /** How many facts were left out. */
  more: v.exactOptional(MoreSchema),
  state: StateSchema,
  values: listOf(FactValueSchema),
});

/** One fact across the columns. */
export const RowSchema = v.object({
  fact: v.string(),
  scope: ScopeSchema,
  cells: listOf(CellSchema),
  /** Whether values or states differ between columns. */
  differs: v.boolean(),
  /** The columns that answer do not answer about the same scope; the row must be read with care. */
  scopeMismatch: v.exactOptional(v.literal(true)),
});

/** The rows of one lens. */
export const ComparisonGroupSchema = v.object({ lens: LensSchema, rows: listOf(RowSchema) });

/** Two to five versions side by side, in the order asked for. */
export const ComparisonSchema = v.object({
  at: CountSchema,
  columns: listOf(VersionSchema),
  groups: listOf(ComparisonGroupSchema),
});

/** What changed between two versions. */
export const DiffAnswerSchema = v.object({ from: VersionSchema, to: VersionSchema, diff: DiffResultSchema });

/** What one column says about one fact. */
export type Cell = Readonly<v.InferOutput<typeof CellSchema>>;
/** One fact across the columns. */
export type Row = Readonly<v.InferOutput<typeof RowSchema>>;
/** The rows of one lens. */
export type ComparisonGroup = Readonly<v.InferOutput<typeof ComparisonGroupSchema>>;
/** Versions side by side. */
export type Comparison = Readonly<v.InferOutput<typeof ComparisonSchema>>;
/** What changed between two versions. */
export type DiffAnswer = Readonly<v.InferOutput<typeof DiffAnswerSchema>>;
