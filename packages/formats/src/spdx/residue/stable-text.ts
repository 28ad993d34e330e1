import type { Json, JsonObject } from '@trasluz/bom';

/**
 * Writes a value with sorted members, so that equal values have one text. Unlike canonical JSON it takes every value,
 * also texts with half a surrogate pair: what it marks may come from anyone.
 */
export function stableText(value: Json | undefined): string {
  let text = '';
  writeStable(value, (piece) => {
    text += piece;
  });
  return text;
}

/** Tells the same text piece by piece, for those who need it once and not as a whole. */
export function writeStable(value: Json | undefined, write: (piece: string) => void): void {
  if (typeof value !== 'object' || value === null) write(JSON.stringify(value ?? null));
  else if (Array.isArray(value)) writeItems(value, write);
  else writeMembers(value as JsonObject, write);
}

function writeItems(items: readonly Json[], write: (piece: string) => void): void {
  write('[');
  for (let index = 0; index < items.length; index += 1) {
    if (index > 0) write(',');
    writeStable(items[index], write);
  }
  write(']');
}

function writeMembers(object: JsonObject, write: (piece: string) => void): void {
  let mark = '{';
  for (const key of Object.keys(object).sort()) {
    const member = object[key];
    if (member === undefined) continue;
    write(`${mark}${JSON.stringify(key)}:`);
    writeStable(member, write);
    mark = ',';
  }
  write(mark === '{' ? '{}' : '}');
}
