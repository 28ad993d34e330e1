/**
 * The whole content of a JSON value as one text with sorted members: equal values, and only they, have equal
 * texts. A set of texts needs no collision handling, which a short hash would open to an attacker.
 */
export function contentHash(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(contentHash).join()}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${contentHash(Reflect.get(value, key))}`).join()}}`;
}
