import type { Bom, Component, Service } from '@trasluz/bom';
import { type Catalog, type Cloud, knownValue, type Supplier } from '@trasluz/catalog';
import { createElement } from '../document/element.ts';
import { findSupplier } from '../document/find-supplier.ts';
import { writeForeignAccess } from '../document/foreign-access.ts';
import { createLedger, type Ledger } from '../document/ledger.ts';
import { writeOrganization, writeOwnership } from '../document/organization.ts';
import { type Provenance, provenanceOf, provenanceOfRow } from '../document/provenance.ts';
import { type SeedKind, seedReference } from '../document/seed-document.ts';
import { domainOf, SUBJECT_REF, writeDocument } from '../document/write-document.ts';
import { indexDeclarations, indexDefinitions, type Targets } from './attestation.ts';
import { hostedModels } from './hosted-models.ts';
import { OPEN_WEIGHTS_INDICATOR } from './indicator-facts.ts';
import { OFFERINGS, type Offering } from './offerings.ts';
import { subprocessorServices } from './subprocessors.ts';
import { INDEX_SOURCE, readTransparencyIndex, type TransparencyIndex } from './transparency-index.ts';

/** Edition of the documents that the index does not date: that of the catalogue they are made from. */
const CATALOG_EDITION = '2026-08';

const TARGETS: Targets = { model: SUBJECT_REF, 'training-data': 'training-data', service: 'service' };

/** One document for each supplier of foundation models: verdicts of the index, models, sub-processors. */
export const supplierDocuments: SeedKind = (catalog) =>
  OFFERINGS.map((offering) => {
    const version = offering.developer === undefined ? CATALOG_EDITION : '2025-12';
    const reference = seedReference(offering.product, version);
    return { reference, build: () => buildSupplier(catalog, offering, reference) };
  });

interface Scene {
  readonly catalog: Catalog;
  readonly offering: Offering;
  readonly supplier: Supplier;
  readonly ledger: Ledger;
}

function buildSupplier(catalog: Catalog, offering: Offering, reference: string): string {
  const supplier = findSupplier(catalog, offering.supplier);
  const index = readTransparencyIndex();
  const scene: Scene = { catalog, offering, supplier, ledger: createLedger(catalog) };
  const subject = writeSubject(scene, index);
  const about = domainOf(supplier) ?? offering.product;
  return writeDocument({ reference, about, subject, ledger: scene.ledger, rest: restOf(scene, index) });
}

/** Who scored, or, where nobody did, who lists the supplier. */
function scoredBy({ offering, supplier }: Scene, index: TransparencyIndex): Provenance {
  if (offering.developer === undefined) return provenanceOfRow(supplier);
  return { sources: [INDEX_SOURCE], asOf: index.date };
}

function writeSubject(scene: Scene, index: TransparencyIndex): Component {
  const { catalog, offering, supplier, ledger } = scene;
  const element = createElement(ledger, SUBJECT_REF);
  const from = scoredBy(scene, index);
  for (const member of ['.name', '.type', '.version']) element.cite(member, from);
  const organization = writeOrganization(element, { member: 'supplier', supplier });
  writeOwnership(element, { member: 'supplier', supplier }, catalog);
  writeForeignAccess(element, supplier, catalog);
  if (isDisclosed(index, offering, OPEN_WEIGHTS_INDICATOR)) {
    element.own('openness:weights', 'open', { ...from, note: `point for “${OPEN_WEIGHTS_INDICATOR}”` });
  }
  return {
    'bom-ref': SUBJECT_REF,
    type: 'machine-learning-model',
    supplier: organization,
    name: offering.name,
    ...(offering.developer === undefined ? {} : { version: index.date }),
    ...(offering.developer === undefined
      ? {}
      : { modelCard: { modelParameters: { datasets: [{ ref: TARGETS['training-data'] }] } } }),
    ...element.properties(),
  };
}

function isDisclosed(index: TransparencyIndex, { developer = '' }: Offering, indicator: string): boolean {
  const position = index.indicators.findIndex(({ name }) => name === indicator);
  return index.disclosed[developer]?.[position] === '1';
}

function restOf(scene: Scene, index: TransparencyIndex): Partial<Bom> {
  const { catalog, offering, supplier, ledger } = scene;
  const hosted =
    offering.hosted === undefined ? [] : hostedModels(catalog, offering.hosted, { supplier, ledger });
  const subprocessors = subprocessorServices(catalog, supplier.id, ledger);
  const service = writeService(scene, index);
  const components = [...trainingData(scene, index), ...hosted];
  const dependsOn = subprocessors.flatMap((one) => one['bom-ref'] ?? []);
  return {
    ...(components.length === 0 ? {} : { components }),
    services: [service, ...subprocessors],
    ...(dependsOn.length === 0
      ? {}
      : { dependencies: [TARGETS.model, TARGETS.service].map((ref) => ({ ref, dependsOn })) }),
    ...(offering.developer === undefined
      ? {}
      : {
          declarations: indexDeclarations(index, offering.developer, TARGETS),
          definitions: indexDefinitions(index),
        }),
  };
}

/** The data that the index asks about; nothing is known of them but the verdicts. */
function trainingData(scene: Scene, index: TransparencyIndex): readonly Component[] {
  const { offering, ledger } = scene;
  if (offering.developer === undefined) return [];
  const element = createElement(ledger, TARGETS['training-data']);
  element.cite('.name', scoredBy(scene, index));
  const name = `Training data of ${offering.name}`;
  return [{ 'bom-ref': element.ref, type: 'data', name, version: index.date }];
}

/** The supplier's own way of offering its models, where the catalogue names it; else its products as a whole. */
function writeService(scene: Scene, index: TransparencyIndex): Service {
  const { catalog, offering, supplier, ledger } = scene;
  const element = createElement(ledger, TARGETS.service);
  const provider = writeOrganization(element, { member: 'provider', supplier });
  writeForeignAccess(element, supplier, catalog);
  const cloud = catalog.clouds.all().find((row) => row.supplier === supplier.id);
  const named = cloud && modelService(cloud);
  element.cite('.name', named?.from ?? scoredBy(scene, index));
  if (named !== undefined) element.own('surface', 'inference', named.from);
  return {
    'bom-ref': element.ref,
    provider,
    name: named?.name ?? `Products and services with ${offering.name}`,
    ...element.properties(),
  };
}

function modelService({
  aiServices,
}: Cloud): { readonly name: string; readonly from: Provenance } | undefined {
  const service = knownValue(aiServices)?.find(({ kind }) => kind.startsWith('model-api'));
  if (service === undefined || aiServices === undefined || aiServices.value === null) return undefined;
  return { name: service.name, from: provenanceOf(aiServices) };
}
