import { ownProperty } from '@trasluz/bom';
import type { Vocabulary } from './vocabulary.ts';

const NOT_APPLICABLE = { 'Not Applicable': 'not-applicable' };

/** NVIDIA's own taxonomy for its model cards; each name is only valid on a model card. */
export const NVIDIA: Vocabulary = {
  names: ['nvidia:*'],
  writer: 'NVIDIA',
  source: 'NVIDIA/Trustworthy-AI, CycloneDX-Property-Taxonomy/cyclonedx-property-taxonomy.md, version 1.0.0',
  rules: [
    {
      property: 'nvidia:architecture:base_model',
      means: 'pedigree.ancestors[]',
      lead: 'This model was developed based on ',
      values: NOT_APPLICABLE,
    },
    // "Types of hardware units used for training"; may stand several times.
    {
      property: 'nvidia:inference:hardware_units_types',
      means: 'formulation → components[type=device]',
      values: NOT_APPLICABLE,
    },
    // "Hardware hours (e.g., GPU hours)".
    {
      property: 'nvidia:inference:training_duration_hardware',
      means: ownProperty('training:accelerator-hours'),
    },
    // "Integer or floating-point operations" of training.
    { property: 'nvidia:inference:compute_operations', means: ownProperty('training:compute-flop') },
  ],
  known: [
    { property: 'nvidia:model:*', why: 'where it may be used, what it cites, when it came out where' },
    { property: 'nvidia:architecture:*', why: 'what is supported, not what is used; text on the design' },
    { property: 'nvidia:dataset:*', why: 'about all data together, on the model; facts ask each dataset' },
    { property: 'nvidia:inference:hardware_units_count', why: 'chips are counted on the chip' },
    { property: 'nvidia:inference:training_duration_wall_clock', why: 'days, where the fact asks for dates' },
    { property: 'nvidia:inference:gpu_utilization', why: 'no fact asks for it' },
    { property: 'nvidia:inference:engine', why: 'what is recommended, not what is used' },
    { property: 'nvidia:inference:test_hardware', why: 'no fact asks for it' },
    { property: 'nvidia:inference:additional_content', why: 'anything' },
    { property: 'nvidia:bias:*', why: 'text on methods' },
    { property: 'nvidia:privacy:*', why: 'text on methods' },
    { property: 'nvidia:safety:*', why: 'text on methods, fields of use and restrictions' },
    { property: 'nvidia:explainability:*', why: 'text on methods' },
  ],
  unclear: [],
};
