import { countryCode } from './country-code/rule.ts';
import { digestLength } from './digest-length/rule.ts';
import { licenceExpression } from './licence-expression/rule.ts';
import { packageUrl } from './package-url/rule.ts';
import type { Rule } from './rule.ts';
import { taxonomyProperty } from './taxonomy-property/rule.ts';
import { unreadableUrl } from './unreadable-url/rule.ts';

/** The rules about values, which mean the same in every format. */
export const VALUE_RULES: readonly Rule[] = [
  digestLength,
  unreadableUrl,
  licenceExpression,
  packageUrl,
  countryCode,
  taxonomyProperty,
];
