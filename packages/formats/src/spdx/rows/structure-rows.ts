import type { Json, JsonObject } from '@trasluz/bom';
import { type Path, valueAt } from '../draft.ts';
import type { RelationshipType } from '../graph/relationship.ts';
import { markedId } from '../things/assemble.ts';
import type { Row } from './row.ts';

/** Lists the ids of the things that stand in a list. */
export function childIds(own: JsonObject, path: Path): readonly string[] {
  const list = valueAt(own, path);
  return Array.isArray(list) ? list.flatMap((item: Json) => markedId(item) ?? []) : NOBODY;
}

const NOBODY: readonly string[] = [];

/** What reading a relationship of a kind means for where the other end stands; see `placement.ts`. */
function structureRow(
  words: Omit<Row, 'write' | 'read'>,
  type: RelationshipType,
  paths: readonly Path[],
): Row {
  return {
    ...words,
    write({ own, thing, graph, document }) {
      if (paths.every(([member]) => own[String(member)] === undefined)) return;
      const to = paths.flatMap((path) => childIds(own, path));
      if (to.length === 0) return;
      const completeness = type === 'contains' ? document.completenessOf('assemblies', thing.id) : undefined;
      graph.relate({ from: thing.id, type, to, completeness });
    },
  };
}

/** What a component is made of. */
export const ASSEMBLY: Row = structureRow(
  {
    concept: 'assembly',
    cdx: 'components[].components[]',
    spdx: 'contains',
    mark: '=',
    rule: 'The first element that contains another holds it; data beside other data and parts of services are contained too.',
  },
  'contains',
  [['components'], ['services'], ['data']],
);

/** What a workflow is made of. */
export const STAGES: Row = structureRow(
  {
    concept: 'stages of a workflow',
    cdx: 'formulation[].workflows[].tasks[]',
    spdx: 'contains → build_Build',
    mark: '=',
    rule: 'A Build that contains others is a workflow; one that nothing contains is a task of a workflow of its own document.',
  },
  'contains',
  [['tasks']],
);

/** What a model was made from. */
export const BASE_MODEL: Row = structureRow(
  {
    concept: 'base model',
    cdx: 'pedigree.ancestors[]',
    spdx: 'descendantOf',
    mark: '=',
    rule: 'From the model to its base. ancestorOf from another tool is read the other way round.',
  },
  'descendantOf',
  [['pedigree', 'ancestors']],
);

/** What was made from a model. */
export const DESCENDANT: Row = structureRow(
  {
    concept: 'descendant',
    cdx: 'pedigree.descendants[]',
    spdx: 'ancestorOf',
    mark: '=',
    rule: 'From the model to what was made from it.',
  },
  'ancestorOf',
  [['pedigree', 'descendants']],
);

/** Other builds of the same model. */
export const VARIANT: Row = structureRow(
  {
    concept: 'quantised variant',
    cdx: 'pedigree.variants[]',
    spdx: 'hasVariant',
    mark: '=',
    rule: 'From the model to the variant.',
  },
  'hasVariant',
  [['pedigree', 'variants']],
);
