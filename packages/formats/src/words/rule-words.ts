import type { RuleWords } from '../rules/rule.ts';
import { RULES } from '../rules/rules.ts';
import { READING_WORDS } from './reading-words.ts';
import { SCHEMA_WORDS } from './schema-words.ts';

/** What every issue code means, why it matters and what to do, sorted by code because each list is. */
export const RULE_WORDS: readonly RuleWords[] = [...READING_WORDS, ...SCHEMA_WORDS, ...RULES].map(
  ({ code, what, why, fix }) => ({ code, what, why, fix }),
);
