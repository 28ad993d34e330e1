import type { JsonObject } from '@trasluz/bom';
import { scalarText } from '../../plain-text.ts';
import { NOTHING, type Reading } from '../../source.ts';

/** Reads `model_index.json`, by which the diffusers library says which pipeline the parts in subdirectories make up. */
export function readPipelineIndex(file: string, values: JsonObject): Reading {
  const value = scalarText(values['_class_name']);
  if (value === undefined) return NOTHING;
  return { findings: [{ kind: 'architecture', value, from: `${file}#_class_name` }], issues: [] };
}
