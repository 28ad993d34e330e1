import type { JsonObject } from '@trasluz/bom';
import type { Finding } from '../../finding.ts';
import { hyperparameterClaims, TUNE_METHOD } from '../../hyperparameter.ts';
import { scalarText } from '../../plain-text.ts';
import type { Reading } from '../../source.ts';

/** Adapter settings that have no official hyperparameter name. */
const MEMBERS: readonly (readonly [member: string, name: string])[] = [
  ['r', '_undefined:lora_r'],
  ['lora_alpha', '_undefined:lora_alpha'],
  ['task_type', '_undefined:adapter_task_type'],
];

/** Adapter methods for which the official taxonomy has its own word; every other one is an `adapter`. */
const METHODS: Readonly<Record<string, string>> = { LORA: 'lora', PROMPT_TUNING: 'prompt' };

/** Reads `adapter_config.json`: the base model, and the way of tuning. */
export function readAdapterConfig(file: string, values: JsonObject): Reading {
  const base = scalarText(values['base_model_name_or_path']);
  const method = scalarText(values['peft_type']);
  const lineage: readonly Finding[] =
    base === undefined
      ? []
      : [
          {
            kind: 'ancestor',
            ancestor: { name: base, relation: 'adapter' },
            from: `${file}#base_model_name_or_path`,
          },
        ];
  const tuned: readonly Finding[] =
    method === undefined
      ? []
      : [
          {
            kind: 'card-property',
            name: TUNE_METHOD,
            value: (Object.hasOwn(METHODS, method) ? METHODS[method] : undefined) ?? 'adapter',
            from: `${file}#peft_type`,
          },
        ];
  const sizes = hyperparameterClaims(values, MEMBERS).map(([member, claim]) => ({
    ...claim,
    from: `${file}#${member}`,
  }));
  return { findings: [...lineage, ...tuned, ...sizes], issues: [] };
}
