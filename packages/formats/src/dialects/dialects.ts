import type { DialectRule } from '@trasluz/bom';
import { VOCABULARIES } from './vocabularies.ts';

/**
 * The rules of all vocabularies, which `supplyChain` takes: properties of other tools that certainly mean one of ours
 * or a native member. docs/dialects.md lists them with their sources.
 */
export const DIALECTS: readonly DialectRule[] = VOCABULARIES.flatMap(({ rules }) => rules);
