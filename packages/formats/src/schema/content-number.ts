/**
 * A 32-bit number of a JSON value's whole content: equal values have equal numbers, different ones nearly always
 * different numbers. An attacker can make numbers meet, so nothing may rest on their difference but speed.
 */
export function contentNumber(value: unknown): number {
  if (typeof value === 'string') return textNumber(value);
  if (typeof value === 'number')
    return Number.isInteger(value) ? Math.imul(value, 0x9e3779b1) : textNumber(String(value));
  if (typeof value !== 'object' || value === null) return value === null ? 3 : Number(value) + 1;
  if (Array.isArray(value))
    return value.reduce<number>((sum, item) => mix(sum, contentNumber(item)), value.length);
  // A sum, because the order of members does not count.
  let sum = 5;
  for (const key of Object.keys(value))
    sum = (sum + mix(textNumber(key), contentNumber(Reflect.get(value, key)))) | 0;
  return sum;
}

/** FNV-1a over UTF-16 units. */
function textNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

function mix(a: number, b: number): number {
  const mixed = Math.imul(a ^ (b >>> 15), 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35);
  return mixed ^ (mixed >>> 13);
}
