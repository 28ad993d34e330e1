import { toProductName } from '@trasluz/contract';
import { seedReference } from '../document/seed-document.ts';
import { entryVersion, type OpennessEntry } from './model-openness.ts';

/** The reference of an entry's document: its version where it has one, else the day it was assessed. */
export function entryReference(entry: OpennessEntry): string {
  return seedReference(entryProduct(entry), entryVersion(entry)?.replaceAll('_', '.') ?? entry.assessed);
}

/** The product name of an entry. */
export function entryProduct(entry: OpennessEntry): string {
  return toProductName(entry.name) ?? 'model';
}

/** The entries to publish, by reference: of two on one version of a model, the later assessment. */
export function entriesByReference(entries: readonly OpennessEntry[]): ReadonlyMap<string, OpennessEntry> {
  const oldestFirst = [...entries].sort((a, b) => (a.assessed < b.assessed ? -1 : 1));
  return new Map(oldestFirst.map((entry) => [entryReference(entry), entry]));
}
