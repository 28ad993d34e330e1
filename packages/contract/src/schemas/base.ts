import * as v from 'valibot';
import { EDGE_KIND_NAMES, LENS_NAMES, NODE_KIND_NAMES, SCOPE_NAMES, STATE_NAMES } from '../vocabulary.ts';

/** A number of things, a position or a size. */
export const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How many items were left out; absent when none were. */
export const MoreSchema = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A digest as the API writes it: the algorithm, a colon, lower-case hexadecimal. */
export const DigestSchema = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/));

/** A moment, RFC 3339 in UTC. */
export const MomentSchema = v.pipe(v.string(), v.isoTimestamp());

/** The state of a fact. */
export const StateSchema = v.picklist(STATE_NAMES);
/** A lens, or `identity`. */
export const LensSchema = v.picklist(LENS_NAMES);
/** The kind of a thing. */
export const NodeKindSchema = v.picklist(NODE_KIND_NAMES);
/** The kind of a relation. */
export const EdgeKindSchema = v.picklist(EDGE_KIND_NAMES);
/** What a fact is about. */
export const ScopeSchema = v.picklist(SCOPE_NAMES);

/** How the publisher stands to what the document is about. */
export const RelationSchema = v.picklist(['supplier', 'third-party']);

/** One text in both languages. */
export const LocalTextSchema = v.object({ en: v.string(), es: v.string() });

/** A list whose items nobody changes. */
export function listOf<const S extends v.GenericSchema>(
  item: S,
): v.SchemaWithPipe<readonly [v.ArraySchema<S, undefined>, v.ReadonlyAction<v.InferOutput<S>[]>]> {
  return v.pipe(v.array(item), v.readonly());
}
