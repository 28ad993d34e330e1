import { isJsonObject, type Json, type JsonObject, objectsAt, pointerParts, text } from '@trasluz/bom';
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
        if (typeof pointer !== 'string' || leadsSomewhere(bom, pointer)) continue;
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

function leadsSomewhere(bom: JsonObject, pointer: string): boolean {
  if (pointer !== '' && !pointer.startsWith('/')) return false;
  let value: Json | undefined = bom;
  for (const part of pointerParts(pointer)) {
    if (Array.isArray(value)) value = /^(?:0|[1-9]\d*)$/.test(part) ? value[Number(part)] : undefined;
    else value = isJsonObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  }
  return value !== undefined;
}
