import type { Json } from '@trasluz/bom';

/** The part of JSON Schema draft-07 that the CycloneDX schemas use; a test holds the list against them. */
export interface SchemaObject {
  readonly $id?: string;
  /** Key of the table's definitions; the build has made it absolute. */
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: Schema | readonly Schema[];
  readonly additionalItems?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
}

/** A schema; `true` accepts everything, `false` nothing. */
export type Schema = boolean | SchemaObject;

/** A schema with everything it refers to, flat. */
export interface SchemaTable {
  readonly root: string;
  readonly definitions: Readonly<Record<string, Schema>>;
}
