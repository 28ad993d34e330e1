import type { Json } from '@trasluz/bom';

/**
 * Writes a value with sorted members, so that equal values have one text. Unlike canonical JSON it takes every value,
 * also texts with half a surrogate pair: what it marks may come from anyone.
 */
export function stableText(value: Json | undefined): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(stableText).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${stableText(member)}`);
  return `{${members.join(',')}}`;
}
