import { brokenBomLink } from './bom-link/rule.ts';
import { countryCode } from './country-code/rule.ts';
import { danglingDependency } from './dangling-dependency/rule.ts';
import { danglingReference } from './dangling-reference/rule.ts';
import { dependencyCycle } from './dependency-cycle/rule.ts';
import { deprecatedForm } from './deprecated-form/rule.ts';
import { digestLength } from './digest-length/rule.ts';
import { duplicateComponentRef } from './duplicate-component-ref/rule.ts';
import { duplicateRef } from './duplicate-ref/rule.ts';
import { emptyList } from './empty-list/rule.ts';
import { emptyObject } from './empty-object/rule.ts';
import { impossibleDate } from './impossible-date/rule.ts';
import { licenceExpression } from './licence-expression/rule.ts';
import { lostCitation } from './lost-citation/rule.ts';
import { misplacedCard } from './misplaced-card/rule.ts';
import { misplacedExternal } from './misplaced-external/rule.ts';
import { missingVersion } from './missing-version/rule.ts';
import { originShares } from './origin-shares/rule.ts';
import { ownAncestor } from './own-ancestor/rule.ts';
import { packageUrl } from './package-url/rule.ts';
import { propertyWithoutValue } from './property-without-value/rule.ts';
import type { Rule } from './rule.ts';
import { taskCycle } from './task-cycle/rule.ts';
import { taxonomyProperty } from './taxonomy-property/rule.ts';
import { unlistedLicence } from './unlisted-licence/rule.ts';
import { unreadableUrl } from './unreadable-url/rule.ts';

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
  emptyObject,
  lostCitation,
  misplacedExternal,
  deprecatedForm,
  unreadableUrl,
  brokenBomLink,
  licenceExpression,
  packageUrl,
  countryCode,
  taxonomyProperty,
  taskCycle,
  ownAncestor,
];
