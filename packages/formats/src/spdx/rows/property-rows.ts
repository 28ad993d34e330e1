import { isJsonObject, type Json, type JsonObject, ownProperty } from '@trasluz/bom';
import { type Draft, objectsOf, textOf } from '../draft.ts';
import { spdxTime } from '../time.ts';
import { type Reading, type Row, said } from './row.ts';

/** What the names of entries start with that hold residue and are no properties. */
export const RESIDUE_PREFIX: string = ownProperty('cdx:');

/** One entry of an extension. */
export interface PropertyEntry {
  readonly name: string;
  readonly value?: string;
}

/** Properties of a thing. */
export const PROPERTIES: Row = {
  concept: 'properties',
  cdx: 'properties[]',
  spdx: 'extension[CdxPropertiesExtension].extension_cdxProperty[]',
  mark: '=',
  rule: 'One entry for each property, in order.',
  write({ own, element }) {
    addEntries(element, plainProperties(own['properties']));
  },
  read(reading) {
    const properties = propertiesOf(reading.item.value);
    if (properties.length > 0) reading.put(['properties'], properties, 'extension');
  },
};

/** Lists the properties of an element that are no residue. */
export function propertiesOf(value: JsonObject): Json[] {
  const properties: Json[] = [];
  for (const entry of entriesOfElement(value))
    if (!entry.name.startsWith(RESIDUE_PREFIX)) properties.push({ ...entry });
  return properties;
}

/** Lists the properties that an entry can hold; the list of the document may hold more. */
export function plainProperties(list: Json | undefined): readonly PropertyEntry[] {
  if (!Array.isArray(list)) return [];
  return list.filter(isPlain).map((property) => entryOf(property, 'name', 'value'));
}

function isPlain(property: Json): property is JsonObject {
  if (!isJsonObject(property)) return false;
  for (const key in property) if (key !== 'name' && key !== 'value') return false;
  const { name, value } = property;
  const hasName = typeof name === 'string' && !name.startsWith(RESIDUE_PREFIX);
  return hasName && (value === undefined || typeof value === 'string');
}

function entryOf(object: JsonObject, nameKey: string, valueKey: string): PropertyEntry {
  const name = object[nameKey];
  const value = object[valueKey];
  const written = typeof name === 'string' ? name : '';
  return typeof value === 'string' ? { name: written, value } : { name: written };
}

/** Lists the entries of all CycloneDX extensions of an element. */
export function entriesOfElement(value: JsonObject): readonly PropertyEntry[] {
  if (value['extension'] === undefined) return NO_ENTRIES;
  return objectsOf(value, 'extension')
    .filter((extension) => textOf(extension, 'type') === 'extension_CdxPropertiesExtension')
    .flatMap((extension) => objectsOf(extension, 'extension_cdxProperty'))
    .map((entry) => entryOf(entry, 'extension_cdxPropName', 'extension_cdxPropValue'));
}

const NO_ENTRIES: readonly PropertyEntry[] = [];

/** Adds entries to the one CycloneDX extension of an element. */
export function addEntries(element: Draft, entries: readonly PropertyEntry[]): void {
  if (entries.length === 0) return;
  const written = entries.map(elementOfEntry);
  const [extension] = objectsOf(element, 'extension');
  const before = objectsOf(extension, 'extension_cdxProperty');
  element['extension'] = [
    { type: 'extension_CdxPropertiesExtension', extension_cdxProperty: [...before, ...written] },
  ];
}

function elementOfEntry({ name, value }: PropertyEntry): JsonObject {
  const entry = { type: 'extension_CdxPropertyEntry', extension_cdxPropName: name };
  return value === undefined ? entry : { ...entry, extension_cdxPropValue: value };
}

const AVAILABLE = 'cdx:lifecycle:milestone:generalAvailability';

/** When it came out and when it was built. */
export const TIMES: Row = {
  concept: 'release / build time',
  cdx: `releaseNotes.timestamp, properties[${AVAILABLE}], properties[${ownProperty('built')}]`,
  spdx: 'releaseTime, builtTime',
  mark: '<',
  rule: 'The property first, else the time of the release notes; read into the property.',
  write({ own, element }) {
    const released = propertyOf(own, AVAILABLE) ?? textOf(own, ['releaseNotes', 'timestamp']);
    setTime(element, 'releaseTime', released);
    setTime(element, 'builtTime', propertyOf(own, BUILT));
  },
  read(reading) {
    readTime(reading, 'releaseTime', AVAILABLE);
    readTime(reading, 'builtTime', BUILT);
  },
};

const BUILT = ownProperty('built');

function propertyOf(own: JsonObject, name: string): string | undefined {
  return textOf(
    objectsOf(own, 'properties').find((property) => property['name'] === name),
    ['value'],
  );
}

function setTime(element: Draft, member: string, text: string | undefined): void {
  const time = spdxTime(text);
  if (time !== undefined) element[member] = time;
}

/** A property that says the same time stays as it is; one that says another gives way. */
function readTime(reading: Reading, member: string, name: string): void {
  const time = said(reading, member);
  if (time === undefined) return;
  const properties = objectsOf(reading.out, 'properties');
  const at = properties.findIndex((property) => property['name'] === name);
  const value = textOf(properties[at], 'value');
  if (spdxTime(value) === time) return;
  reading.put(['properties', at === -1 ? properties.length : at], { name, value: time }, member);
}
