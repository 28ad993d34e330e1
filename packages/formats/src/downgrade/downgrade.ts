import { applyEdits, type Edit, type Element, type JsonObject, textAt, walk } from '@trasluz/bom';
import type { Loss, Written } from '../loss.ts';
import { newerCitations } from './citations.ts';
import { newerLicences } from './licences.ts';
import type { NewerForm } from './newer-form.ts';
import { newerMembers } from './newer-members.ts';
import { newerAlgorithm, newerHashes, newerTransforms, newerTypes } from './newer-values.ts';
import { patentDependencies } from './patent-dependencies.ts';
import { bareReferences, referenceProperties } from './reference-properties.ts';
import { newerConstraints } from './tlp.ts';

const NEWER_FORMS: readonly NewerForm[] = [
  newerCitations,
  newerConstraints,
  newerLicences,
  newerMembers,
  patentDependencies,
  newerHashes,
  newerTypes,
  newerAlgorithm,
  newerTransforms,
  referenceProperties,
  bareReferences,
];

const SCHEMA_1_6 = 'http://cyclonedx.org/schema/bom-1.6.schema.json';

/**
 * Writes the 1.7 form of a document as CycloneDX 1.6 and says what 1.6 cannot hold; the document itself is not changed.
 * A valid document of 1.7 becomes a valid one of 1.6.
 */
export function downgrade(bom: JsonObject): Written<JsonObject> {
  const edits: Edit[] = [{ pointer: '', set: headOf(bom), remove: [] }];
  const losses: Loss[] = [];
  const lower = (element: Element): void => {
    for (const form of FORMS_BY_KIND.get(element.kind) ?? []) {
      const rewrite = form.rewrite(element);
      if (rewrite === undefined) continue;
      edits.push({ pointer: element.pointer, set: rewrite.set, remove: rewrite.remove });
      losses.push(...rewrite.losses);
    }
  };
  walk(bom, { element: lower }, KINDS);
  return { value: applyEdits(bom, edits), losses };
}

const KINDS = [...new Set(NEWER_FORMS.flatMap(({ kinds }) => kinds))];

const FORMS_BY_KIND: ReadonlyMap<Element['kind'], readonly NewerForm[]> = new Map(
  KINDS.map((kind) => [kind, NEWER_FORMS.filter(({ kinds }) => kinds.includes(kind))]),
);

function headOf(bom: JsonObject): JsonObject {
  const schema = textAt(bom, '$schema') === undefined ? {} : { $schema: SCHEMA_1_6 };
  return { ...schema, specVersion: '1.6' };
}
