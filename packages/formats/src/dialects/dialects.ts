import { type DialectRule, ownProperty } from '@trasluz/bom';

/**
 * Properties of other vocabularies that certainly mean one of ours; `cdx:ai-ml:*` itself needs no rule. One stands
 * here only where the other vocabulary defines the same thing in the same unit: a likely guess would turn into
 * somebody's statement.
 */
export const DIALECTS: readonly DialectRule[] = [
  // How real documents spell the taxonomy's "language".
  { property: 'cdx:ai-ml:model:languages', means: 'cdx:ai-ml:model:language' },
  // The examples on the page of the cdx:ai-ml taxonomy spell it otherwise than its table.
  { property: 'cdx:ai-ml:model:parameter:tuning_method', means: 'cdx:ai-ml:model:parameter:tune_method' },
  // The same page shows hyperparameters below "parameter", where the table has only "count" and "tune_method".
  { property: 'cdx:ai-ml:model:parameter:hidden_size', means: 'cdx:ai-ml:model:hyperparameter:hidden_size' },
  // NVIDIA's CycloneDX taxonomy 1.0.0: "hardware hours (e.g., GPU hours)".
  {
    property: 'nvidia:inference:training_duration_hardware',
    means: ownProperty('training:accelerator-hours'),
  },
  // NVIDIA's CycloneDX taxonomy 1.0.0: "integer or floating-point operations" of training.
  { property: 'nvidia:inference:compute_operations', means: ownProperty('training:compute-flop') },
];
