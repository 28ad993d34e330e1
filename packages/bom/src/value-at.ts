import { isJsonObject, type Json } from './json.ts';
import { pointerParts } from './pointer.ts';

/** Finds the value at a pointer (RFC 6901 §4); `undefined` where nothing stands, also for text that is no pointer. */
export function valueAt(value: Json | undefined, pointer: string): Json | undefined {
  if (pointer !== '' && !pointer.startsWith('/')) return undefined;
  let at: Json | undefined = value;
  for (const part of pointerParts(pointer)) at = childAt(at, part);
  return at;
}

/** Finds the member or item of one step of a pointer; indexes are written without a zero before them. */
export function childAt(value: Json | undefined, part: string): Json | undefined {
  if (Array.isArray(value)) return /^(?:0|[1-9]\d*)$/.test(part) ? value[Number(part)] : undefined;
  return isJsonObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
}
