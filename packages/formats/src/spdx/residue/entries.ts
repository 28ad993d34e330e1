import type { Json } from '@trasluz/bom';
import { type PropertyEntry, RESIDUE_PREFIX } from '../rows/property-rows.ts';
import type { ListItem, ListPlan, Residue } from './residue.ts';

// `trasluz:cdx:<pointer>` holds a value, `trasluz:cdx:was:<pointer>` a mark, `trasluz:cdx:list:<pointer>` a list plan;
// a pointer is empty or starts with a slash, so the three cannot be taken for one another.
const WAS = `${RESIDUE_PREFIX}was:`;
const LIST = `${RESIDUE_PREFIX}list:`;

/** Writes residue as entries of an extension, sorted by pointer. */
export function residueEntries({ set, was, lists }: Residue): readonly PropertyEntry[] {
  const entries = [
    ...[...set].map(([pointer, value]) => ({ name: RESIDUE_PREFIX + pointer, value: JSON.stringify(value) })),
    ...[...was].map(([pointer, mark]) => ({ name: WAS + pointer, value: mark })),
    ...[...lists].map(([pointer, plan]) => ({ name: LIST + pointer, value: planText(plan) })),
  ];
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Residue as it was read, and the names of entries that are none. */
export interface ReadResidue {
  readonly residue: Residue;
  readonly unread: readonly string[];
}

/** Reads the residue among the entries of an extension. */
export function readResidue(entries: readonly PropertyEntry[]): ReadResidue {
  const residue = {
    set: new Map<string, Json>(),
    was: new Map<string, string>(),
    lists: new Map<string, ListPlan>(),
  };
  const unread: string[] = [];
  for (const { name, value = '' } of entries) {
    if (name.startsWith(RESIDUE_PREFIX) && !readEntry(residue, name, value)) unread.push(name);
  }
  return { residue, unread };
}

interface Draft {
  readonly set: Map<string, Json>;
  readonly was: Map<string, string>;
  readonly lists: Map<string, ListPlan>;
}

function readEntry({ set, was, lists }: Draft, name: string, value: string): boolean {
  if (name.startsWith(WAS)) return keep(was, name.slice(WAS.length), value);
  const parsed = parseValue(value);
  if (parsed === undefined) return false;
  if (!name.startsWith(LIST)) return keep(set, name.slice(RESIDUE_PREFIX.length), parsed);
  const plan = readPlan(parsed);
  return plan !== undefined && keep(lists, name.slice(LIST.length), plan);
}

function keep<T>(map: Map<string, T>, pointer: string, value: T): boolean {
  if (pointer !== '' && !pointer.startsWith('/')) return false;
  map.set(pointer, value);
  return true;
}

function planText({ items, without }: ListPlan): string {
  return JSON.stringify(without.length === 0 ? { items } : { items, without });
}

function readPlan(value: Json): ListPlan | undefined {
  if (typeof value !== 'object' || value === null || !('items' in value)) return undefined;
  const { items, without = [] } = value as Readonly<Record<string, Json>>; // an object that is no list has members
  if (!Array.isArray(items) || !Array.isArray(without) || !items.every(isItem)) return undefined;
  return {
    items: items as ListItem[],
    without: without.filter((mark: Json) => typeof mark === 'string') as string[],
  };
}

function isItem(item: Json): boolean {
  if (typeof item === 'number') return Number.isSafeInteger(item) && item >= 0;
  return Array.isArray(item) && item.length === 1;
}

/** Values nest no deeper than the documents they are put into. */
const DEPTH_MAX = 64;

function parseValue(text: string): Json | undefined {
  try {
    const value = JSON.parse(text) as Json; // JSON.parse gives nothing else
    return isShallow(value, DEPTH_MAX) ? value : undefined;
  } catch {
    return undefined; // whoever changed the text has made it no residue any more; the caller reports it
  }
}

function isShallow(value: Json, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  return Object.values(value).every((item) => item === undefined || isShallow(item as Json, depth - 1));
}
