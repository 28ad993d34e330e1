import { type Catalog, type Cloud, isKnown, knownValue } from '@trasluz/catalog';
import type { Element } from '../document/element.ts';
import { type Provenance, provenanceOf } from '../document/provenance.ts';
import { offeredAccelerators } from './offered-accelerators.ts';

/**
 * States of the cloud as a whole what its regions, accelerators and identity services say one by one, so that two
 * clouds can be compared at a glance. Each value has the sources of the rows that it sums up.
 */
export function stateSummary(element: Element, cloud: Cloud, catalog: Catalog): void {
  stateAll(element, 'origin:hosted', countries(catalog, cloud));
  stateAll(element, 'portability:runtime', runtimes(catalog, cloud));
  const { identity } = cloud;
  if (!isKnown(identity)) return;
  for (const name of identity.value)
    element.own('control:identity', `native:${name}`, provenanceOf(identity));
}

/** Values, and where each was read. */
type Origins = Map<string, Provenance[]>;

function stateAll(element: Element, name: string, origins: Origins): void {
  for (const [value, list] of [...origins].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const sources = [...new Set(list.flatMap((one) => one.sources))].sort();
    const asOf =
      list
        .map((one) => one.asOf)
        .sort()
        .at(-1) ?? '';
    const notes = [...new Set(list.flatMap(({ note }) => note ?? []))].join('; ');
    element.own(name, value, { sources, asOf, ...(notes === '' ? {} : { note: notes }) });
  }
}

function countries(catalog: Catalog, cloud: Cloud): Origins {
  const origins: Origins = new Map();
  for (const { country, test } of catalog.regions.ofCloud(cloud.id)) {
    if (!isKnown(country) || test?.value === true) continue;
    const { sources, asOf } = country;
    add(origins, country.value, { sources, asOf, note: 'countries of the regions' });
  }
  return origins;
}

function runtimes(catalog: Catalog, cloud: Cloud): Origins {
  const origins: Origins = new Map();
  for (const id of offeredAccelerators(catalog, cloud).keys()) {
    const portability = catalog.accelerators.find(id)?.portability;
    const runtime = knownValue(portability);
    if (runtime === undefined || !isKnown(portability)) continue;
    const { sources, asOf } = portability;
    const from = { sources, asOf, note: 'inferred from the accelerators on offer' };
    add(origins, runtime === 'xla' ? 'xla-tpu' : runtime, from);
  }
  return origins;
}

function add(origins: Origins, value: string, from: Provenance): void {
  const list = origins.get(value);
  if (list === undefined) origins.set(value, [from]);
  else list.push(from);
}
