import { COMPARE_MAX } from '@trasluz/contract';

/** Reads the references of an address: one list with commas, or one member for each (a form without script). */
export function referencesOf(parameters: Pick<URLSearchParams, 'getAll'>): readonly string[] {
  const references = parameters
    .getAll('ids')
    .flatMap((list) => list.split(','))
    .map((reference) => reference.trim())
    .filter((reference) => reference !== '');
  return [...new Set(references)].slice(0, COMPARE_MAX);
}

/** The list with one column a place further to the left or right; at the ends nothing moves. */
export function moved(references: readonly string[], index: number, by: -1 | 1): readonly string[] {
  const target = index + by;
  const reference = references[index];
  if (reference === undefined || target < 0 || target >= references.length) return references;
  const rest = references.toSpliced(index, 1);
  return rest.toSpliced(target, 0, reference);
}

/** The list without one column. */
export function without(references: readonly string[], index: number): readonly string[] {
  return references.toSpliced(index, 1);
}
