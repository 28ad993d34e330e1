import type { DialectRule } from '@trasluz/bom';

/**
 * What properties of other vocabularies say in the official taxonomy's words. Only rows whose meaning is the same are
 * here; `cdx:ai-ml:*` itself needs none. `languages` is how real documents spell the taxonomy's `language`.
 */
export const DIALECTS: readonly DialectRule[] = [
  { property: 'cdx:ai-ml:model:languages', means: 'cdx:ai-ml:model:language' },
  { property: 'cdx:ai-ml:model:parameter:tuning_method', means: 'cdx:ai-ml:model:parameter:tune_method' },
];
