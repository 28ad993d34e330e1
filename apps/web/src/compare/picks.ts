import { COMPARE_MAX } from '@trasluz/contract';

/** A version put aside for a comparison. */
export interface Pick {
  readonly reference: string;
  readonly name: string;
}

/** Reads what the tab kept; anything that is not a list of picks is no pick. */
export function parsePicks(text: string | null): readonly Pick[] {
  if (text === null) return [];
  return itemsOf(text).filter(isPick).slice(0, COMPARE_MAX);
}

function itemsOf(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    // Another version of this page may have written something else there.
    return [];
  }
}

function isPick(value: unknown): value is Pick {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'reference' in value &&
    typeof value.reference === 'string' &&
    'name' in value &&
    typeof value.name === 'string'
  );
}
