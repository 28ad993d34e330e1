import type { Locator } from '@trasluz/bom';

/** Finds places in a part of a text by pointers that start at the part. */
export function locatorBelow(locator: Locator, pointer: string): Locator {
  return {
    placeOf: (below) => locator.placeOf(pointer + below),
    keyPlaceOf: (below) => locator.keyPlaceOf(pointer + below),
    placesOf: (pointers) => locator.placesOf(pointers.map((below) => pointer + below)),
  };
}
