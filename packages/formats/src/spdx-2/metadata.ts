import type { Json, JsonObject } from '@trasluz/bom';
import { textOf } from './annotations.ts';
import { loseUntaken, type Reading } from './element.ts';
import { hashesOf } from './hashes.ts';
import { type Members, membersOf } from './members.ts';
import { keptProperty } from './own-property.ts';
import { type Party, parseParty, toContact, toOrganization, toTool } from './party.ts';
import type { Links } from './relationships.ts';
import { isTime } from './time.ts';

/** What a document is about, and how its elements are joined. */
export interface About {
  readonly links: Links;
  readonly root: JsonObject | undefined;
}

/** Where the members of the metadata come from, below `creationInfo`. */
const PLACES = {
  timestamp: 'created',
  tools: 'creators',
  authors: 'creators',
  manufacturer: 'creators',
} as const;

/** Reads what a document says of itself, SPDX 2.3 §6. */
export function readMetadata(document: Members, { links, root }: About, reading: Reading): JsonObject {
  const properties: JsonObject[] = [];
  const creation = creationOf(document);
  const info = creation === undefined ? {} : readCreation(creation, properties, reading);
  const licence = document.asserted('dataLicense');
  keepDocument(document, properties);
  if (links.described.size > 1) {
    for (const id of links.described) properties.push(keptProperty('documentDescribes', id));
  }
  properties.push(...links.properties);
  const metadata: JsonObject = {
    ...info,
    ...(root !== undefined && { component: root }),
    ...(licence !== undefined && { licenses: [reading.licences.toChoice(licence)] }),
    ...(properties.length > 0 && { properties }),
  };
  return reading.origins.note(metadata, '/creationInfo', PLACES);
}

function creationOf(document: Members): Members | undefined {
  const value = document.value['creationInfo'];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  document.take('creationInfo');
  return membersOf(value as JsonObject, '/creationInfo'); // neither a list nor a plain value
}

function readCreation(creation: Members, properties: JsonObject[], { losses }: Reading): JsonObject {
  const created = creation.asserted('created');
  const hasTime = created !== undefined && isTime(created);
  if (created !== undefined && !hasTime) properties.push(keptProperty('created', created));
  for (const name of ['licenseListVersion', 'comment']) {
    const text = creation.asserted(name);
    if (text !== undefined) properties.push(keptProperty(`creationInfo:${name}`, text));
  }
  const parties: Party[] = [];
  for (const [, text] of creation.texts('creators')) {
    const party = parseParty(text);
    if (party === undefined) properties.push(keptProperty('creator', text));
    else parties.push(party);
  }
  loseUntaken(creation, losses);
  return { ...(hasTime && { timestamp: created }), ...partiesOf(parties, properties) };
}

/** CycloneDX has one manufacturer of a document; further organisations are kept as they were written. */
function partiesOf(parties: readonly Party[], properties: JsonObject[]): JsonObject {
  const tools = parties.filter(({ kind }) => kind === 'tool').map(toTool);
  const authors = parties.filter(({ kind }) => kind === 'person').map(toContact);
  const [manufacturer, ...others] = parties.filter(({ kind }) => kind === 'organization');
  for (const { name, email } of others) {
    properties.push(
      keptProperty('creator', `Organization: ${name}${email === undefined ? '' : ` (${email})`}`),
    );
  }
  return {
    ...(tools.length > 0 && { tools: { components: unique(tools) } }),
    ...(manufacturer !== undefined && { manufacturer: toOrganization(manufacturer) }),
    ...(authors.length > 0 && { authors }),
  };
}

/** Tools are a list without equal items. */
function unique(items: readonly JsonObject[]): readonly JsonObject[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function keepDocument(document: Members, properties: JsonObject[]): void {
  for (const name of ['spdxVersion', 'name', 'documentNamespace', 'comment']) {
    const text = document.text(name);
    if (text !== undefined) properties.push(keptProperty(name, text));
  }
  for (const [name, kept] of [
    ['annotations', 'annotation'],
    ['revieweds', 'reviewed'],
  ] as const) {
    for (const [index, value] of document.objects(name)) {
      properties.push(keptProperty(kept, textOf(membersOf(value, `/${name}/${index}`))));
    }
  }
}

/** Reads `externalDocumentRefs` as references to other documents. */
export function readDocumentReferences(document: Members, { origins }: Reading): readonly Json[] {
  const found = document.objects('externalDocumentRefs').flatMap(([index, value]) => {
    const pointer = `/externalDocumentRefs/${index}`;
    const members = membersOf(value, pointer);
    const url = members.text('spdxDocument');
    if (url === undefined) return [];
    const comment = members.text('externalDocumentId');
    const reference: JsonObject = {
      type: 'bom',
      url,
      ...(comment !== undefined && { comment }),
      ...checksumOf(value),
    };
    return [origins.note(reference, pointer, { url: 'spdxDocument', comment: 'externalDocumentId' })];
  });
  return unique(found);
}

function checksumOf(value: JsonObject): JsonObject {
  const checksum = value['checksum'];
  if (typeof checksum !== 'object' || checksum === null || Array.isArray(checksum)) return {};
  const { hashes, properties } = hashesOf([checksum as JsonObject]); // neither a list nor a plain value
  return { ...(hashes.length > 0 && { hashes }), ...(properties.length > 0 && { properties }) };
}
