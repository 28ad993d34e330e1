import type { Json, JsonObject } from '@trasluz/bom';
import { type Members, membersOf } from './members.ts';
import { keptProperty } from './own-property.ts';

/** What the references of a package become, with the place that each comes from. */
export interface FoundReferences {
  /** Identity members: `purl`, `cpe`, `swhid`, `omniborId`. */
  readonly identity: Readonly<Record<string, Json>>;
  readonly places: Readonly<Record<string, string>>;
  readonly references: readonly JsonObject[];
  readonly properties: readonly JsonObject[];
}

interface Collected {
  readonly identity: Record<string, Json>;
  readonly places: Record<string, string>;
  readonly references: JsonObject[];
  readonly properties: JsonObject[];
}

/** Reads `externalRefs`: identifiers where CycloneDX has a member, links as external references, the rest as it stands. */
export function readReferences(members: Members): FoundReferences {
  const found: Collected = { identity: {}, places: {}, references: [], properties: [] };
  for (const [index, value] of members.objects('externalRefs')) {
    const reference = membersOf(value, '');
    const locator = reference.text('referenceLocator');
    if (locator === undefined) continue;
    const type = reference.text('referenceType') ?? '';
    const place = `externalRefs/${index}/referenceLocator`;
    if (!addIdentity(found, { type, locator, place })) addOther(found, { type, locator, reference });
    else keepComment(found, reference, locator);
  }
  return found;
}

/** Members that hold one identifier; what comes second is kept beside. */
const SINGLE: ReadonlyMap<string, string> = new Map([
  ['purl', 'purl'],
  ['cpe23Type', 'cpe'],
  ['cpe22Type', 'cpe'],
]);

/** Members that hold a list of identifiers. */
const LISTED: ReadonlyMap<string, string> = new Map([
  ['swh', 'swhid'],
  ['gitoid', 'omniborId'],
]);

interface Identifier {
  readonly type: string;
  readonly locator: string;
  readonly place: string;
}

function addIdentity(found: Collected, { type, locator, place }: Identifier): boolean {
  const single = SINGLE.get(type);
  if (single !== undefined) {
    if (found.identity[single] !== undefined) return false;
    found.identity[single] = locator;
    found.places[single] = place;
    return true;
  }
  const listed = LISTED.get(type);
  if (listed === undefined) return false;
  const known = found.identity[listed];
  found.identity[listed] = [...(Array.isArray(known) ? known : []), locator];
  found.places[listed] ??= place;
  return true;
}

/** Types of reference by the type in SPDX 2.3 Annex F; `url` and `swid` say less. */
const LINKS: ReadonlyMap<string, string> = new Map([
  ['advisory', 'advisories'],
  ['fix', 'advisories'],
]);

const URL = /^[a-z][a-z\d+.-]*:\/\/\S+$/i;

interface Other {
  readonly type: string;
  readonly locator: string;
  readonly reference: Members;
}

function addOther(found: Collected, { type, locator, reference }: Other): void {
  const category = reference.text('referenceCategory') ?? '';
  const comment = reference.text('comment');
  const label = `${category} ${type}`.trim();
  if (!URL.test(locator)) {
    found.properties.push(keptProperty('externalRef', `${label} ${locator}`.trim()));
    keepComment(found, reference, locator);
    return;
  }
  found.references.push({
    type: LINKS.get(type) ?? 'other',
    url: locator,
    comment: comment === undefined ? label : `${label}: ${comment}`,
  });
}

function keepComment(found: Collected, reference: Members, locator: string): void {
  const comment = reference.text('comment');
  if (comment !== undefined)
    found.properties.push(keptProperty('externalRefComment', `${locator}: ${comment}`));
}
