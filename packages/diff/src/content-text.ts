import { isJsonObject, type Json } from '@trasluz/bom';

/** Lists whose order says something: the frames of a call stack lead from the outermost call to the innermost. */
const ORDERED_LISTS: ReadonlySet<string> = new Set(['frames']);

/** Writes a value as JSON with sorted members, lists as they stand: the same text for the same value. */
export function shownText(value: Json): string {
  return write(value, '', (items) => items);
}

/** Writes what a member says, whatever the order of its members and lists; for comparison, not for people. */
export function contentText(value: Json | undefined, member: string): string | undefined {
  if (value === undefined) return undefined;
  return write(value, member, (items, name) => (ORDERED_LISTS.has(name) ? items : items.toSorted()));
}

type Arrange = (items: readonly string[], member: string) => readonly string[];

function write(value: Json, member: string, arrange: Arrange): string {
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => write(item, member, arrange));
    return `[${arrange(items, member).join(',')}]`;
  }
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const item = value[key];
      return item === undefined ? [] : [`${JSON.stringify(key)}:${write(item, key, arrange)}`];
    });
  return `{${members.join(',')}}`;
}
