import { ownProperty, type Service } from '@trasluz/bom';
import { type Cloud, type Datum, isKnown } from '@trasluz/catalog';
import { toProductName } from '@trasluz/contract';
import { createElement, type Element } from '../document/element.ts';
import type { Ledger } from '../document/ledger.ts';
import { provenanceOf } from '../document/provenance.ts';

/** A list of names in a row of the catalogue, and what the services it names are. */
interface NamedList {
  readonly key: 'identity' | 'keyManagement' | 'confidentialCompute' | 'sovereignOffers';
  /** Role of the services (standards.md, G: `trasluz:surface`). */
  readonly surface?: string;
  /** A further property of each service, without the namespace. */
  readonly property?: readonly [string, string];
  readonly description?: string;
}

const LISTS: readonly NamedList[] = [
  { key: 'identity', surface: 'iam' },
  { key: 'keyManagement', surface: 'kms' },
  {
    key: 'confidentialCompute',
    surface: 'compute',
    property: ['hw:confidential-compute', 'supported'],
    description: 'Confidential computing',
  },
  { key: 'sovereignOffers', description: 'Sovereign or separately run offer' },
];

/** The identity, key management, confidential computing and sovereign offers that the catalogue names. */
export function namedServices(cloud: Cloud, ledger: Ledger): readonly Service[] {
  return LISTS.flatMap((list) => {
    const datum: Datum<readonly string[]> | undefined = cloud[list.key];
    if (!isKnown(datum)) return [];
    const from = provenanceOf(datum);
    return datum.value.map((name) => {
      const element = createElement(ledger, `${list.key}:${toProductName(name) ?? name}`);
      element.cite('.name', from);
      if (list.surface !== undefined) element.own('surface', list.surface, from);
      if (list.property !== undefined) element.own(...list.property, from);
      return {
        'bom-ref': element.ref,
        name,
        ...(list.description === undefined ? {} : { description: list.description }),
        ...element.properties(),
      };
    });
  });
}

/** Says of the cloud's own service what was looked for in vain. */
export function stateMissing(element: Element, cloud: Cloud): void {
  const missing = [
    [cloud.confidentialCompute, 'mitigation.confidential-compute'],
    [cloud.keyManagement, 'mitigation.key-custody'],
  ] as const;
  for (const [datum, fact] of missing) if (datum?.value === null) element.noneFound(fact, datum);
}

/** Roles of AI services by the catalogue's kinds; a kind that is not here has no role of the vocabulary. */
const SURFACE_BY_KIND: ReadonlyMap<string, string> = new Map([
  ['model-api', 'inference'],
  ['model-api-ml-platform', 'inference'],
  ['ai-apis', 'inference'],
  ['compute', 'compute'],
]);

/** The AI services of a cloud with the hosts at which they answer. */
export function aiServices(cloud: Cloud, ledger: Ledger): readonly Service[] {
  const datum = cloud.aiServices;
  if (!isKnown(datum)) return [];
  const from = provenanceOf(datum);
  return datum.value.map(({ name, kind, hosts }) => {
    const element = createElement(ledger, `ai:${toProductName(name) ?? name}`);
    for (const member of ['.name', '.endpoints', '.description']) element.cite(member, from);
    const surface = SURFACE_BY_KIND.get(kind);
    if (surface !== undefined) element.own('surface', surface, from);
    // A host with a template is no address until a region is chosen.
    const fixed = hosts.filter((host) => !host.includes('{'));
    for (const host of hosts.filter((one) => one.includes('{'))) element.own('surface:host', host, from);
    return {
      'bom-ref': element.ref,
      name,
      description: `AI service, kind ${kind}`,
      ...(fixed.length === 0 ? {} : { endpoints: fixed }),
      ...element.properties(),
    };
  });
}

/** The name of the property that says which cloud a service belongs to. */
export const CLOUD_PROVIDER: string = ownProperty('cloud:provider');
