import type { Json, JsonObject } from '@trasluz/bom';

/**
 * Writes a value with sorted members, so that equal values have one text. Unlike canonical JSON it takes every value,
 * also texts with half a surrogate pair: what it marks may come from anyone.
 */
export function stableText(value: Json | undefined): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(stableText).join(',')}]`;
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const member = (value as JsonObject)[key];
    if (member === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${stableText(member)}`;
  }
  return `{${text}}`;
}
