import type { Json, JsonObject } from '@trasluz/bom';
import type { Loss } from '../loss.ts';
import { hashesOf } from './hashes.ts';
import type { ExtractedLicences } from './licences.ts';
import { type Members, NONE } from './members.ts';
import type { Origins } from './origins.ts';
import { keptProperty } from './own-property.ts';

/** What all elements of one document are read with. */
export interface Reading {
  readonly licences: ExtractedLicences;
  readonly origins: Origins;
  readonly losses: Loss[];
}

/** A component that is being made of a package or a file. */
export interface Draft {
  /** The SPDXID; absent where there is none, or where an earlier element has it. */
  readonly id?: string;
  readonly members: Record<string, Json>;
  /** Properties; relationships add to them. */
  readonly properties: JsonObject[];
  readonly places: Record<string, string>;
  readonly pointer: string;
  /** The package or file as it was read. */
  readonly source: JsonObject;
}

/** Starts a component: what packages and files have in common. */
export function startDraft(members: Members, reading: Reading): Draft {
  const draft: Draft = {
    members: {},
    properties: [],
    places: {},
    pointer: members.pointer,
    source: members.value,
  };
  addHashes(draft, members);
  addLicences(draft, members, reading);
  const copyright = members.asserted('copyrightText');
  if (copyright === NONE) draft.properties.push(keptProperty('copyrightText', NONE));
  else if (copyright !== undefined) set(draft, ['copyright', copyright], 'copyrightText');
  keepTexts(draft, members, ['comment', 'licenseComments']);
  keepLists(draft, members, ['attributionTexts']);
  return draft;
}

/** Sets a member and remembers what it comes from. */
export function set(draft: Draft, [name, value]: readonly [string, Json], from: string): void {
  draft.members[name] = value;
  draft.places[name] = from;
}

/** Keeps texts that CycloneDX has no member for as properties. */
export function keepTexts(draft: Draft, members: Members, names: readonly string[]): void {
  for (const name of names) {
    const text = members.asserted(name);
    if (text !== undefined) draft.properties.push(keptProperty(name, text));
  }
}

/** Keeps lists of texts that CycloneDX has no member for as properties, one for each text. */
export function keepLists(draft: Draft, members: Members, names: readonly string[]): void {
  for (const name of names) {
    for (const [, text] of members.texts(name)) draft.properties.push(keptProperty(name, text));
  }
}

/** Tells the members that nobody read, and so also those that SPDX 2 does not have. */
export function loseUntaken(members: Members, losses: Loss[]): void {
  for (const name of members.untaken()) {
    losses.push({
      pointer: `${members.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      what: `the field ${JSON.stringify(name)}`,
      why: 'It is no field of SPDX 2.3, or has a value of another type than it takes',
    });
  }
}

function addHashes(draft: Draft, members: Members): void {
  const { hashes, properties } = hashesOf(members.objects('checksums').map(([, value]) => value));
  if (hashes.length > 0) set(draft, ['hashes', hashes], 'checksums');
  draft.properties.push(...properties);
}

const STATED = [
  ['licenseDeclared', 'declared'],
  ['licenseConcluded', 'concluded'],
] as const;

/** What is found in files is evidence; what somebody states of the whole is a licence. */
function addLicences(draft: Draft, members: Members, { licences }: Reading): void {
  const stated: JsonObject[] = [];
  for (const [name, acknowledgement] of STATED) {
    const expression = members.asserted(name);
    if (expression === NONE) draft.properties.push(keptProperty(name, NONE));
    else if (expression !== undefined) {
      stated.push(licences.toChoice(expression, acknowledgement));
      draft.places['licenses'] ??= name;
    }
  }
  if (stated.length > 0) draft.members['licenses'] = stated;
  addEvidence(draft, members, licences);
}

const FOUND = ['licenseInfoFromFiles', 'licenseInfoInFiles'] as const;

function addEvidence(draft: Draft, members: Members, licences: ExtractedLicences): void {
  for (const name of FOUND) {
    const found = [...new Set(members.texts(name).map(([, text]) => text))];
    const named = found.filter((text) => text !== NONE && text !== 'NOASSERTION');
    if (found.includes(NONE)) draft.properties.push(keptProperty(name, NONE));
    if (named.length > 0) {
      set(draft, ['evidence', { licenses: named.map((text) => licences.toChoice(text)) }], name);
    }
  }
}
