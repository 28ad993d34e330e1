import { isJsonObject, type Json, type JsonObject } from '@trasluz/bom';
import { nearest } from '../../nearest.ts';
import type { SchemaObject } from './schema.ts';
import { checkMember, violationAt } from './standing.ts';
import type { Walk } from './violation.ts';

/** `properties`: every member that the schema knows. */
export function checkProperties(schema: SchemaObject, value: Json, walk: Walk): void {
  if (!isJsonObject(value)) return;
  const known = schema.properties ?? {};
  for (const key of Object.keys(value)) {
    if (walk.isFull()) return;
    if (Object.hasOwn(known, key)) checkMember(key, [known[key], value[key] ?? null], walk);
  }
}

/** `required`; a member that only seems missing because its name is misspelt is told as the unknown one. */
export function checkRequired(schema: SchemaObject, value: Json, walk: Walk): void {
  if (!isJsonObject(value)) return;
  const missing = (schema.required ?? []).filter((name) => !Object.hasOwn(value, name));
  if (missing.length === 0) return;
  const misspelt = unknownNames(schema, value).map((name) => nearest(name, missing));
  for (const name of missing) {
    if (misspelt.includes(name)) continue;
    walk.report(violationAt(walk, { keyword: 'required', schema, value, names: [name] }));
  }
}

/** `additionalProperties`: members that the schema does not know. */
export function checkAdditionalProperties(schema: SchemaObject, value: Json, walk: Walk): void {
  if (!isJsonObject(value) || schema.additionalProperties === true) return;
  for (const name of unknownNames(schema, value)) {
    const member = value[name] ?? null;
    if (schema.additionalProperties === false) reportUnknown(schema, [name, member, value], walk);
    else checkMember(name, [schema.additionalProperties, member], walk);
  }
}

function unknownNames(schema: SchemaObject, value: JsonObject): string[] {
  if (schema.additionalProperties === undefined) return [];
  const known = schema.properties ?? {};
  return Object.keys(value).filter((name) => !Object.hasOwn(known, name));
}

function reportUnknown(
  schema: SchemaObject,
  [name, value, holder]: readonly [string, Json, JsonObject],
  walk: Walk,
): void {
  const depth = walk.path.length;
  walk.path.push(name);
  const violation = violationAt(walk, {
    keyword: 'additionalProperties',
    schema,
    value,
    holder,
    names: [name],
  });
  walk.path.pop();
  walk.report({ ...violation, depth });
}
