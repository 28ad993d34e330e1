import type { Component } from '@trasluz/bom';
import { type Catalog, type Cloud, type InstanceType, isKnown, knownValue } from '@trasluz/catalog';
import { createElement } from '../document/element.ts';
import type { Ledger } from '../document/ledger.ts';
import { writeOrganization } from '../document/organization.ts';
import { type Provenance, provenanceOf, provenanceOfRow } from '../document/provenance.ts';
import { offeredAccelerators } from './offered-accelerators.ts';

/** The accelerators that a cloud offers, by its instance types or as its own, under the names of the catalogue. */
export function offeredDevices(catalog: Catalog, cloud: Cloud, ledger: Ledger): readonly Component[] {
  return [...offeredAccelerators(catalog, cloud)].flatMap(([id, types]) =>
    offeredDevice({ catalog, cloud, ledger, id, types }),
  );
}

interface Offer {
  readonly catalog: Catalog;
  readonly cloud: Cloud;
  readonly ledger: Ledger;
  readonly id: string;
  readonly types: readonly InstanceType[];
}

function offeredDevice({ catalog, cloud, ledger, id, types }: Offer): readonly Component[] {
  const accelerator = catalog.accelerators.find(id);
  if (accelerator === undefined) return [];
  const element = createElement(ledger, `accelerator:${id}`);
  element.cite('.name', provenanceOfRow(accelerator));
  const { designer } = accelerator;
  const supplier = isKnown(designer) ? catalog.suppliers.find(designer.value) : undefined;
  const manufacturer =
    supplier === undefined || !isKnown(designer)
      ? undefined
      : writeOrganization(element, { member: 'manufacturer', supplier, from: provenanceOf(designer) });
  for (const [from, text] of availability(cloud, types)) {
    element.own('portability:availability', text, from);
  }
  return [
    {
      'bom-ref': element.ref,
      type: 'device',
      ...(manufacturer === undefined ? {} : { manufacturer }),
      name: accelerator.name,
      isExternal: true,
      ...element.properties(),
    },
  ];
}

/** One statement for each list that names instance types, so that each has its own source. */
function availability(
  cloud: Cloud,
  types: readonly InstanceType[],
): readonly (readonly [Provenance, string])[] {
  const byOrigin = Map.groupBy(types, ({ sources, asOf }) => JSON.stringify([sources, asOf]));
  return [...byOrigin.values()].flatMap((list) => {
    const [first] = list;
    const names = list.map((type) => {
      const count = knownValue(type.count);
      return count === undefined ? type.code : `${type.code} (${count})`;
    });
    return first === undefined
      ? []
      : [[provenanceOfRow(first), `${cloud.name}: ${names.join(', ')}`] as const];
  });
}
