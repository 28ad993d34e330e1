import type { Json, JsonObject } from '@trasluz/bom';
import { objectsOf, textOf, valueAt } from '../draft.ts';

/** Builds an entry of a dictionary. */
export function dictionaryEntry(key: string, value: string | undefined): Json {
  return { type: 'DictionaryEntry', key, ...(value === undefined ? {} : { value }) };
}

/** Reads the entries of a dictionary that have a key. */
export function dictionaryOf(
  value: JsonObject,
  member: string,
): readonly { readonly key: string; readonly value: string | undefined }[] {
  return objectsOf(value, member).flatMap((entry) => {
    const key = textOf(entry, 'key');
    const text = valueAt(entry, 'value');
    return key === undefined ? [] : [{ key, value: typeof text === 'string' ? text : undefined }];
  });
}
