import type { Component } from '@trasluz/bom';
import { type Accelerator, type Catalog, isKnown } from '@trasluz/catalog';
import { createElement, type Element } from '../document/element.ts';
import { createLedger, type Ledger } from '../document/ledger.ts';
import { writeOrganization, writeOwnership } from '../document/organization.ts';
import { provenanceOf, provenanceOfRow } from '../document/provenance.ts';
import { type SeedKind, seedReference } from '../document/seed-document.ts';
import { domainOf, SUBJECT_REF, writeDocument } from '../document/write-document.ts';
import { firmwareComponents } from './firmware.ts';
import { stateOffers } from './offers.ts';
import { stateTrust } from './trust.ts';

/** One document for each accelerator of the catalogue: a device with its firmware and facts. */
export const acceleratorDocuments: SeedKind = (catalog) =>
  catalog.accelerators.all().map((accelerator) => {
    // A chip has no version; the document's is the date of its facts.
    const reference = seedReference(accelerator.id, accelerator.asOf);
    return { reference, build: () => buildAccelerator(catalog, accelerator, reference) };
  });

function buildAccelerator(catalog: Catalog, accelerator: Accelerator, reference: string): string {
  const ledger = createLedger(catalog);
  const element = createElement(ledger, SUBJECT_REF);
  const { designer } = accelerator;
  const supplier = isKnown(designer) ? catalog.suppliers.find(designer.value) : undefined;
  for (const member of ['.name', '.type']) element.cite(member, provenanceOfRow(accelerator));
  const maker =
    supplier === undefined || !isKnown(designer)
      ? undefined
      : writeOrganization(element, { member: 'manufacturer', supplier, from: provenanceOf(designer) });
  if (supplier !== undefined) writeOwnership(element, { member: 'manufacturer', supplier }, catalog);
  stateAll(element, accelerator, catalog);
  const subject: Component = {
    'bom-ref': SUBJECT_REF,
    type: 'device',
    ...(maker === undefined ? {} : { manufacturer: maker }),
    name: accelerator.name,
    ...element.properties(),
    ...partsOf(catalog, accelerator, ledger),
  };
  const about = (supplier && domainOf(supplier)) ?? accelerator.id;
  return writeDocument({ reference, about, subject, ledger });
}

function stateAll(element: Element, accelerator: Accelerator, catalog: Catalog): void {
  element.datum(accelerator.launchYear, {
    name: 'cdx:lifecycle:milestone:generalAvailability',
    facts: ['product.released'],
  });
  stateTrust(element, accelerator, catalog);
  stateOffers(element, accelerator, catalog);
}

function partsOf(
  catalog: Catalog,
  accelerator: Accelerator,
  ledger: Ledger,
): { readonly components?: readonly Component[] } {
  const components = firmwareComponents(catalog, accelerator, ledger);
  return components.length === 0 ? {} : { components };
}
