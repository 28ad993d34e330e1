import { isJsonObject, type Json, type JsonObject } from '@trasluz/bom';
import { type Draft, objectsOf, textOf, textsOf } from '../draft.ts';
import { CYCLONEDX_HASHES, SPDX_HASHES } from '../vocabulary/hashes.ts';
import { copiedRow } from './copied-row.ts';
import type { Reading, Row } from './row.ts';

const NAME: Row = copiedRow(
  { concept: 'name', cdx: 'name', spdx: 'name', mark: '=', rule: 'Copied.' },
  'name',
  'name',
);

const DESCRIPTION: Row = copiedRow(
  { concept: 'description', cdx: 'description', spdx: 'description', mark: '=', rule: 'Copied.' },
  'description',
  'description',
);

const VERSION: Row = copiedRow(
  { concept: 'version', cdx: 'version', spdx: 'software_packageVersion', mark: '=', rule: 'Copied.' },
  'version',
  'software_packageVersion',
);

/** A version starts with a digit, perhaps after a "v", and holds no space. */
const NAME_AND_VERSION = /^(.+) (v?\d[^\s]*)$/;

const TOOL_NAME: Row = {
  concept: 'tool',
  cdx: 'metadata.tools.components[].name, .version',
  spdx: 'Tool.name',
  mark: '=',
  rule: 'The version follows the name after a space; the last word of a name is read as the version where it starts with a digit.',
  write({ own, element }) {
    const name = textOf(own, 'name');
    const version = textOf(own, 'version');
    if (name !== undefined) element['name'] = version === undefined ? name : `${name} ${version}`;
  },
  read(reading) {
    const text = textOf(reading.item.value, 'name');
    if (text === undefined) return;
    const [, name = text, version] = NAME_AND_VERSION.exec(text) ?? [];
    reading.put(['name'], name, 'name');
    reading.put(['version'], version, 'name');
  },
};

const HASHES: Row = {
  concept: 'hash',
  cdx: 'hashes[]',
  spdx: 'verifiedUsing[Hash]',
  mark: '=',
  rule: 'By a table of names; Streebog, which SPDX does not name, is `other` with its name as comment.',
  write({ own, element }) {
    const hashes = hashesToSpdx(objectsOf(own, 'hashes'));
    if (hashes.length > 0) element['verifiedUsing'] = hashes;
  },
  read(reading) {
    const hashes = hashesFromSpdx(reading.item.value);
    const stated = objectsOf(reading.item.value, 'verifiedUsing').length;
    if (hashes.length > 0 && hashes.length < stated)
      reading.lose('verifiedUsing', 'the digests that CycloneDX has an algorithm for');
    if (hashes.length > 0) reading.put(['hashes'], hashes, 'verifiedUsing');
  },
};

/** Writes digests as SPDX integrity methods. */
export function hashesToSpdx(hashes: readonly JsonObject[]): Json[] {
  const written: Json[] = [];
  for (const hash of hashes) {
    const alg = textOf(hash, 'alg');
    const hashValue = textOf(hash, 'content');
    if (alg === undefined || hashValue === undefined) continue;
    const algorithm = SPDX_HASHES.get(alg);
    if (algorithm !== undefined) written.push({ type: 'Hash', algorithm, hashValue });
    else written.push({ type: 'Hash', comment: alg, algorithm: 'other', hashValue });
  }
  return written;
}

/** The lengths that the schema of CycloneDX takes. */
const HEX = /^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}|[0-9a-fA-F]{96}|[0-9a-fA-F]{128})$/;

/** Reads the digests of an element that CycloneDX has an algorithm for. */
export function hashesFromSpdx(value: JsonObject): Json[] {
  const hashes: Json[] = [];
  for (const method of objectsOf(value, 'verifiedUsing')) {
    const content = textOf(method, 'hashValue');
    const alg = algorithmOf(method);
    if (alg !== undefined && content !== undefined && HEX.test(content)) hashes.push({ alg, content });
  }
  return hashes;
}

function algorithmOf(method: JsonObject): string | undefined {
  const algorithm = textOf(method, 'algorithm');
  if (algorithm !== 'other') return CYCLONEDX_HASHES.get((algorithm ?? '').toLowerCase());
  const named = textOf(method, 'comment');
  return named?.startsWith('Streebog-') === true ? named : undefined;
}

const BOM_REF: Row = {
  concept: 'identity of a thing',
  cdx: 'bom-ref',
  spdx: 'Element.spdxId',
  mark: '=',
  rule: 'The BOM-Link of the thing is its id; a bom-ref that is an http or urn IRI is the id itself. A thing without one has its place as id.',
  read(reading) {
    reading.put(['bom-ref'], reading.refOf(reading.item.id), 'spdxId');
  },
};

const PARTY_REF: Row = {
  concept: 'identity of a party',
  cdx: 'manufacturer.bom-ref',
  spdx: 'Organization.spdxId',
  mark: '=',
  rule: 'As for things; the id of an agent of another tool is left out, since a party is written wherever it is named.',
  read(reading) {
    const ref = reading.refOf(reading.item.id);
    if (ref !== reading.item.id) reading.put(['bom-ref'], ref, 'spdxId');
  },
};

