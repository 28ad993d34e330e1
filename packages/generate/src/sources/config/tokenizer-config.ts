import type { JsonObject } from '@trasluz/bom';
import type { Finding } from '../../finding.ts';
import { hyperparameterClaims } from '../../hyperparameter.ts';
import type { Reading } from '../../source.ts';

/** The largest length that a tokenizer states on purpose: libraries write 10^30 for "no limit". */
const LENGTH_MAX = 1_000_000_000;

/** Reads `tokenizer_config.json`: the tokenizer's class, its length limit, and whether there is a chat template. */
export function readTokenizerConfig(file: string, values: JsonObject): Reading {
  const length = values['model_max_length'];
  const stated =
    typeof length === 'number' && length <= LENGTH_MAX ? values : { ...values, model_max_length: null };
  const claims = hyperparameterClaims(stated, [
    ['tokenizer_class', 'tokenizer_class'],
    ['model_max_length', '_undefined:model_max_length'],
  ]);
  const findings = claims.map(([member, claim]): Finding => ({ ...claim, from: `${file}#${member}` }));
  if (values['chat_template'] === undefined || values['chat_template'] === null)
    return { findings, issues: [] };
  const name = 'cdx:ai-ml:model:template:chat';
  const template: Finding = { kind: 'model-property', name, value: 'true', from: `${file}#chat_template` };
  return { findings: [...findings, template], issues: [] };
}
