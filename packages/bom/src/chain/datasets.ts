import { objectAt, objectsAt, textAt } from '../access.ts';
import { ownProperty } from '../property-names.ts';
import type { Draft } from './draft.ts';
import type { EdgeKind, Node } from './supply-chain.ts';

/** Roles of `trasluz:dataset:role` in which a model is measured with the data and not made from it. */
const MEASURING_ROLES: ReadonlySet<string> = new Set(['validation', 'test', 'evaluation']);

/** Chooses how a model uses a dataset, by the roles that the dataset states: none stated means trained on. */
export function datasetEdgeKinds(dataset: Node): readonly EdgeKind[] {
  const roles = dataset.properties.filter((property) => property.name === ownProperty('dataset:role'));
  const kinds = roles.map(({ value }): EdgeKind => {
    const role = value.toLowerCase();
    if (MEASURING_ROLES.has(role)) return 'evaluated-on';
    return role === 'rag' ? 'depends-on' : 'trained-on';
  });
  return kinds.length === 0 ? ['trained-on'] : [...new Set(kinds)];
}

/** Adds the datasets of a model card, written in it or referred to. */
export function addCardDatasets(draft: Draft, model: Node): void {
  const parameters = objectAt(objectAt(model.source, 'modelCard'), 'modelParameters');
  for (const [index, entry] of objectsAt(parameters, 'datasets')) {
    const pointer = `${model.pointer}/modelCard/modelParameters/datasets/${index}`;
    const ref = textAt(entry, 'ref');
    const dataset = ref === undefined ? draft.nodeByPointer.get(pointer) : draft.nodeByRef.get(ref);
    if (dataset === undefined) continue;
    for (const kind of datasetEdgeKinds(dataset)) draft.link(kind, { from: model, to: dataset, pointer });
  }
}
