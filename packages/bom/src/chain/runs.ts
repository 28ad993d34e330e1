import { listAt, objectAt, objectsAt, textAt } from '../access.ts';
import type { JsonObject } from '../json.ts';
import { pointerTo } from '../pointer.ts';
import { ownProperty } from '../property-names.ts';
import { datasetEdgeKinds } from './datasets.ts';
import type { Draft } from './draft.ts';
import type { EdgeKind, Node, Run } from './supply-chain.ts';

/** Models beyond this are not linked to a run: each is linked to every input, and a document can name many of both. */
export const RUN_MODELS_MAX = 64;

/**
 * Lists the runs of a document in its order, a workflow before its tasks. The models of a run are those among its
 * outputs; where it names none, those of its workflow's other steps; then the only model that the document describes.
 */
export function listRuns(
  draft: Pick<Draft, 'bom' | 'nodes' | 'nodeByRef' | 'readProperties'>,
): readonly Run[] {
  const only = onlyModel(draft.nodes);
  return objectsAt(draft.bom, 'formulation').flatMap(([at, formula]) =>
    objectsAt(formula, 'workflows').flatMap(([index, workflow]) => {
      const pointer = `/formulation/${at}/workflows/${index}`;
      const tasks = objectsAt(workflow, 'tasks').map(
        ([key, task]) => [task, `${pointer}/tasks/${key}`] as const,
      );
      const steps = [[workflow, pointer] as const, ...tasks];
      const together = uniqueModels(steps.flatMap(([step]) => outputModels(draft, step)));
      return steps.map(([step, place]) => ({
        step,
        pointer: place,
        properties: draft.readProperties(step, place),
        models: firstNonEmpty(uniqueModels(outputModels(draft, step)), together, only),
      }));
    }),
  );
}

/** Groups runs by the id of the models they made. */
export function runsByModel(runs: readonly Run[]): ReadonlyMap<string, readonly Run[]> {
  const pairs = runs.flatMap((run) => run.models.map((model) => ({ id: model.id, run })));
  const groups = Map.groupBy(pairs, ({ id }) => id);
  return new Map([...groups].map(([id, list]) => [id, list.map(({ run }) => run)]));
}

/** Adds what a run used and made: chips, services, data, base models, and where inputs and outputs are stored. */
export function addRun(draft: Draft, run: Run): void {
  const { step, pointer } = run;
  objectsAt(step, 'resourceReferences').forEach(([index, reference]) => {
    linkUse(draft, run, { reference, pointer: `${pointer}/resourceReferences/${index}` });
  });
  objectsAt(step, 'inputs').forEach(([index, input]) => {
    const place = `${pointer}/inputs/${index}`;
    linkUse(draft, run, { reference: objectAt(input, 'resource'), pointer: `${place}/resource` });
    linkStorage(draft, input, { key: 'source', pointer: place });
  });
  objectsAt(step, 'outputs').forEach(([index, output]) => {
    linkStorage(draft, output, { key: 'target', pointer: `${pointer}/outputs/${index}` });
  });
  addTopology(draft, step, pointer);
}

interface Use {
  readonly reference: JsonObject | undefined;
  readonly pointer: string;
}

function linkUse(draft: Draft, run: Run, { reference, pointer }: Use): void {
  const used = resolve(draft, reference);
  if (used === undefined) return;
  for (const model of run.models) {
    for (const kind of useKinds(run, used))
      draft.link(kind, { from: model, to: used, pointer: pointerTo(pointer, 'ref') });
  }
}

/** Chips and services are what a model is trained with; a run that only measures trains nothing. */
function useKinds(run: Run, used: Node): readonly EdgeKind[] {
  const isMeasuring = run.properties.some(
    ({ name, value }) => name === ownProperty('training:phase') && value.toLowerCase() === 'evaluate',
  );
  if (used.kind === 'dataset') return isMeasuring ? ['evaluated-on'] : datasetEdgeKinds(used);
  if (isMeasuring) return [];
  if (used.kind === 'accelerator' || used.kind === 'service') return ['trained-with'];
  return used.kind === 'model' ? ['derived-from'] : [];
}

function linkStorage(draft: Draft, item: JsonObject, place: { key: string; pointer: string }): void {
  const stored = resolve(draft, objectAt(item, 'resource'));
  const service = resolve(draft, objectAt(item, place.key));
  if (service?.kind !== 'service') return;
  draft.link('stored-in', { from: stored, to: service, pointer: `${place.pointer}/${place.key}/ref` });
}

/** `runtimeTopology[]` has the form of `dependencies[]`: a service runs on the devices it names. */
function addTopology(draft: Draft, step: JsonObject, pointer: string): void {
  for (const [index, entry] of objectsAt(step, 'runtimeTopology')) {
    const from = resolve(draft, entry);
    listAt(entry, 'dependsOn').forEach((ref, at) => {
      const to = typeof ref === 'string' ? draft.nodeByRef.get(ref) : undefined;
      draft.link('runs-on', { from, to, pointer: `${pointer}/runtimeTopology/${index}/dependsOn/${at}` });
    });
  }
}

function outputModels(draft: Pick<Draft, 'nodeByRef'>, step: JsonObject): readonly Node[] {
  return objectsAt(step, 'outputs').flatMap(([, output]) => {
    const made = resolve(draft, objectAt(output, 'resource'));
    return made?.kind === 'model' ? [made] : [];
  });
}

function resolve(draft: Pick<Draft, 'nodeByRef'>, reference: JsonObject | undefined): Node | undefined {
  return draft.nodeByRef.get(textAt(reference, 'ref') ?? '');
}

/** Base models and variants of a model are listed in its pedigree, and are not what the document describes. */
function onlyModel(nodes: readonly Node[]): readonly Node[] {
  const models = nodes.filter((node) => node.kind === 'model' && !node.pointer.includes('/pedigree/'));
  return models.length === 1 ? models : [];
}

function uniqueModels(models: readonly Node[]): readonly Node[] {
  return [...new Set(models)].slice(0, RUN_MODELS_MAX);
}

function firstNonEmpty(...lists: readonly (readonly Node[])[]): readonly Node[] {
  return lists.find((list) => list.length > 0) ?? [];
}
