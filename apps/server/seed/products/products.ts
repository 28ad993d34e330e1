import type { Component, Dependency, Service } from '@trasluz/bom';
import type { Catalog } from '@trasluz/catalog';
import type { CitedSource } from '../document/cited-source.ts';
import { createElement, type Element } from '../document/element.ts';
import { findSupplier } from '../document/find-supplier.ts';
import { writeForeignAccess } from '../document/foreign-access.ts';
import { createLedger, type Ledger } from '../document/ledger.ts';
import { writeOrganization, writeOwnership } from '../document/organization.ts';
import type { Provenance } from '../document/provenance.ts';
import { type SeedKind, seedReference } from '../document/seed-document.ts';
import { domainOf, SUBJECT_REF, writeDocument } from '../document/write-document.ts';
import { HOSTING, PRIVACY, SUBPROCESSOR } from './copilot-sources.ts';
import { GITHUB_COPILOT } from './github-copilot.ts';
import { MICROSOFT_365_COPILOT } from './microsoft-365-copilot.ts';
import type { PlannedModel, PlannedProperty, PlannedService, ProductPlan } from './product-plan.ts';

const PLANS: readonly ProductPlan[] = [MICROSOFT_365_COPILOT, GITHUB_COPILOT];

/** One document for each product that the seed describes from pages that were read for it. */
export const productDocuments: SeedKind = (catalog) =>
  PLANS.map((plan) => {
    const reference = seedReference(plan.product, plan.version);
    return { reference, build: () => buildProduct(catalog, plan, reference) };
  });

interface Scene {
  readonly catalog: Catalog;
  readonly ledger: Ledger;
}

function buildProduct(catalog: Catalog, plan: ProductPlan, reference: string): string {
  const scene: Scene = { catalog, ledger: createLedger(catalog, [PRIVACY, SUBPROCESSOR, HOSTING]) };
  const supplier = findSupplier(catalog, plan.supplier);
  const element = createElement(scene.ledger, SUBJECT_REF);
  for (const member of ['.name', '.type']) element.cite(member, provenanceOfSource(plan.source));
  const organization = writeOrganization(element, { member: 'supplier', supplier });
  writeOwnership(element, { member: 'supplier', supplier }, catalog);
  writeForeignAccess(element, supplier, catalog);
  stateAll(element, plan.properties, plan.source);
  const subject: Component = {
    'bom-ref': SUBJECT_REF,
    type: 'application',
    supplier: organization,
    name: plan.name,
    ...element.properties(),
  };
  return writeDocument({
    reference,
    about: domainOf(supplier) ?? `${supplier.id}.localhost`,
    subject,
    ledger: scene.ledger,
    rest: {
      components: plan.models.map((model) => writeModel(scene, model)),
      services: plan.services.map((service) => writeService(scene, service)),
      dependencies: dependenciesOf(plan),
    },
  });
}

function provenanceOfSource(source: CitedSource): Provenance {
  return { sources: [source.id], asOf: source.date };
}

function stateAll(element: Element, properties: readonly PlannedProperty[], source: CitedSource): void {
  for (const { name, value, note, source: own = source } of properties) {
    element.own(name, value, { ...provenanceOfSource(own), ...(note === undefined ? {} : { note }) });
  }
}

function writeModel({ catalog, ledger }: Scene, model: PlannedModel): Component {
  const element = createElement(ledger, model.ref);
  const from = provenanceOfSource(model.source);
  element.cite('.name', from);
  const supplier = findSupplier(catalog, model.supplier);
  return {
    'bom-ref': element.ref,
    type: 'machine-learning-model',
    supplier: writeOrganization(element, { member: 'supplier', supplier, from }),
    name: model.name,
    isExternal: true,
  };
}

function writeService({ catalog, ledger }: Scene, service: PlannedService): Service {
  const element = createElement(ledger, service.ref);
  const from = provenanceOfSource(service.source);
  for (const member of ['.name', '.description']) element.cite(member, from);
  const supplier = findSupplier(catalog, service.provider);
  const provider = writeOrganization(element, { member: 'provider', supplier, from });
  stateAll(element, service.properties ?? [], service.source);
  writeForeignAccess(element, supplier, catalog);
  return {
    'bom-ref': element.ref,
    provider,
    name: service.name,
    ...(service.description === undefined ? {} : { description: service.description }),
    ...element.properties(),
  };
}

function dependenciesOf(plan: ProductPlan): readonly Dependency[] {
  const ofServices = plan.services.flatMap(({ ref, dependsOn }) =>
    dependsOn === undefined ? [] : [{ ref, dependsOn: [...dependsOn] }],
  );
  return [{ ref: SUBJECT_REF, dependsOn: [...plan.dependsOn] }, ...ofServices];
}
