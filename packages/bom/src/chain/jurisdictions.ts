import { ownProperty } from '../property-names.ts';
import { isUndisclosedWord } from '../undisclosed-word.ts';
import type { Draft } from './draft.ts';
import type { Node, StatedProperty } from './supply-chain.ts';

/** ISO 3166-1 alpha-2, or 3166-2 with its subdivision. */
const ISO_PLACE: RegExp = /^([a-z]{2})(?:-[a-z0-9]{1,3})?$/i;

/** Finds or makes the node of a country or subdivision; one that the author does not disclose has none. */
export function deriveJurisdiction(
  draft: Draft,
  written: string | undefined,
  pointer: string,
): Node | undefined {
  const place = written?.trim();
  if (place === undefined || isUndisclosedWord(place)) return undefined;
  const match = ISO_PLACE.exec(place);
  const name = match === null ? place : place.toUpperCase();
  const node = draft.derive({ kind: 'jurisdiction', name, pointer });
  // A place inside a country is linked to it once, by the mention that made its node.
  if (match !== null && node.pointer === pointer) linkCountry(draft, node, String(match[1]).toUpperCase());
  return node;
}

function linkCountry(draft: Draft, place: Node, country: string): void {
  if (place.name === country) return;
  const { pointer } = place;
  const whole = draft.derive({ kind: 'jurisdiction', name: country, pointer });
  draft.link('located-in', { from: place, to: whole, pointer });
}

/** Adds where a thing is: its region, the country of the region, and the places of its origin. */
export function addPlaces(draft: Draft, node: Node): void {
  const region = addRegion(draft, node);
  for (const location of stated(node, 'cloud:location')) {
    const { pointer } = location;
    const jurisdiction = deriveJurisdiction(draft, location.value, pointer);
    draft.link('located-in', { from: region ?? node, to: jurisdiction, pointer });
  }
  for (const jurisdiction of stated(node, 'key:jurisdiction')) {
    const { pointer, value } = jurisdiction;
    draft.link('controlled-by', { from: node, to: deriveJurisdiction(draft, value, pointer), pointer });
  }
  addOrigins(draft, node);
}

function addRegion(draft: Draft, node: Node): Node | undefined {
  const code = stated(node, 'cloud:region')[0];
  if (code === undefined || isUndisclosedWord(code.value)) return undefined;
  const key = [providerKey(draft, node), code.value].filter(Boolean).join(':');
  const region = draft.derive({ kind: 'region', name: code.value, key, pointer: code.pointer });
  draft.link('located-in', { from: node, to: region, pointer: code.pointer });
  return region;
}

/** A region code is the provider's own, so the provider is part of what it names. */
function providerKey(draft: Draft, node: Node): string | undefined {
  for (let at: Node | undefined = node; at !== undefined; at = draft.containerOf.get(at.id)) {
    const key = stated(at, 'cloud:provider')[0];
    if (key !== undefined) return key.value;
  }
  return undefined;
}

/** `trasluz:origin:<stage>` is `<ISO>=<percent>`; its `:basis` and `:performed-by` are no places. */
function addOrigins(draft: Draft, node: Node): void {
  const prefix = ownProperty('origin:');
  for (const { name, value, pointer } of node.properties) {
    const stage = name.startsWith(prefix) ? name.slice(prefix.length) : ':';
    if (stage.includes(':')) continue;
    const jurisdiction = deriveJurisdiction(draft, value.split('=')[0]?.trim() || undefined, pointer);
    draft.link('located-in', { from: node, to: jurisdiction, pointer, label: stage });
  }
}

function stated(node: Node, name: string): readonly StatedProperty[] {
  const wanted = ownProperty(name);
  return node.properties.filter((property) => property.name === wanted);
}
