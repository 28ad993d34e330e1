import { isJsonObject, type Json, type JsonObject } from '@trasluz/bom';
import { objectsOf, textOf, textsOf } from '../draft.ts';
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
  return hashes.flatMap((hash) => {
    const alg = textOf(hash, 'alg');
    const hashValue = textOf(hash, 'content');
    if (alg === undefined || hashValue === undefined) return [];
    const algorithm = SPDX_HASHES.get(alg);
    if (algorithm !== undefined) return [{ type: 'Hash', algorithm, hashValue }];
    return [{ type: 'Hash', comment: alg, algorithm: 'other', hashValue }];
  });
}

/** The lengths that the schema of CycloneDX takes. */
const HEX = /^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}|[0-9a-fA-F]{96}|[0-9a-fA-F]{128})$/;

/** Reads the digests of an element that CycloneDX has an algorithm for. */
export function hashesFromSpdx(value: JsonObject): Json[] {
  return objectsOf(value, 'verifiedUsing').flatMap((method) => {
    const content = textOf(method, 'hashValue');
    const alg = algorithmOf(method);
    return alg === undefined || content === undefined || !HEX.test(content) ? [] : [{ alg, content }];
  });
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
    const external = [
      ...(purl === undefined || isPackage ? [] : [externalIdentifier('packageUrl', purl)]),
      ...(cpe === undefined ? [] : [externalIdentifier(cpe.startsWith('cpe:2.3:') ? 'cpe23' : 'cpe22', cpe)]),
    ];
    if (external.length > 0) element['externalIdentifier'] = external;
    const content = [
      ...textsOf(own, 'swhid').map((value) => contentIdentifier('swhid', value)),
      ...textsOf(own, 'omniborId').map((value) => contentIdentifier('gitoid', value)),
    ];
    if (content.length > 0 && element['type'] !== 'Tool') element['software_contentIdentifier'] = content;
  },
  read(reading) {
    markIdentifiers(reading);
    const purl = textOf(reading.item.value, 'software_packageUrl');
    if (purl === undefined) reading.put(['purl'], identifierOf(reading, 'packageUrl'), 'externalIdentifier');
    else reading.put(['purl'], purl, 'software_packageUrl');
    const cpe = identifierOf(reading, 'cpe23') ?? identifierOf(reading, 'cpe22');
    reading.put(['cpe'], cpe, 'externalIdentifier');
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

/** Lists the external identifiers of an element; some tools write the member in the plural, or by reference. */
export function identifiersOf({ item, graph }: Reading): readonly JsonObject[] {
  const members = ['externalIdentifier', 'externalIdentifiers'];
  return members.flatMap((member) => {
    const byId = textsOf(item.value, member).map((id) => graph.itemById.get(id)?.value);
    return [...objectsOf(item.value, member), ...byId.filter(isJsonObject)];
  });
}

const UNDERSTOOD: ReadonlySet<string | undefined> = new Set(['packageUrl', 'cpe22', 'cpe23']);

/** One package URL and one CPE are what a component has; repeated in another place they say nothing new. */
function markIdentifiers(reading: Reading): void {
  const types = identifiersOf(reading).map(typeOfIdentifier);
  if (!types.every((type) => UNDERSTOOD.has(type))) return;
  reading.see('externalIdentifier');
  reading.see('externalIdentifiers');
}

/** The first external identifier of one type. */
export function identifierOf(reading: Reading, type: string): string | undefined {
  const found = identifiersOf(reading).find((one) => typeOfIdentifier(one) === type);
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
