import { toProductName } from '@trasluz/contract';
import { seedReference } from '../document/seed-document.ts';
import type { OpennessEntry } from './model-openness.ts';

/** The reference of an entry's document: its version where it has one, else the day it was assessed. */
export function entryReference(entry: OpennessEntry): string {
  return seedReference(entryProduct(entry), versionName(entry.version) ?? entry.assessed);
}

/** The product name of an entry. */
export function entryProduct(entry: OpennessEntry): string {
  return toProductName(entry.name) ?? 'model';
}

/** Gives every entry a reference of its own: of two with one name, the later assessment keeps it. */
export function entryReferences(entries: readonly OpennessEntry[]): ReadonlyMap<OpennessEntry, string> {
  const taken = new Set<string>();
  const newestFirst = [...entries].sort((a, b) => (a.assessed > b.assessed ? -1 : 1));
  const given = newestFirst.map((entry) => {
    const wanted = entryReference(entry);
    const reference = taken.has(wanted) ? `${wanted}+${entry.assessed}` : wanted;
    // Two entries of one day: the number tells them apart.
    const free = taken.has(reference) ? `${reference}+2` : reference;
    taken.add(free);
    return [entry, free] as const;
  });
  return new Map(given);
}

function versionName(version: string | null): string | undefined {
  if (version === null || version === 'Undisclosed') return undefined;
  return version.replaceAll('_', '.');
}
