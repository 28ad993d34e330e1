import { isJsonObject, type Json } from '@trasluz/bom';

/** Tells whether the original says everything that the native value says; what stands in lists is not looked at. */
export function covers(native: Json | undefined, original: Json | undefined): boolean {
  if (Array.isArray(native)) return Array.isArray(original);
  if (!isJsonObject(native)) return native === original;
  if (!isJsonObject(original)) return false;
  for (const key in native) {
    const value = native[key];
    if (value !== undefined && !covers(value, Object.hasOwn(original, key) ? original[key] : undefined))
      return false;
  }
  return true;
}
