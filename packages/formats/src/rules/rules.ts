import { danglingDependency } from './dangling-dependency/rule.ts';
import { danglingReference } from './dangling-reference/rule.ts';
import { dependencyCycle } from './dependency-cycle/rule.ts';
import { digestLength } from './digest-length/rule.ts';
import { duplicateComponentRef } from './duplicate-component-ref/rule.ts';
import { duplicateRef } from './duplicate-ref/rule.ts';
import { emptyList } from './empty-list/rule.ts';
import { impossibleDate } from './impossible-date/rule.ts';
import { misplacedCard } from './misplaced-card/rule.ts';
import { missingVersion } from './missing-version/rule.ts';
import { originShares } from './origin-shares/rule.ts';
import { propertyWithoutValue } from './property-without-value/rule.ts';
import type { Rule } from './rule.ts';
import { unlistedLicence } from './unlisted-licence/rule.ts';

/** Every rule, by code. */
export const RULES: readonly Rule[] = [
  danglingDependency,
  duplicateComponentRef,
  danglingReference,
  missingVersion,
  emptyList,
  misplacedCard,
  unlistedLicence,
  digestLength,
  impossibleDate,
  duplicateRef,
  propertyWithoutValue,
  originShares,
  dependencyCycle,
];
