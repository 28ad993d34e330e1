import type { Json } from '@trasluz/bom';
import type { Residue } from '../residue/residue.ts';
import { markedId } from './assemble.ts';
import { kindOfMember } from './children.ts';
import type { ThingKind } from './thing.ts';

/** Told of every marker, with the kind of thing that its place makes of it. */
type Found = (id: string, kind: ThingKind) => void;

/** Lists the ids of the things that residue names. */
export function markersIn(residue: Residue): readonly string[] {
  const ids: string[] = [];
  findMarkers(residue, (id) => ids.push(id));
  return ids;
}

/** Markers in residue say where the element of a thing stands, and so what kind of thing it is. */
export function findMarkers({ set, lists }: Residue, found: Found): void {
  for (const [pointer, value] of set) findIn(value, memberOf(pointer), found);
  for (const [pointer, { items }] of lists)
    for (const item of items) if (typeof item !== 'number') findIn(item[0], memberOf(pointer), found);
}

function memberOf(pointer: string): string {
  return pointer.split('/').findLast((part) => !/^\d+$/.test(part)) ?? '';
}

function findIn(value: Json, member: string, found: Found): void {
  const id = markedId(value);
  if (id !== undefined) {
    found(id, kindOfMember(member));
  } else if (Array.isArray(value)) {
    for (const item of value) findIn(item, member, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) if (item !== undefined) findIn(item, key, found);
  }
}
