import { type JsonObject, ownProperty, SEARCHED } from '@trasluz/bom';
import { compact } from '../compact.ts';
import { type Finding, findingsOf } from '../finding.ts';
import type { Searched } from '../input.ts';
import { partSearches } from './part-searches.ts';
import { partReference, sortedBy } from './reference.ts';

/** One data set of the model, and whether the card names it as measured on. */
export interface Dataset {
  readonly name: string;
  readonly evaluated: boolean;
  /** The first place that names it. */
  readonly from: string;
}

/** Builds one data component for each data set. A role is stated only where a file states it. */
export function datasetComponents(
  findings: readonly Finding[],
  searched: readonly Searched[],
): readonly JsonObject[] {
  return datasetsOf(findings).map((dataset) => ({
    type: 'data',
    'bom-ref': partReference('data', dataset.name),
    name: dataset.name,
    data: [datasetObject(dataset)],
    properties: [
      ...partSearches(dataset.from),
      ...searched
        .filter((search) => isDatasetFact(search, dataset))
        .map(({ fact, places }) => ({ name: SEARCHED, value: `${fact}=${places.join('; ')}` })),
    ],
  }));
}

/** Tells whether a fact is asked of data sets: what was searched for it belongs on them, not on the model. */
export function isDatasetFact({ fact }: Searched, dataset?: Dataset): boolean {
  return fact.startsWith('data.') && !(fact === 'data.role' && dataset?.evaluated);
}

function datasetObject({ name, evaluated }: Dataset): JsonObject {
  const role = { name: ownProperty('dataset:role'), value: 'evaluation' };
  return compact({ type: 'dataset', name, contents: evaluated ? { properties: [role] } : undefined });
}

/** The references from the model card to the data components, in the same order. */
export function datasetReferences(findings: readonly Finding[]): readonly JsonObject[] {
  return datasetsOf(findings).map(({ name }) => ({ ref: partReference('data', name) }));
}

/** The distinct data sets by name. One that is named for training and measured on keeps both: no role is the wider. */
function datasetsOf(findings: readonly Finding[]): readonly Dataset[] {
  const byName = Map.groupBy(findingsOf(findings, 'dataset'), ({ name }) => name);
  const datasets = [...byName].map(([name, named]) => {
    const evaluated = named.every(({ role }) => role === 'evaluation');
    return { name, evaluated, from: named[0]?.from ?? '' };
  });
  return sortedBy(datasets, ({ name }) => name);
}
