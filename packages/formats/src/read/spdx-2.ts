import { checkRules } from '../rules/check-rules.ts';
import { VALUE_RULES } from '../rules/value-rules.ts';
import { checkSpdx2 } from '../spdx-2/checks/check-spdx-2.ts';
import { readSpdx2 } from '../spdx-2/read-spdx-2.ts';
import type { FormatReader } from './format-reader.ts';

/** SPDX 2.2 and 2.3 as JSON. */
export const spdx2: FormatReader = {
  read: ({ value: original, locator, within, format }) => {
    const { bom, pointerOf, losses } = readSpdx2(original);
    const origin = { pointerOf, placeOf: locator.placeOf };
    const version = format.version?.replace(/^SPDX-/, '') ?? '2.3';
    const value = { bom, original, format: 'spdx-2-json', version, within, origin, locator, losses } as const;
    return { value, issues: [], format };
  },
  check: async (document, report) => {
    checkSpdx2(document.original, report);
    checkRules(document, report, VALUE_RULES);
  },
};
