import { text, textAt } from '@trasluz/bom';
import { quote } from '../../findings/quote.ts';
import type { ElementRule } from '../rule.ts';

/** W0305: a licence outside the SPDX list is legal, and worth a second look. */
export const unlistedLicence: ElementRule = {
  looksAt: 'element',
  kinds: ['license'],
  code: 'W0305',
  what: text(
    'A licence is given by its SPDX identifier rather than by a name of its own.',
    'La licencia se indica por su identificador SPDX y no por un nombre propio.',
  ),
  why: text(
    'A name cannot be compared: readers have to find and read the text.',
    'Un nombre no se puede comparar: hay que buscar el texto y leerlo.',
  ),
  fix: text(
    'Use "id" where the SPDX list has the licence; else give its text or URL beside the name.',
    'Use "id" si la lista SPDX tiene la licencia; si no, dé su texto o URL junto al nombre.',
  ),
  find: (element, report) => {
    const { value } = element;
    const name = textAt(value, 'name');
    if (name === undefined || value['id'] !== undefined) return;
    report({
      pointer: `${element.pointer}/name`,
      cause: name,
      describe: () => ({
        message: `Cannot compare the licence ${quote(name)}: it is given by name, not by SPDX identifier`,
        found: quote(name),
        expected: 'an SPDX identifier in "id", where the list has the licence',
        fix: 'Use "id" if the licence is on the SPDX list, else add its "text" or "url"',
      }),
    });
  },
};
