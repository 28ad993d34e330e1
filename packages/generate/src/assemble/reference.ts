/** The bom-ref of the model itself. Constant, so that citations and tools can name it. */
export const MODEL_REF = 'model';

/** The bom-ref of this generator among the document's tools. */
export const TOOL_REF = 'tool:trasluz-generate';

/** Builds the bom-ref of a part from its kind and the name that is unique among its kind. */
export function partReference(kind: 'data' | 'file' | 'base' | 'library', name: string): string {
  return `${kind}:${name}`;
}

/** Sorts by a text key without regard to the host's locale. */
export function sortedBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return items.toSorted((a, b) => compareText(key(a), key(b)));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
