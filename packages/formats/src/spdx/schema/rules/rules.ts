import { aiPackage } from './ai-package/rule.ts';
import { buildRelations } from './build-relations/rule.ts';
import { coreCollection } from './core-collection/rule.ts';
import { danglingId } from './dangling-id/rule.ts';
import { datasetPackage } from './dataset-package/rule.ts';
import { duplicateId } from './duplicate-id/rule.ts';
import { impossibleEnds } from './impossible-ends/rule.ts';
import { liteDocument } from './lite-document/rule.ts';
import { nestedElement } from './nested-element/rule.ts';
import { packageLicences } from './package-licences/rule.ts';
import { propertyExtension } from './property-extension/rule.ts';
import type { SpdxRule } from './rule.ts';

/** Every rule for SPDX 3, by code. */
export const SPDX_RULES: readonly SpdxRule[] = [
  danglingId,
  impossibleEnds,
  aiPackage,
  datasetPackage,
  liteDocument,
  buildRelations,
  coreCollection,
  packageLicences,
  nestedElement,
  propertyExtension,
  duplicateId,
];
