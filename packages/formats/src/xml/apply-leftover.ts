import { type Json, type JsonObject, pointerParts } from '@trasluz/bom';
import type { Leftover } from './leftover.ts';
import { writeScalar } from './scalar.ts';

/** A JSON object that is being made. */
export type Growing = Record<string, Json>;

/** How many items may still be moved to make room; it shrinks, so that insertions stay linear in all. */
export interface Moves {
  left: number;
}

/**
 * Puts a leftover into the object that its element stands in; false when it has no place there, or when it contradicts
 * what the elements say, which then stands.
 */
export function applyLeftover(object: Growing, leftover: Leftover, moves: Moves): boolean {
  const parts = [...pointerParts(leftover.at)];
  const last = parts.pop();
  const holder = parts.reduce<Json | undefined>(childOf, object);
  if (last === undefined || typeof holder !== 'object' || holder === null) return false;
  if (Array.isArray(holder))
    return leftover.kind === 'add' && insert(holder, { part: last, value: leftover.value, moves });
  return applyToMember(holder as Growing, last, leftover); // no list, and made by the reader or parsed for it
}

function childOf(value: Json | undefined, part: string): Json | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
  return (value as JsonObject)[part]; // an own member or item
}

interface Insertion {
  readonly part: string;
  readonly value: Json;
  readonly moves: Moves;
}

function insert(list: Json[], { part, value, moves }: Insertion): boolean {
  const index = Number(part);
  if (!/^(?:0|[1-9]\d*)$/.test(part) || index > list.length) return false;
  moves.left -= list.length - index;
  if (moves.left < 0) return false;
  list.splice(index, 0, value);
  return true;
}

function applyToMember(members: Growing, name: string, leftover: Leftover): boolean {
  const stated = Object.hasOwn(members, name) ? members[name] : undefined;
  switch (leftover.kind) {
    case 'add':
      if (stated !== undefined && !isWrittenAs(stated, leftover.value)) return false;
      members[name] = leftover.value;
      return true;
    case 'single':
      return takeSingle(members, name, stated);
    case 'absent':
      if (stated !== '') return false;
      delete members[name];
      return true;
  }
}

/** Whether a text is what stands in place of another that XML cannot hold. */
function isWrittenAs(stated: Json, value: Json): boolean {
  return writeScalar('text', value)?.text === stated || writeScalar('token', value)?.text === stated;
}

function takeSingle(members: Growing, name: string, stated: Json | undefined): boolean {
  if (!Array.isArray(stated) || stated.length !== 1) return false;
  const [item] = stated as readonly Json[];
  if (item === undefined) return false;
  members[name] = item;
  return true;
}
