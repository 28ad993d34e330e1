import type { JsonObject } from '@trasluz/bom';
import { lengthAt, objectsOf, textOf } from '../draft.ts';
import type { Reading } from './row.ts';

/** Where the properties of a model card stand. */
export const CARD_PROPERTIES = ['modelCard', 'properties'] as const;

/** Adds a property to the model card that is being read. */
export function addCardProperty(
  reading: Reading,
  property: { readonly name: string; readonly value?: string | undefined },
  from: string,
): void {
  const { name, value } = property;
  const index = lengthAt(reading.out, CARD_PROPERTIES);
  reading.put([...CARD_PROPERTIES, index], { name, ...(value === undefined ? {} : { value }) }, from);
}

/** Lists the values of the properties of a name in a model card. */
export function cardValues(own: JsonObject, name: string): readonly string[] {
  return objectsOf(own, CARD_PROPERTIES)
    .filter((property) => property['name'] === name)
    .flatMap((property) => textOf(property, 'value') ?? []);
}
