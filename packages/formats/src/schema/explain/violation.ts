import type { Json } from '@trasluz/bom';
import type { Schema, SchemaObject } from './schema.ts';

/** What a place breaks: a keyword of JSON Schema, or one of the two readings of a choice that fits no branch. */
export type ViolationKeyword =
  | 'additionalProperties'
  | 'const'
  | 'enum'
  | 'exclusive'
  | 'format'
  | 'maxItems'
  | 'maxLength'
  | 'maximum'
  | 'minItems'
  | 'minLength'
  | 'minimum'
  | 'not'
  | 'oneOf'
  | 'pattern'
  | 'required'
  | 'requireOne'
  | 'type'
  | 'uniqueItems';

/** One violation at one place, before it is put into words. */
export interface Violation {
  readonly keyword: ViolationKeyword;
  /** The schema that states the keyword. */
  readonly schema: SchemaObject;
  /** The place: of the object for a missing member, of the member for an unknown one. */
  readonly pointer: string;
  /** How many members lead to the value whose schema is broken; branches of a choice are ranked by it. */
  readonly depth: number;
  /** What stands at the pointer. */
  readonly value: Json;
  /** The object that holds the member at the pointer, for a member that should not be there. */
  readonly holder?: Json;
  /** The missing, unknown or competing members. */
  readonly names?: readonly string[];
  /** Index of the earlier item that this one repeats. */
  readonly twin?: number;
}

/** Tests one keyword of a schema against a value; a keyword of another type's values passes. */
export type KeywordCheck = (schema: SchemaObject, value: Json, walk: Walk) => void;

/** What a pass compiles once and looks up by its source. */
export interface CompiledKeywords {
  readonly patterns: Map<string, RegExp>;
  /** The checks of the keywords that a schema has, in its order. */
  readonly checks: Map<SchemaObject, readonly KeywordCheck[]>;
  readonly enums: Map<readonly Json[], ReadonlySet<Json>>;
}

/** One pass over a document: where it stands, and who is told. */
export interface Walk {
  /** Tests a value against a schema; a member, so that the checks of keywords need not import the walk. */
  readonly check: (schema: Schema | undefined, value: Json, walk: Walk) => void;
  readonly definitions: Readonly<Record<string, Schema>>;
  readonly hasFormat: (format: string, value: string) => boolean;
  /** Looked up by schema and source: a document asks for the same ones over and over. */
  readonly compiled: CompiledKeywords;
  /** Members from the root to the value under test; pushed and popped by the walk alone. */
  readonly path: (string | number)[];
  readonly report: (violation: Violation) => void;
  /** Whether a branch is only tried out: its violations are counted, never told, and get no pointer. */
  readonly isTrial: boolean;
  /** Tells that nobody wants to hear more, as while a branch is only tried out. */
  readonly isFull: () => boolean;
}
