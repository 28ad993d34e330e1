import { checkRules } from '../rules/check-rules.ts';
import { VALUE_RULES } from '../rules/value-rules.ts';
import { readSpdx } from '../spdx/read-spdx.ts';
import { checkSpdxProfiles } from '../spdx/schema/check-spdx-profiles.ts';
import { checkSpdxSchema } from '../spdx/schema/check-spdx-schema.ts';
import type { FormatReader } from './format-reader.ts';
import { spdxIssues } from './spdx-issues.ts';

/** SPDX 3.0.1 as JSON-LD. */
export const spdx3: FormatReader = {
  read: ({ value: original, locator, within, format }) => {
    const reading = readSpdx(original);
    const origin = { pointerOf: reading.pointerOf, placeOf: locator.placeOf };
    const value = {
      bom: reading.bom,
      original,
      format: 'spdx-3-json',
      version: format.version ?? '3.0.1',
      within,
      origin,
      locator,
      get losses() {
        return reading.losses;
      },
    } as const;
    return { value, issues: spdxIssues(reading.issues, locator), format };
  },
  check: async (document, report) => {
    await checkSpdxSchema(document.original, report);
    await checkSpdxProfiles(document.original, report);
    checkRules(document, report, VALUE_RULES);
  },
};
