import type { JsonObject } from '@trasluz/bom';
import { hyperparameterClaims } from '../../hyperparameter.ts';
import type { Reading } from '../../source.ts';

/** Defaults of generation that change what the model says; they have no official hyperparameter name. */
const MEMBERS: readonly (readonly [member: string, name: string])[] = [
  ['temperature', '_undefined:temperature'],
  ['top_p', '_undefined:top_p'],
  ['top_k', '_undefined:top_k'],
  ['repetition_penalty', '_undefined:repetition_penalty'],
  ['max_new_tokens', '_undefined:max_new_tokens'],
  ['max_length', '_undefined:max_length'],
  ['do_sample', '_undefined:do_sample'],
];

/** Reads `generation_config.json`: the author's defaults for generation. */
export function readGenerationConfig(file: string, values: JsonObject): Reading {
  const claims = hyperparameterClaims(values, MEMBERS);
  return { findings: claims.map(([member, claim]) => ({ ...claim, from: `${file}#${member}` })), issues: [] };
}
