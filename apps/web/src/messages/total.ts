import type { Language } from '@trasluz/bom';
import type { Total } from '@trasluz/contract';
import { type CountForms, counted } from './message.ts';
import { searchMessages } from './search.ts';

/** Writes how many items there are, and says so where they were not counted to the end. */
export function totalText(language: Language, total: Total, forms: CountForms): string {
  const text = counted(language, total.count, forms);
  return total.type === 'exact' ? text : searchMessages[language].atLeast(text);
}
