import type { Json } from '@trasluz/bom';

/** A kind whose values need nothing else to be judged. */
export interface PlainKind {
  /** The JSON type of the values; a value of another type gets no other finding. */
  readonly type: 'boolean' | 'integer' | 'number' | 'string';
  readonly test: (value: Json) => boolean;
  /** What is expected, with an example. */
  readonly expected: string;
  /** The one value that was surely meant, if any. */
  readonly repair?: (value: Json) => Json | undefined;
}

const ANY_TEXT = (value: Json): boolean => typeof value === 'string';

/** SPDX 3.0.1 §Core DateTime: seconds, UTC; the schema refuses offsets and parts of a second. */
const TIME = /^\d{4}-[0-1]\d-[0-3]\dT[0-2]\d:[0-6]\d:[0-6]\dZ$/;

/** Semantic Versioning 2.0.0, three parts. */
const SEMANTIC_VERSION =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;

const DECIMAL = /^-?[0-9]+(\.[0-9]*)?$/;

const MEDIA_TYPE = /^[^/]+\/[^/]+$/;

/** An IRI as the schema asks it: anything with a colon inside that is no blank node. */
const IRI = /^(?!_:).+:.+/;

const BLANK_NODE = /^_:.+/;

/** The plain kinds of the shape table, by their name there. */
export const PLAIN_KINDS: Readonly<Record<string, PlainKind>> = {
  text: { type: 'string', test: ANY_TEXT, expected: 'text' },
  uri: { type: 'string', test: ANY_TEXT, expected: 'a URI such as "https://example.org/"' },
  boolean: { type: 'boolean', test: (value) => typeof value === 'boolean', expected: 'true or false' },
  time: {
    type: 'string',
    test: (value) => typeof value === 'string' && TIME.test(value),
    expected: 'a time in UTC with seconds such as "2026-05-12T09:30:00Z"',
    repair: utcSeconds,
  },
  semanticVersion: {
    type: 'string',
    test: (value) => typeof value === 'string' && SEMANTIC_VERSION.test(value),
    expected: 'a version of three parts such as "3.0.1"',
  },
  mediaType: {
    type: 'string',
    test: (value) => typeof value === 'string' && MEDIA_TYPE.test(value),
    expected: 'a media type such as "application/json"',
  },
  decimal: {
    type: 'number',
    test: (value) => typeof value === 'number' || (typeof value === 'string' && DECIMAL.test(value)),
    expected: 'a number',
  },
  nonNegativeInteger: {
    type: 'integer',
    test: (value) => Number.isInteger(value) && Number(value) >= 0,
    expected: 'a whole number from 0',
  },
  positiveInteger: {
    type: 'integer',
    test: (value) => Number.isInteger(value) && Number(value) >= 1,
    expected: 'a whole number from 1',
  },
};

/** Tells whether a text can be the `spdxId` of an element. */
export function isIri(text: string): boolean {
  return IRI.test(text);
}

/** Tells whether a text can point to an instance: an IRI or a blank node. */
export function isNodeId(text: string): boolean {
  return IRI.test(text) || BLANK_NODE.test(text);
}

/** Only where the other form says the same instant: an offset, or a fraction that is zero. */
function utcSeconds(value: Json): string | undefined {
  if (typeof value !== 'string') return undefined;
  const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.0+)?(Z|[+-]\d\d:\d\d)$/.exec(value);
  const [, local = '', zone = ''] = parts ?? [];
  // A day that there is not would be taken for another one.
  return isInstant(`${local}Z`, local) && isInstant(`${local}${zone}`)
    ? `${new Date(`${local}${zone}`).toISOString().slice(0, 19)}Z`
    : undefined;
}

function isInstant(text: string, start = ''): boolean {
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(start);
}
