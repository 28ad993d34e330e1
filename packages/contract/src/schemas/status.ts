import * as v from 'valibot';
import { CountSchema } from './base.ts';

/** What answers here, and how far it has read. */
export const StatusSchema = v.object({
  /** The newest publication number; 0 for an empty registry. */
  at: CountSchema,
  database: v.picklist(['postgresql', 'embedded-postgresql', 'pglite']),
  version: v.string(),
});

/** How far the registry has come and what it runs on. */
export type Status = Readonly<v.InferOutput<typeof StatusSchema>>;
