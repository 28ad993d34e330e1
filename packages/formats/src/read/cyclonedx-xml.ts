import type { Locator } from '@trasluz/bom';
import { readXml } from '../xml/read-xml.ts';
import { checkCycloneDx, readCycloneDx } from './cyclonedx-json.ts';
import type { FormatReader } from './format-reader.ts';

/** CycloneDX as XML: its JSON form is what is checked, with places in the XML. */
export const cycloneDxXml: FormatReader = {
  read: ({ bytes, within, format, limits }) => {
    const { value, issues } = readXml(bytes, limits);
    if (value === undefined) return { value: undefined, issues, format };
    const { original, placeOf } = value;
    const opening = readCycloneDx({ value: original, locator: locatorOf(placeOf), within, format });
    return { ...opening, issues: [...issues, ...opening.issues] };
  },
  check: checkCycloneDx,
};

/** In XML a member and its value begin at the same place. */
function locatorOf(placeOf: Locator['placeOf']): Locator {
  return {
    placeOf,
    keyPlaceOf: placeOf,
    placesOf: (pointers) => pointers.map((pointer) => placeOf(pointer)),
  };
}
