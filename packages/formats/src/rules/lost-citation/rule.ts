import { objectsAt, text, valueAt } from '@trasluz/bom';
import { quote } from '../../findings/quote.ts';
import type { DocumentRule } from '../rule.ts';

/** W0313: the pointers of citations lead somewhere. */
export const lostCitation: DocumentRule = {
  looksAt: 'document',
  code: 'W0313',
  what: text(
    'Every JSON Pointer of a citation leads to a member of this document.',
    'Cada JSON Pointer de una cita conduce a un miembro de este documento.',
  ),
  why: text(
    'A citation of nothing credits nobody; after a sort or merge it credits the wrong statement.',
    'Una cita de nada no acredita a nadie; tras ordenar o fusionar acredita lo que no es.',
  ),
  fix: text(
    'Correct the pointer, or cite by an expression on the bom-ref.',
    'Corrija el puntero o cite mediante una expresión sobre el bom-ref.',
  ),
  find: ({ bom }, report) => {
    for (const [index, citation] of objectsAt(bom, 'citations')) {
      const pointers = citation['pointers'];
      if (!Array.isArray(pointers)) continue;
      for (const [at, pointer] of pointers.entries()) {
        if (typeof pointer !== 'string' || valueAt(bom, pointer) !== undefined) continue;
        report({
          pointer: `/citations/${index}/pointers/${at}`,
          cause: pointer,
          describe: () => ({
            message: `Cannot follow the citation of ${quote(pointer)}: nothing stands there`,
            found: quote(pointer),
            expected: 'a JSON Pointer to a member of this document',
            fix: 'Correct the pointer, or cite by an expression on the bom-ref',
          }),
        });
      }
    }
  },
};
