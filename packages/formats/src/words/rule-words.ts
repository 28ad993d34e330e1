import type { RuleWords } from '../rules/rule.ts';
import { RULES } from '../rules/rules.ts';
import { SPDX_RULES } from '../spdx/schema/rules/rules.ts';
import { SPDX_2_WORDS } from '../spdx-2/checks/words.ts';
import { READING_WORDS } from './reading-words.ts';
import { SCHEMA_WORDS } from './schema-words.ts';
import { SPDX_WORDS } from './spdx-words.ts';
import { XML_WORDS } from './xml-words.ts';

/** What every issue code means, why it matters and what to do, sorted by code. */
export const RULE_WORDS: readonly RuleWords[] = [
  ...READING_WORDS,
  ...XML_WORDS,
  ...SCHEMA_WORDS,
  ...RULES,
  ...SPDX_RULES,
  ...SPDX_2_WORDS,
  ...SPDX_WORDS,
]
  .map(({ code, what, why, fix }) => ({ code, what, why, fix }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));
