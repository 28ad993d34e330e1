import { type Bom, type Component, ownProperty, type Service } from '@trasluz/bom';
import type { Catalog, Cloud, Supplier } from '@trasluz/catalog';
import { createElement } from '../document/element.ts';
import { findSupplier } from '../document/find-supplier.ts';
import { writeForeignAccess } from '../document/foreign-access.ts';
import { createLedger, type Ledger } from '../document/ledger.ts';
import { type Party, writeOrganization, writeOwnership } from '../document/organization.ts';
import { provenanceOfRow } from '../document/provenance.ts';
import { type SeedKind, seedReference } from '../document/seed-document.ts';
import { domainOf, SUBJECT_REF, writeDocument } from '../document/write-document.ts';
import { OFFERINGS } from '../suppliers/offerings.ts';
import { certificateReferences } from './certificates.ts';
import { offeredDevices } from './devices.ts';
import { aiServices, CLOUD_PROVIDER, namedServices, stateMissing } from './named-services.ts';
import { regionServices } from './regions.ts';
import { stateSummary } from './summary.ts';

const CLOUD_REF = 'cloud';

/** One document for each cloud of the catalogue: a tree of services with regions, and the accelerators on offer. */
export const cloudDocuments: SeedKind = (catalog) =>
  catalog.clouds.all().map((cloud) => {
    const reference = seedReference(productOf(cloud), cloud.asOf);
    return { reference, build: () => buildCloud(catalog, cloud, reference) };
  });

/** A developer whose API or cloud has its name already has a product of that name. */
function productOf({ id, name }: Cloud): string {
  if (OFFERINGS.every(({ product }) => product !== id)) return id;
  return /cloud/iu.test(name) ? `${id}-cloud` : `${id}-api`;
}

interface Scene {
  readonly catalog: Catalog;
  readonly cloud: Cloud;
  readonly supplier: Supplier;
  readonly ledger: Ledger;
}

function buildCloud(catalog: Catalog, cloud: Cloud, reference: string): string {
  const supplier = findSupplier(catalog, cloud.supplier);
  const scene: Scene = { catalog, cloud, supplier, ledger: createLedger(catalog) };
  const subject = writeSubject(scene);
  const about = domainOf(supplier) ?? `${supplier.id}.localhost`;
  return writeDocument({ reference, about, subject, ledger: scene.ledger, rest: restOf(scene) });
}

function partyOf({ cloud, supplier }: Scene, member: Party['member']): Party {
  return {
    member,
    supplier,
    ...(cloud.legalEntity === undefined ? {} : { legalName: cloud.legalEntity }),
  };
}

function writeSubject(scene: Scene): Component {
  const { catalog, cloud, ledger } = scene;
  const element = createElement(ledger, SUBJECT_REF);
  for (const member of ['.name', '.type']) element.cite(member, provenanceOfRow(cloud));
  const supplier = writeOrganization(element, partyOf(scene, 'supplier'));
  writeOwnership(element, partyOf(scene, 'supplier'), catalog);
  writeForeignAccess(element, scene.supplier, catalog);
  element.datum(cloud.regionCount, {
    name: ownProperty('resilience:region-redundancy'),
    values: (count) => [`${count} regions`],
    facts: ['resilience.region-redundancy'],
  });
  stateSummary(element, cloud, catalog);
  const certificates = certificateReferences(catalog, cloud, element);
  return {
    'bom-ref': SUBJECT_REF,
    type: 'platform',
    supplier,
    name: isApi(cloud) ? `${cloud.name} API` : cloud.name,
    ...certificates,
    ...element.properties(),
  };
}

/** The catalogue names a model API by its company, and the company already names other things here. */
function isApi(cloud: Cloud): boolean {
  return productOf(cloud) === `${cloud.id}-api` && !/\bAPI\b/u.test(cloud.name);
}

function restOf(scene: Scene): Partial<Bom> {
  const devices = offeredDevices(scene.catalog, scene.cloud, scene.ledger);
  const dependsOn = devices.flatMap((device) => device['bom-ref'] ?? []);
  return {
    ...(devices.length === 0 ? {} : { components: devices }),
    services: [writeCloud(scene)],
    dependencies: [
      { ref: SUBJECT_REF, dependsOn: [CLOUD_REF, ...dependsOn] },
      ...(dependsOn.length === 0 ? [] : [{ ref: CLOUD_REF, dependsOn }]),
    ],
  };
}

/** The cloud as one service that holds all others, which take provider and control from it. */
function writeCloud(scene: Scene): Service {
  const { catalog, cloud, ledger } = scene;
  const element = createElement(ledger, CLOUD_REF);
  element.cite('.name', provenanceOfRow(cloud));
  // Who lists the cloud says whose it is.
  const party = { ...partyOf(scene, 'provider'), from: provenanceOfRow(cloud) };
  const provider = writeOrganization(element, party);
  element.property(CLOUD_PROVIDER, cloud.id, provenanceOfRow(cloud));
  writeOwnership(element, party, catalog);
  writeForeignAccess(element, scene.supplier, catalog);
  stateMissing(element, cloud);
  const services = [
    ...aiServices(cloud, ledger),
    ...namedServices(cloud, ledger),
    ...regionServices(catalog, cloud, ledger),
  ];
  return {
    'bom-ref': element.ref,
    provider,
    name: cloud.name,
    ...(services.length === 0 ? {} : { services }),
    ...element.properties(),
  };
}
