import { pointerParts } from '@trasluz/bom';
import type { SchemaSet } from './schemas.ts';

/** The schema as the explainer reads it: every `$ref` is a key of `definitions`. */
export interface SchemaTable {
  readonly root: string;
  readonly definitions: Readonly<Record<string, unknown>>;
}

/** Hoists every schema that a reference names into one table, so that following a reference is one look-up. */
export function flattenSchemas(schemas: SchemaSet): SchemaTable {
  const definitions: Record<string, unknown> = {};
  const waiting = [schemas.main];
  for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
    if (reference in definitions) continue;
    const [file = ''] = reference.split('#');
    definitions[reference] = withAbsoluteReferences(resolve(schemas, reference), { file, found: waiting });
  }
  const sorted = Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1));
  return { root: schemas.main, definitions: Object.fromEntries(sorted) };
}

function resolve(schemas: SchemaSet, reference: string): unknown {
  const [file = '', pointer = ''] = reference.split('#');
  const found = pointerParts(pointer).reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    schemas.byName[file],
  );
  if (found === undefined) throw new TypeError(`No schema stands at "${reference}"`);
  return found;
}

/** Keywords that the explainer does not read; as names of members they are kept. */
const UNREAD: ReadonlySet<string> = new Set(['$schema', 'definitions']);

function withAbsoluteReferences(schema: unknown, base: Base, isNameMap = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => withAbsoluteReferences(item, base));
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => isNameMap || !UNREAD.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => {
      if (!isNameMap && key === '$ref') return [key, absolute(String(value), base)];
      return [key, withAbsoluteReferences(value, base, !isNameMap && key === 'properties')];
    }),
  );
}

interface Base {
  readonly file: string;
  /** References that were met, still to be followed. */
  readonly found: string[];
}

function absolute(reference: string, { file, found }: Base): string {
  const whole = reference.startsWith('#') ? `${file}${reference}` : reference;
  found.push(whole);
  return whole;
}
