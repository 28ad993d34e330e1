import { objectAt, objectsAt, textAt } from '../access.ts';
import type { JsonObject } from '../json.ts';
import { pointerTo } from '../pointer.ts';
import { ownProperty } from '../property-names.ts';
import { isUndisclosedWord } from '../undisclosed-word.ts';
import type { DerivedNode, Draft } from './draft.ts';
import { deriveJurisdiction } from './jurisdictions.ts';
import type { EdgeKind, Node, NodeKind, StatedProperty } from './supply-chain.ts';

/** The members that hold an organization, and what the organization is to the thing. */
const ROLES: readonly (readonly [string, EdgeKind])[] = [
  ['supplier', 'provided-by'],
  ['provider', 'provided-by'],
  ['manufacturer', 'manufactured-by'],
];

const SERVICE_KINDS: ReadonlySet<NodeKind> = new Set(['service', 'identity', 'tool']);

/** Adds who supplies, makes, provides and governs a thing, where they sit and who controls them. */
export function addOwnership(draft: Draft, node: Node): void {
  for (const [key, kind] of ROLES) {
    const pointer = pointerTo(node.pointer, key);
    const organization = addOrganization(draft, objectAt(node.source, key), pointer);
    draft.link(kind, { from: node, to: organization, pointer });
    if (key === 'provider') addControl(draft, node, organization);
  }
  if (SERVICE_KINDS.has(node.kind)) inheritProvider(draft, node);
  addGovernance(draft, node);
  addEnergyProviders(draft, node);
}

/** A service inside another one is provided by whom the outer one names, unless it names its own. */
function inheritProvider(draft: Draft, node: Node): void {
  let at: Node | undefined = node;
  while (at !== undefined && objectAt(at.source, 'provider') === undefined) at = draft.containerOf.get(at.id);
  if (at === undefined || at === node) return;
  const pointer = pointerTo(at.pointer, 'provider');
  const name = textAt(objectAt(at.source, 'provider'), 'name');
  const isNamed = name !== undefined && !isUndisclosedWord(name);
  const provider = isNamed ? draft.derive(organizationNode(name, pointer)) : undefined;
  draft.link('provided-by', { from: node, to: provider, pointer });
}

/** Adds the organizations of `metadata`, which are the author's and the supplier's. */
export function addDocumentOrganizations(draft: Draft, root: Node): void {
  const metadata = objectAt(draft.bom, 'metadata');
  addOrganization(draft, objectAt(metadata, 'manufacturer'), '/metadata/manufacturer');
  const supplier = addOrganization(draft, objectAt(metadata, 'supplier'), '/metadata/supplier');
  draft.link('provided-by', { from: root, to: supplier, pointer: '/metadata/supplier' });
  const targets = objectAt(objectAt(draft.bom, 'declarations'), 'targets');
  for (const [index, one] of objectsAt(targets, 'organizations')) {
    addOrganization(draft, one, pointerTo('/declarations/targets/organizations', index));
  }
}

function addOrganization(draft: Draft, entity: JsonObject | undefined, pointer: string): Node | undefined {
  const name = textAt(entity, 'name');
  if (name === undefined || isUndisclosedWord(name)) return undefined;
  const organization = draft.derive(organizationNode(name, pointer, textAt(entity, 'bom-ref')));
  const place = `${pointer}/address/country`;
  const country = textAt(objectAt(entity, 'address'), 'country');
  draft.link('located-in', {
    from: organization,
    to: deriveJurisdiction(draft, country, place),
    pointer: place,
  });
  return organization;
}

/** `trasluz:cloud:ultimate-parent` and `:parent-country`: provider → parent → country of control. */
function addControl(draft: Draft, node: Node, provider: Node | undefined): void {
  const parent = property(node, 'cloud:ultimate-parent');
  const country = property(node, 'cloud:parent-country');
  const owned = provider ?? node;
  const owner = parent && draft.derive(organizationNode(parent.value, parent.pointer));
  if (parent !== undefined) draft.link('controlled-by', { from: owned, to: owner, pointer: parent.pointer });
  if (country === undefined) return;
  const jurisdiction = deriveJurisdiction(draft, country.value, country.pointer);
  draft.link('controlled-by', { from: owner ?? owned, to: jurisdiction, pointer: country.pointer });
}

function addGovernance(draft: Draft, node: Node): void {
  const entries = [
    [node.pointer, node.source] as const,
    ...objectsAt(node.source, 'data').map(
      ([index, entry]) => [`${node.pointer}/data/${index}`, entry] as const,
    ),
  ];
  for (const [pointer, entry] of entries) {
    const governance = objectAt(entry, 'governance');
    for (const role of ['owners', 'custodians', 'stewards']) {
      for (const [index, party] of objectsAt(governance, role)) {
        const place = `${pointer}/governance/${role}/${index}/organization`;
        const organization = addOrganization(draft, objectAt(party, 'organization'), place);
        draft.link('controlled-by', { from: node, to: organization, pointer: place, label: role });
      }
    }
  }
}

/** The only native place that tells where energy was used is the address of who provided it. */
function addEnergyProviders(draft: Draft, node: Node): void {
  const card = objectAt(node.source, 'modelCard');
  const considerations = objectAt(objectAt(card, 'considerations'), 'environmentalConsiderations');
  const list = `${node.pointer}/modelCard/considerations/environmentalConsiderations/energyConsumptions`;
  for (const [index, consumption] of objectsAt(considerations, 'energyConsumptions')) {
    for (const [at, provider] of objectsAt(consumption, 'energyProviders')) {
      const place = `${list}/${index}/energyProviders/${at}/organization`;
      const organization = addOrganization(draft, objectAt(provider, 'organization'), place);
      draft.link('depends-on', { from: node, to: organization, pointer: place, label: 'energy' });
    }
  }
}

/** A legal name is the same in any case. */
function organizationNode(name: string, pointer: string, bomRef?: string): DerivedNode {
  return { kind: 'organization', name, key: name.toLowerCase(), pointer, bomRef };
}

/** What a node says; a word that stands for a missing value names nobody, least of all the same for everyone. */
function property(node: Node, name: string): StatedProperty | undefined {
  const stated = node.properties.find((one) => one.name === ownProperty(name));
  return stated === undefined || isUndisclosedWord(stated.value) ? undefined : stated;
}
