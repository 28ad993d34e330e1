/**
 * The whole content of a JSON value as one text with sorted members: equal values, and only they, have equal
 * texts. A set of texts needs no collision handling, which a short hash would open to an attacker.
 */
export function contentHash(value: unknown): string {
  return JSON.stringify(value, sortMembers);
}

function sortMembers(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
