import type { JsonObject } from '@trasluz/bom';
import type { Finding } from '../../findings/finding.ts';
import { checkIds } from './check-ids.ts';
import { checkShape } from './check-shape.ts';
import { checkTexts } from './check-texts.ts';

/**
 * Checks a document of SPDX 2.2 or 2.3: members, types and words as errors; ids that stand twice or point to nothing,
 * and texts of another form than the specification gives them, as warnings. Linear; never throws on content.
 */
export function checkSpdx2(document: JsonObject, report: (finding: Finding) => void): void {
  checkShape(document, report);
  checkIds(document, report);
  checkTexts(document, report);
}