const IDENTIFIERS: Row = {
  concept: 'purl / cpe / swhid',
  cdx: 'purl, cpe, swhid[], omniborId[]',
  spdx: 'software_packageUrl, externalIdentifier[cpe22, cpe23], software_contentIdentifier[swhid, gitoid]',
  mark: '=',
  rule: 'Copied; a Tool and a File, which have no package URL, hold it as external identifier.',
  write({ own, element }) {
    const purl = textOf(own, 'purl');
    const cpe = textOf(own, 'cpe');
    const isPackage = isPackageClass(element['type']);
    if (purl !== undefined && isPackage) element['software_packageUrl'] = purl;
    const external: Json[] = [];
    if (purl !== undefined && !isPackage) external.push(externalIdentifier('packageUrl', purl));
    if (cpe !== undefined)
      external.push(externalIdentifier(cpe.startsWith('cpe:2.3:') ? 'cpe23' : 'cpe22', cpe));
    if (external.length > 0) element['externalIdentifier'] = external;
    if (element['type'] !== 'Tool') writeContentIdentifiers(own, element);
  },
  read(reading) {
    const purl = textOf(reading.item.value, 'software_packageUrl');
    reading.put(['purl'], purl, 'software_packageUrl');
    readIdentifiers(reading, purl !== undefined);
    if (reading.item.value['software_contentIdentifier'] === undefined) return;
    for (const [type, member] of [
      ['swhid', 'swhid'],
      ['gitoid', 'omniborId'],
    ] as const) {
      const values = contentIdentifiersOf(reading, type);
      if (values.length > 0) reading.put([member], values, 'software_contentIdentifier');
    }
  },
};

/** Tells whether a class has the members of software_Package. */
export function isPackageClass(type: Json | undefined): boolean {
  return type === 'software_Package' || type === 'ai_AIPackage' || type === 'dataset_DatasetPackage';
}

function externalIdentifier(type: string, identifier: string): Json {
  return { type: 'ExternalIdentifier', externalIdentifierType: type, identifier };
}

function contentIdentifier(type: string, value: string): Json {
  return {
    type: 'software_ContentIdentifier',
    software_contentIdentifierType: type,
    software_contentIdentifierValue: value,
  };
}

const IDENTIFIER_MEMBERS = ['externalIdentifier', 'externalIdentifiers'];

/** Lists the external identifiers of an element; some tools write the member in the plural, or by reference. */
export function identifiersOf({ item, graph }: Reading): readonly JsonObject[] {
  const members = IDENTIFIER_MEMBERS.filter((member) => item.value[member] !== undefined);
  return members.flatMap((member) => {
    const byId = textsOf(item.value, member).map((id) => graph.itemById.get(id)?.value);
    return [...objectsOf(item.value, member), ...byId.filter(isJsonObject)];
  });
}

function writeContentIdentifiers(own: JsonObject, element: Draft): void {
  const content: Json[] = [];
  for (const value of textsOf(own, 'swhid')) content.push(contentIdentifier('swhid', value));
  for (const value of textsOf(own, 'omniborId')) content.push(contentIdentifier('gitoid', value));
  if (content.length > 0) element['software_contentIdentifier'] = content;
}

function readIdentifiers(reading: Reading, hasPurl: boolean): void {
  const identifiers = identifiersOf(reading);
  if (identifiers.length === 0) return;
  markIdentifiers(reading, identifiers);
  if (!hasPurl) reading.put(['purl'], identifierOf(identifiers, 'packageUrl'), 'externalIdentifier');
  const cpe = identifierOf(identifiers, 'cpe23') ?? identifierOf(identifiers, 'cpe22');
  reading.put(['cpe'], cpe, 'externalIdentifier');
}

const UNDERSTOOD: ReadonlySet<string | undefined> = new Set(['packageUrl', 'cpe22', 'cpe23']);

/** One package URL and one CPE are what a component has; repeated in another place they say nothing new. */
function markIdentifiers(reading: Reading, identifiers: readonly JsonObject[]): void {
  const types = identifiers.map(typeOfIdentifier);
  if (!types.every((type) => UNDERSTOOD.has(type))) return;
  reading.see('externalIdentifier');
  reading.see('externalIdentifiers');
}

/** The first external identifier of one type. */
function identifierOf(identifiers: readonly JsonObject[], type: string): string | undefined {
  const found = identifiers.find((one) => typeOfIdentifier(one) === type);
  return textOf(found, 'identifier');
}

/** Early writers of SPDX 3 call a package URL "purl", as SPDX 2 did. */
function typeOfIdentifier(identifier: JsonObject): string | undefined {
  const type = textOf(identifier, 'externalIdentifierType');
  return type === 'purl' ? 'packageUrl' : type;
}

function contentIdentifiersOf({ item }: Reading, type: string): string[] {
  return objectsOf(item.value, 'software_contentIdentifier')
    .filter((one) => textOf(one, 'software_contentIdentifierType') === type)
    .flatMap((one) => textOf(one, 'software_contentIdentifierValue') ?? []);
}

export { BOM_REF, DESCRIPTION, HASHES, IDENTIFIERS, NAME, PARTY_REF, TOOL_NAME, VERSION };
