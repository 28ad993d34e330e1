import type { Json, JsonObject } from '@trasluz/bom';
import { type Draft, keepLists, keepTexts, loseUntaken, type Reading, set, startDraft } from './element.ts';
import { readReferences } from './external-references.ts';
import { type Members, membersOf, NO_ASSERTION, NONE } from './members.ts';
import { keptProperty } from './own-property.ts';
import { parseParty, toContact, toOrganization } from './party.ts';
import { NEAR_PURPOSES, PURL_PURPOSES, SAME_PURPOSES } from './vocabulary.ts';

/** Reads one package as a component, SPDX 2.3 §7. Relationships are read elsewhere. */
export function readPackage(value: JsonObject, pointer: string, reading: Reading): Draft {
  const members = membersOf(value, pointer);
  const draft = startDraft(members, reading);
  members.take('SPDXID', 'annotations', 'hasFiles');
  addName(draft, members);
  addParties(draft, members);
  addPlaces(draft, members);
  addType(draft, members);
  addDates(draft, members);
  addVerification(draft, members);
  keepTexts(draft, members, ['sourceInfo', 'packageFileName']);
  const analyzed = value['filesAnalyzed'];
  if (typeof analyzed === 'boolean') {
    members.take('filesAnalyzed');
    draft.properties.push(keptProperty('filesAnalyzed', String(analyzed)));
  }
  loseUntaken(members, reading.losses);
  return draft;
}

/** The CycloneDX schema takes no longer version. */
const VERSION_LENGTH_MAX = 1024;

function addName(draft: Draft, members: Members): void {
  const id = members.text('SPDXID');
  // CycloneDX has no component without a name; the id is the one thing that is known of it then.
  set(draft, ['name', members.text('name') ?? id ?? NO_ASSERTION], 'name');
  const version = members.asserted('versionInfo');
  if (version !== undefined && version.length > VERSION_LENGTH_MAX)
    keepTexts(draft, members, ['versionInfo']);
  else if (version !== undefined) set(draft, ['version', version], 'versionInfo');
  const [summary, description] = [members.asserted('summary'), members.asserted('description')];
  if (description !== undefined) set(draft, ['description', description], 'description');
  else if (summary !== undefined) set(draft, ['description', summary], 'summary');
  if (description !== undefined && summary !== undefined) {
    draft.properties.push(keptProperty('summary', summary));
  }
}

/** A supplier is an organisation in CycloneDX; an originator is a manufacturer or an author. */
function addParties(draft: Draft, members: Members): void {
  for (const name of ['supplier', 'originator'] as const) {
    const text = members.asserted(name);
    const party = text === undefined ? undefined : parseParty(text);
    if (text === undefined) continue;
    if (party === undefined || party.kind === 'tool') draft.properties.push(keptProperty(name, text));
    else if (name === 'supplier') set(draft, ['supplier', toOrganization(party)], name);
    else if (party.kind === 'person') set(draft, ['authors', [toContact(party)]], name);
    else set(draft, ['manufacturer', toOrganization(party)], name);
  }
}

const LOCATIONS = [
  ['downloadLocation', 'distribution'],
  ['homepage', 'website'],
] as const;

function addPlaces(draft: Draft, members: Members): void {
  const references: JsonObject[] = [];
  for (const [name, type] of LOCATIONS) {
    const url = members.asserted(name);
    if (url === NONE) draft.properties.push(keptProperty(name, NONE));
    else if (url !== undefined) references.push({ type: isRepository(url) ? 'vcs' : type, url });
  }
  const found = readReferences(members);
  Object.assign(draft.members, found.identity);
  Object.assign(draft.places, found.places);
  draft.properties.push(...found.properties);
  const all: readonly Json[] = [...references, ...found.references];
  if (all.length > 0) {
    set(draft, ['externalReferences', all], references.length > 0 ? 'downloadLocation' : 'externalRefs');
  }
}

/** SPDX 2.3 §7.7 writes a place under version control with the tool before the scheme: `git+https://…`. */
function isRepository(url: string): boolean {
  return /^(?:git|hg|svn|bzr|cvs)(?:\+[a-z]+)?:/.test(url);
}

/** Without a purpose a package URL may tell; without either it is a library, as everywhere in the field. */
function addType(draft: Draft, members: Members): void {
  const purpose = members.asserted('primaryPackagePurpose');
  const same = purpose === undefined ? undefined : SAME_PURPOSES.get(purpose);
  if (same !== undefined) {
    set(draft, ['type', same], 'primaryPackagePurpose');
    return;
  }
  if (purpose !== undefined) draft.properties.push(keptProperty('primaryPackagePurpose', purpose));
  const near = purpose === undefined ? undefined : NEAR_PURPOSES.get(purpose.toUpperCase());
  const purl = draft.members['purl'];
  const byPurl =
    typeof purl === 'string' ? PURL_PURPOSES.find(([start]) => purl.startsWith(start))?.[1] : undefined;
  draft.members['type'] = near ?? byPurl ?? 'library';
}

/** The official taxonomy has two of the three; when something was built it has no word for. */
const DATES = [
  ['releaseDate', 'cdx:lifecycle:milestone:generalAvailability'],
  ['validUntilDate', 'cdx:lifecycle:milestone:endOfSupport'],
] as const;

function addDates(draft: Draft, members: Members): void {
  for (const [name, property] of DATES) {
    const value = members.asserted(name);
    if (value !== undefined) draft.properties.push({ name: property, value });
  }
  keepTexts(draft, members, ['builtDate']);
}

function addVerification(draft: Draft, members: Members): void {
  const value = members.value['packageVerificationCode'];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  members.take('packageVerificationCode');
  const code = membersOf(value as JsonObject, ''); // neither a list nor a plain value
  keepTexts(draft, code, ['packageVerificationCodeValue']);
  keepLists(draft, code, ['packageVerificationCodeExcludedFiles']);
}
