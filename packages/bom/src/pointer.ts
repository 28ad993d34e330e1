/** Joins a pointer and one more member name or index, escaped as RFC 6901 §3 asks. */
export function pointerTo(parent: string, key: string | number): string {
  // A walk asks for every member of a document, and next to none has anything to escape.
  if (typeof key === 'number' || !NEEDS_ESCAPE.test(key)) return `${parent}/${key}`;
  return `${parent}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

const NEEDS_ESCAPE = /[~/]/;

/** Splits a pointer into its unescaped members; the empty pointer has none. */
export function pointerParts(pointer: string): readonly string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
