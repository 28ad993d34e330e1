import * as v from 'valibot';
import { CountSchema, listOf, NodeKindSchema } from './base.ts';
import { FactSchema } from './fact.ts';

/** The thing as one of two documents has it. */
export const ChangeSideSchema = v.object({
  name: v.string(),
  version: v.exactOptional(v.string()),
  pointer: v.string(),
});

/** A fact that differs. */
export const FactChangeSchema = v.object({
  id: v.string(),
  before: v.exactOptional(FactSchema),
  after: v.exactOptional(FactSchema),
});

/** A member that differs and that no fact reads. */
export const FieldChangeSchema = v.object({
  path: v.string(),
  before: v.exactOptional(v.string()),
  after: v.exactOptional(v.string()),
});

/** A thing that was added, removed, changed or moved. */
export const ChangeSchema = v.object({
  kind: v.picklist(['added', 'removed', 'changed', 'moved']),
  nodeKind: NodeKindSchema,
  before: v.exactOptional(ChangeSideSchema),
  after: v.exactOptional(ChangeSideSchema),
  matchedBy: v.exactOptional(v.picklist(['purl', 'digest', 'bom-ref', 'name'])),
  facts: listOf(FactChangeSchema),
  fields: listOf(FieldChangeSchema),
});

/** The wire form of `DiffResult` of @trasluz/bom; a test holds the two equal. */
export const DiffResultSchema = v.object({
  changes: listOf(ChangeSchema),
  documentFacts: listOf(FactChangeSchema),
  summary: v.object({
    added: CountSchema,
    removed: CountSchema,
    changed: CountSchema,
    moved: CountSchema,
    unchanged: CountSchema,
  }),
});
