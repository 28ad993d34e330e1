import type { JsonObject } from '@trasluz/bom';
import { readSpdx } from '../read-spdx.ts';

/** What the ids of the elements of the tests start with. */
export const BASE: string = 'https://acme.example/';

/** Who made the documents of the tests, and when. */
export const CREATION: JsonObject = {
  type: 'CreationInfo',
  '@id': '_:c',
  specVersion: '3.0.1',
  created: '2026-11-23T10:00:00Z',
  createdBy: [`${BASE}org`],
};

/** Builds an element whose name is the end of its id. */
export function element(type: string, name: string, members: JsonObject = {}): JsonObject {
  return { type, spdxId: BASE + name, creationInfo: '_:c', name, ...members };
}

/** Builds a relationship between elements, by their names. */
export function link(
  from: string,
  relationshipType: string,
  to: readonly string[],
  members: JsonObject = {},
): JsonObject {
  const ids = {
    spdxId: `${BASE}${from}-${relationshipType}`,
    from: BASE + from,
    to: to.map((name) => BASE + name),
  };
  return { type: 'Relationship', creationInfo: '_:c', relationshipType, ...ids, ...members };
}

/** Who made the documents. */
export const ORG: JsonObject = element('Organization', 'org');
/** A document about the root. */
export const DOCUMENT: JsonObject = element('SpdxDocument', 'doc', { rootElement: [`${BASE}root`] });
/** What the document is about. */
export const ROOT: JsonObject = element('software_Package', 'root');

/** Reads a graph of the document, its root, and more. */
export function read(...elements: readonly JsonObject[]): ReturnType<typeof readSpdx> {
  return readSpdx({
    '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    '@graph': [CREATION, ORG, DOCUMENT, ROOT, ...elements],
  });
}

/** Builds an entry of a dictionary. */
export const entry = (key: string, value: string): JsonObject => ({ type: 'DictionaryEntry', key, value });
