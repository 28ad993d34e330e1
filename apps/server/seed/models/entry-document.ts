import type { Component, ExternalReference, ModelCard } from '@trasluz/bom';
import type { Catalog } from '@trasluz/catalog';
import type { CitedSource } from '../document/cited-source.ts';
import { createElement, type Element } from '../document/element.ts';
import { createLedger } from '../document/ledger.ts';
import { writeOrganization, writeOwnership } from '../document/organization.ts';
import { SUBJECT_REF, writeDocument } from '../document/write-document.ts';
import {
  artefactComponents,
  modelLicence,
  provenanceOfEntry,
  stateLicence,
  stateOpenness,
} from './artefacts.ts';
import { entryVersion, type OpennessEntry } from './model-openness.ts';
import { findProducer, type Producer } from './producer.ts';

/** What the document of an entry is made from. */
export interface EntryInput {
  readonly catalog: Catalog;
  readonly entry: OpennessEntry;
  readonly source: CitedSource;
  readonly reference: string;
}

/** Writes the document of a model that only the Model Openness Tool describes. */
export function buildEntry({ catalog, entry, source, reference }: EntryInput): string {
  const ledger = createLedger(catalog, [source]);
  const element = createElement(ledger, SUBJECT_REF);
  const producer = findProducer(entry.producer ?? '', catalog);
  const supplier = writeProducer(element, producer, { catalog, entry });
  const subject: Component = {
    'bom-ref': SUBJECT_REF,
    type: 'machine-learning-model',
    ...supplier,
    ...describeEntry(element, entry),
  };
  const components = artefactComponents(entry, ledger);
  return writeDocument({
    reference,
    about: producer.domain,
    subject,
    ledger,
    rest: components.length === 0 ? {} : { components },
  });
}

/** What an entry says of the model itself; the properties come last, because describing adds to them. */
export function describeEntry(element: Element, entry: OpennessEntry): Omit<Component, 'type' | 'supplier'> {
  const from = provenanceOfEntry(entry);
  const version = entryVersion(entry);
  for (const member of ['.name', '.type', '.version', '.externalReferences']) element.cite(member, from);
  const licences = stateLicence(element, modelLicence(entry), entry);
  stateOpenness(element, entry);
  return {
    name: entry.name,
    ...(version === undefined ? {} : { version }),
    ...licences,
    ...referencesOf(entry),
    ...cardOf(element, entry),
    ...element.properties(),
  };
}

function writeProducer(
  element: Element,
  { name, supplier }: Producer,
  { catalog, entry }: Pick<EntryInput, 'catalog' | 'entry'>,
): Pick<Component, 'supplier'> {
  if (supplier !== undefined) {
    writeOwnership(element, { member: 'supplier', supplier }, catalog);
    return { supplier: writeOrganization(element, { member: 'supplier', supplier }) };
  }
  element.cite('.supplier', provenanceOfEntry(entry));
  element.unknown('supplier.legal-name');
  return { supplier: { name } };
}

function referencesOf({ repository, huggingface }: OpennessEntry): Pick<Component, 'externalReferences'> {
  const references: ExternalReference[] = [];
  if (isAddress(repository)) references.push({ type: 'vcs', url: repository });
  if (isAddress(huggingface)) references.push({ type: 'distribution', url: huggingface });
  return references.length === 0 ? {} : { externalReferences: references };
}

function isAddress(text: string | null): text is string {
  return text !== null && /^https?:\/\/\S+$/u.test(text);
}

function cardOf(element: Element, entry: OpennessEntry): { readonly modelCard?: ModelCard } {
  if (entry.architecture === null) return {};
  element.cite('.modelCard', provenanceOfEntry(entry));
  return { modelCard: { modelParameters: { architectureFamily: entry.architecture } } };
}
