import { text } from '@trasluz/bom';
import type { RuleWords } from '../../rules/rule.ts';

/** What codes of SPDX 2 alone mean; it shares the others with SPDX 3 and with the schema of CycloneDX. */
export const SPDX_2_WORDS: readonly RuleWords[] = [
  {
    code: 'W0412',
    what: text(
      'Ids, times and parties of SPDX 2 have the form that its text gives them.',
      'Los identificadores, fechas y agentes de SPDX 2 tienen la forma que les da su texto.',
    ),
    why: text(
      'Readers that hold to the text do not understand another form, or take it for something else.',
      'Los lectores que siguen el texto no entienden otra forma o la toman por otra cosa.',
    ),
    fix: text('Write it in the form that is named.', 'Escríbalo en la forma indicada.'),
  },
];
