/** The taxonomy's name of a hyperparameter of a model: `hyperparameter('vocab_size')`. */
export function hyperparameter(name: string): string {
  return `cdx:ai-ml:model:hyperparameter:${name}`;
}

/** The taxonomy's name of the languages that a model or its data know, which a comma separates. */
export const LANGUAGE = 'cdx:ai-ml:model:language';

/** The taxonomy's name of the number of learned parameters, such as `7B`. */
export const PARAMETER_COUNT = 'cdx:ai-ml:model:parameter:count';
