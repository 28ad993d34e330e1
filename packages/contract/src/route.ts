import type { LocalText } from '@trasluz/bom';
import type * as v from 'valibot';
import type { ProblemCode } from './problems.ts';

/** A schema of parameters: an object of texts on the wire. */
export type ParameterSchema = v.GenericSchema<unknown, object>;

/** One way to ask the API, as data: the server, the client and the OpenAPI document are made from it. */
export interface RouteDefinition {
  readonly method: 'GET' | 'POST';
  /** Path with `{name}` for each member of `params`. */
  readonly path: string;
  readonly summary: LocalText;
  readonly params: ParameterSchema;
  readonly query: ParameterSchema;
  /** `document` where the body is the exact bytes of a document; a schema where it is JSON. */
  readonly body?: 'document' | v.GenericSchema<unknown, object>;
  /** Whether a bearer token is needed. */
  readonly token?: true;
  /** The schema of the JSON answer; `bytes` where the answer is a document. */
  readonly answer: v.GenericSchema | 'bytes';
  /** The usual status first, then further ones that carry the same answer or none. */
  readonly statuses: readonly [200 | 201, ...(200 | 304)[]];
  /** What can go wrong besides the problems that every route has; see `COMMON_PROBLEMS`. */
  readonly problems: readonly ProblemCode[];
}

/** The problems that any route can answer with. */
export const COMMON_PROBLEMS: readonly ProblemCode[] = [
  'parameter-invalid',
  'parameter-unknown',
  'internal',
  'unavailable',
];
