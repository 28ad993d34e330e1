import { isJsonObject, type Json } from '@trasluz/bom';

/** Tells whether the original says everything that the native value says; what stands in lists is not looked at. */
export function covers(native: Json | undefined, original: Json | undefined): boolean {
  if (Array.isArray(native)) return Array.isArray(original);
  if (!isJsonObject(native)) return native === original;
  if (!isJsonObject(original)) return false;
  return Object.entries(native).every(([key, value]) => value === undefined || covers(value, original[key]));
}
