import { text } from '@trasluz/bom';
import type { RuleWords } from '../rules/rule.ts';

/** What is found while SPDX 3 is read, for docs and `explain`. */
export const SPDX_WORDS: readonly RuleWords[] = [
  {
    code: 'W0413',
    what: text(
      'What the extension adds to an SPDX value was written beside that very value.',
      'Lo que la extensión añade a un valor SPDX se escribió junto a ese mismo valor.',
    ),
    why: text(
      'The value was changed since: the SPDX value counts, and what stood beside it is not put back.',
      'El valor ha cambiado desde entonces: cuenta el valor SPDX y lo que estaba a su lado no se repone.',
    ),
    fix: text(
      'Convert the CycloneDX document again, or remove the entry of the extension.',
      'Convierta de nuevo el documento CycloneDX o quite la entrada de la extensión.',
    ),
  },
  {
    code: 'W0414',
    what: text(
      'Entries "trasluz:cdx:…" of the extension hold JSON of the kind their name says.',
      'Las entradas "trasluz:cdx:…" de la extensión contienen JSON del tipo que indica su nombre.',
    ),
    why: text(
      'An entry that cannot be read is left out, and with it what SPDX has no member for.',
      'Una entrada ilegible se omite y, con ella, lo que SPDX no puede expresar.',
    ),
    fix: text(
      'Remove the entry, or write it with trasluz convert.',
      'Quite la entrada o escríbala con trasluz convert.',
    ),
  },
];
