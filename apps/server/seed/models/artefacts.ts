import { type Component, type ComponentType, NONE_FOUND } from '@trasluz/bom';
import { toProductName } from '@trasluz/contract';
import { createElement, type Element } from '../document/element.ts';
import type { Ledger } from '../document/ledger.ts';
import type { Provenance } from '../document/provenance.ts';
import { isOpenLicence, type LicenceReading, readLicence } from './licence.ts';
import { entryVersion, OPENNESS_SOURCE, type OpennessEntry } from './model-openness.ts';

/** Artefacts of the framework that are no files; the others are. */
const TYPE_BY_ARTEFACT: Readonly<Record<string, ComponentType>> = {
  'Model parameters (Final)': 'machine-learning-model',
  'Model parameters (Intermediate)': 'machine-learning-model',
  Datasets: 'data',
  'Evaluation data': 'data',
  'Model architecture': 'application',
  'Data preprocessing code': 'application',
  'Training code': 'application',
  'Inference code': 'application',
  'Evaluation code': 'application',
  'Supporting libraries and tools': 'library',
};

/** Artefacts whose licence decides how open a part of the model is. */
const OPENNESS_BY_ARTEFACT: Readonly<Record<string, string>> = {
  'Model parameters (Final)': 'weights',
  Datasets: 'data',
  'Training code': 'training-code',
  'Model architecture': 'architecture',
};

/** Fact ids of those parts. */
const FACT_BY_OPENNESS: Readonly<Record<string, string>> = {
  weights: 'model.openness.weights',
  data: 'model.openness.data',
  'training-code': 'model.openness.code',
  architecture: 'model.openness.architecture',
};

const FINAL_PARAMETERS = 'Model parameters (Final)';

/** Where an entry was assessed and when. */
export function provenanceOfEntry(entry: OpennessEntry): Provenance {
  return { sources: [OPENNESS_SOURCE], asOf: entry.assessed };
}

/** The artefacts of a model that are there, each as a component with its licence and its role in the framework. */
export function artefactComponents(entry: OpennessEntry, ledger: Ledger): readonly Component[] {
  return entry.artefacts.flatMap(([artefact, licence]) => {
    const reading = licenceOf(entry, artefact, licence);
    // The final parameters are the model itself, which carries their licence.
    if (artefact === FINAL_PARAMETERS || reading?.kind === 'not-included') return [];
    return [artefactComponent(entry, { artefact, reading }, ledger)];
  });
}

/** The licence of the model: that of its final parameters, else that of the distribution. */
export function modelLicence(entry: OpennessEntry): LicenceReading | undefined {
  const final = entry.artefacts.find(([artefact]) => artefact === FINAL_PARAMETERS);
  const text = final?.[1] ?? entry.licenses.distribution;
  return text === undefined || text === null ? undefined : readLicence(text);
}

/** States how open the parts of the model are, as far as a licence or its absence says so. */
export function stateOpenness(element: Element, entry: OpennessEntry): void {
  const from = { ...provenanceOfEntry(entry), note: 'read from the licence of the artefact' };
  for (const [artefact, licence] of entry.artefacts) {
    const part = OPENNESS_BY_ARTEFACT[artefact];
    if (part === undefined) continue;
    const reading = licenceOf(entry, artefact, licence);
    if (reading?.kind === 'licence' && isOpenLicence(reading.id))
      element.own(`openness:${part}`, 'open', from);
    if (reading?.kind === 'not-included') {
      element.property(NONE_FOUND, noneFound(FACT_BY_OPENNESS[part] ?? part, entry, 'not included'), from);
    }
  }
}

/** States the licence of an element, or that the assessment found none. */
export function stateLicence(
  element: Element,
  reading: LicenceReading | undefined,
  entry: OpennessEntry,
): Pick<Component, 'licenses'> {
  const from = provenanceOfEntry(entry);
  if (reading?.kind === 'licence') {
    element.cite('.licenses', from);
    return { licenses: reading.choice };
  }
  if (reading !== undefined) {
    element.property(NONE_FOUND, noneFound('component.license', entry, 'no licence found'), from);
  }
  return {};
}

function noneFound(factId: string, entry: OpennessEntry, what: string): string {
  return `${factId}=${entry.assessed} Model Openness Tool: ${what}`;
}

/** An artefact without a licence of its own has that of the distribution, or of its code. */
function licenceOf(
  entry: OpennessEntry,
  artefact: string,
  licence: string | null,
): LicenceReading | undefined {
  const isCode = ['application', 'library'].includes(TYPE_BY_ARTEFACT[artefact] ?? 'file');
  const text = licence ?? (isCode ? entry.licenses.code : undefined) ?? entry.licenses.distribution;
  return text === undefined ? undefined : readLicence(text);
}

interface Artefact {
  readonly artefact: string;
  readonly reading: LicenceReading | undefined;
}

function artefactComponent(entry: OpennessEntry, { artefact, reading }: Artefact, ledger: Ledger): Component {
  const element = createElement(ledger, `artefact:${toProductName(artefact) ?? artefact}`);
  const from = provenanceOfEntry(entry);
  element.cite('.name', from);
  element.own('mof:component', artefact, from);
  const licences = stateLicence(element, reading, entry);
  const type = TYPE_BY_ARTEFACT[artefact] ?? 'file';
  const version = type === 'file' ? undefined : entryVersion(entry);
  return {
    'bom-ref': element.ref,
    type,
    name: `${entry.name}: ${artefact}`,
    ...(version === undefined ? {} : { version }),
    ...licences,
    ...element.properties(),
  };
}
