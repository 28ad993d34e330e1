import { type Component, type ComponentData, ownProperty } from '@trasluz/bom';
import { type Catalog, isKnown, type ModelFacts } from '@trasluz/catalog';
import type { CitedSource } from '../document/cited-source.ts';
import { createElement, type Element } from '../document/element.ts';
import { createLedger, type Ledger } from '../document/ledger.ts';
import { writeOrganization, writeOwnership } from '../document/organization.ts';
import { provenanceOf, provenanceOfRow } from '../document/provenance.ts';
import { domainOf, SUBJECT_REF, writeDocument } from '../document/write-document.ts';
import { artefactComponents, stateOpenness } from './artefacts.ts';
import { readLicence } from './licence.ts';
import type { OpennessEntry } from './model-openness.ts';
import { MODEL_NAMES } from './same-model.ts';
import { trainingRun } from './training-run.ts';

const DATA_REF = 'training-data';
const GRAMS_PER_TONNE = 1e6;

/** What the document of a model with a card is made from. */
export interface CardInput {
  readonly catalog: Catalog;
  readonly model: ModelFacts;
  /** The entry of the Model Openness Tool on the same model. */
  readonly entry: OpennessEntry | undefined;
  readonly source: CitedSource;
  readonly reference: string;
}

/** Writes the document of a model whose vendor's card the catalogue has read, with its artefacts where assessed. */
export function buildCard({ catalog, model, entry, source, reference }: CardInput): string {
  const ledger = createLedger(catalog, [source]);
  const element = createElement(ledger, SUBJECT_REF);
  const supplier = catalog.suppliers.find(model.developer);
  const run = trainingRun(model, ledger);
  const data = trainingData(model, ledger);
  const artefacts = entry === undefined ? [] : artefactComponents(entry, ledger);
  const components = [...data, ...(run?.components ?? []), ...artefacts];
  const maker =
    supplier === undefined ? {} : { supplier: writeOrganization(element, { member: 'supplier', supplier }) };
  if (supplier !== undefined) writeOwnership(element, { member: 'supplier', supplier }, catalog);
  if (entry !== undefined) stateOpenness(element, entry);
  const subject: Component = {
    'bom-ref': SUBJECT_REF,
    type: 'machine-learning-model',
    ...maker,
    ...describeModel(element, model, data.length > 0),
  };
  return writeDocument({
    reference,
    about: (supplier && domainOf(supplier)) ?? `${model.developer}.localhost`,
    subject,
    ledger,
    rest: {
      ...(components.length === 0 ? {} : { components }),
      ...(run === undefined ? {} : { formulation: run.formulation }),
    },
  });
}

function describeModel(element: Element, model: ModelFacts, hasData: boolean): Omit<Component, 'type'> {
  for (const member of ['.name', '.type']) element.cite(member, provenanceOfRow(model));
  const licences = writeLicence(element, model);
  stateCard(element, model);
  return {
    name: MODEL_NAMES[model.id] ?? model.name,
    ...licences,
    ...(hasData ? { modelCard: { modelParameters: { datasets: [{ ref: DATA_REF }] } } } : {}),
    ...element.properties(),
  };
}

function writeLicence(element: Element, { license }: ModelFacts): Pick<Component, 'licenses'> {
  if (license?.value === null) element.noneFound('component.license', license);
  if (!isKnown(license)) return {};
  const reading = readLicence(license.value);
  if (reading.kind !== 'licence') return {};
  element.cite('.licenses', provenanceOf(license));
  return { licenses: reading.choice };
}

/** What each wording of `weights` says of openness. */
const OPEN_PARTS: Readonly<Record<string, readonly string[]>> = {
  'open weights': ['weights'],
  'open weights, data and code': ['weights', 'data', 'training-code'],
};

function stateCard(element: Element, model: ModelFacts): void {
  if (isKnown(model.weights)) {
    const from = provenanceOf(model.weights);
    for (const part of OPEN_PARTS[model.weights.value] ?? []) element.own(`openness:${part}`, 'open', from);
  }
  element.datum(model.released, {
    name: 'cdx:lifecycle:milestone:generalAvailability',
    facts: ['product.released'],
  });
  element.datum(model.parametersTotal, {
    name: 'cdx:ai-ml:model:parameter:count',
    facts: ['model.parameters'],
  });
  element.datum(model.parametersActive, { name: ownProperty('model:parameters-active') });
  element.datum(model.sizes, { name: ownProperty('model:sizes') });
  element.datum(model.contextTokens, {
    name: 'cdx:ai-ml:model:hyperparameter:context_length',
    facts: ['model.context-length'],
  });
  element.datum(model.co2Tonnes, {
    // CycloneDX has a native place for CO2 only beside a stated amount of energy.
    name: ownProperty('co2:grams'),
    values: (tonnes) => [String(Math.round(tonnes * GRAMS_PER_TONNE))],
    facts: ['model.co2'],
  });
}

/** The training data, where the card says anything of them. */
function trainingData(model: ModelFacts, ledger: Ledger): readonly Component[] {
  const { trainingTokens, dataCutoff, knowledgeCutoff } = model;
  if (![trainingTokens, dataCutoff, knowledgeCutoff].some(isKnown)) return [];
  const element = createElement(ledger, DATA_REF);
  element.cite('.name', provenanceOfRow(model));
  element.datum(trainingTokens, {
    name: ownProperty('dataset:size'),
    values: (tokens) => [`${tokens} tokens`],
  });
  element.datum(dataCutoff ?? knowledgeCutoff, { name: ownProperty('dataset:cutoff') });
  const data: ComponentData = { type: 'dataset', name: 'Training data' };
  return [
    {
      'bom-ref': element.ref,
      type: 'data',
      name: `Training data of ${MODEL_NAMES[model.id] ?? model.name}`,
      ...element.properties(),
      data: [data],
    },
  ];
}
