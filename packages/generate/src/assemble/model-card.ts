import { type JsonObject, ownProperty } from '@trasluz/bom';
import { compact } from '../compact.ts';
import { type Finding, findingsOf, type Section } from '../finding.ts';
import { datasetReferences } from './datasets.ts';
import { sortedBy } from './reference.ts';

/** Sections that have no native place in a model card and go to properties of it. */
const SECTION_PROPERTIES: readonly (readonly [section: Section, name: string])[] = [
  ['training-data', ownProperty('card:training-data')],
  ['evaluation', ownProperty('card:evaluation')],
  ['environment', ownProperty('card:environment')],
];

/** Builds `modelCard`; `undefined` when nothing was found for it. */
export function modelCard(findings: readonly Finding[]): JsonObject | undefined {
  const card = compact({
    modelParameters: modelParameters(findings),
    quantitativeAnalysis: compact({ performanceMetrics: metrics(findings) }),
    considerations: considerations(findings),
    properties: cardProperties(findings),
  });
  return Object.keys(card).length === 0 ? undefined : card;
}

/** The property of the model card that a section goes to; `undefined` for one with a native place. */
export function sectionProperty(section: Section): string | undefined {
  return SECTION_PROPERTIES.find(([name]) => name === section)?.[1];
}

function modelParameters(findings: readonly Finding[]): JsonObject {
  return compact({
    task: findingsOf(findings, 'task')[0]?.value,
    architectureFamily: findingsOf(findings, 'family')[0]?.value,
    modelArchitecture: findingsOf(findings, 'architecture')[0]?.value,
    datasets: datasetReferences(findings),
  });
}

/** Results in the order of the card: their order tells which were reported together. */
function metrics(findings: readonly Finding[]): readonly JsonObject[] {
  return findingsOf(findings, 'metric').map(({ metric }) => ({ ...metric }));
}

function considerations(findings: readonly Finding[]): JsonObject {
  const outOfScope = prose(findings, 'out-of-scope').map((text) => `Out of scope: ${text}`);
  return compact({
    users: prose(findings, 'users'),
    useCases: prose(findings, 'use-cases'),
    technicalLimitations: [...prose(findings, 'limitations'), ...outOfScope],
    performanceTradeoffs: prose(findings, 'tradeoffs'),
    ethicalConsiderations: prose(findings, 'ethics').map((name) => ({ name })),
  });
}

/** Builds `modelCard.properties`, sorted by name and value, without duplicates. */
export function cardProperties(findings: readonly Finding[]): readonly JsonObject[] {
  const stated = findingsOf(findings, 'card-property').map(({ name, value }) => ({ name, value }));
  const sections = SECTION_PROPERTIES.flatMap(([section, name]) => {
    return prose(findings, section).map((value) => ({ name, value }));
  });
  const byKey = new Map(
    [...stated, ...sections].map((property) => [`${property.name}=${property.value}`, property]),
  );
  return sortedBy([...byKey.values()], ({ name, value }) => `${name}=${value}`);
}

function prose(findings: readonly Finding[], section: Section): readonly string[] {
  const texts = findingsOf(findings, 'prose').filter((finding) => finding.section === section);
  return [...new Set(texts.map(({ text }) => text))];
}
