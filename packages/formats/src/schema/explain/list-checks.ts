import type { Json } from '@trasluz/bom';
import { contentHash } from '../content-hash.ts';
import { hasUniqueItems } from '../unique-items.ts';
import type { Schema, SchemaObject } from './schema.ts';
import { checkMember, violationAt } from './standing.ts';
import type { Walk } from './violation.ts';

/** `items`, with `additionalItems` for what a fixed list does not name. */
export function checkItems(schema: SchemaObject, value: Json, walk: Walk): void {
  if (!Array.isArray(value)) return;
  for (const [index, item] of value.entries()) {
    if (walk.isFull()) return;
    checkMember(index, [itemSchema(schema, index), item], walk);
  }
}

function itemSchema(schema: SchemaObject, index: number): Schema | undefined {
  if (!isSchemaList(schema.items)) return schema.items;
  if (index < schema.items.length) return schema.items[index];
  // Where the length is limited too, that is the one cause of an item too many.
  return schema.maxItems === schema.items.length ? undefined : schema.additionalItems;
}

function isSchemaList(items: SchemaObject['items']): items is readonly Schema[] {
  return Array.isArray(items);
}

/** `uniqueItems`; every item that repeats an earlier one is told, not only the first. */
export function checkUniqueItems(schema: SchemaObject, value: Json, walk: Walk): void {
  if (schema.uniqueItems !== true || !Array.isArray(value) || hasUniqueItems(value)) return;
  const seen = new Map<string, number>();
  for (const [index, item] of value.entries()) {
    const hash = contentHash(item);
    const twin = seen.get(hash);
    if (twin === undefined) seen.set(hash, index);
    else reportTwin(walk, { schema, item, index, twin });
  }
}

interface Twin {
  readonly schema: SchemaObject;
  readonly item: Json;
  readonly index: number;
  readonly twin: number;
}

function reportTwin(walk: Walk, { schema, item, index, twin }: Twin): void {
  walk.path.push(index);
  walk.report({ ...violationAt(walk, { keyword: 'uniqueItems', schema, value: item, twin }) });
  walk.path.pop();
}
