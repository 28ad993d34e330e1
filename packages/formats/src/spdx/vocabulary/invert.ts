/** Turns a table round; where several names stand for one, the first stands for it on the way back. */
export function invert(table: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...table].reverse().map(([key, value]) => [value, key]));
}
