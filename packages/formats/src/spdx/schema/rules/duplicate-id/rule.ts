import { text } from '@trasluz/bom';
import { quote } from '../../../../findings/quote.ts';
import { isEqual } from '../../../../schema/equal.ts';
import type { SpdxRule } from '../rule.ts';

/** W0411: an id names one element. JSON-LD puts what two objects say of one id together, other readers keep one. */
export const duplicateId: SpdxRule = {
  code: 'W0411',
  what: text(
    'Every SPDX id stands at one element of the document.',
    'Cada identificador SPDX está en un solo elemento del documento.',
  ),
  why: text(
    'A reference to an id that two elements have can mean either: tools merge them or keep one.',
    'Una referencia a un identificador de dos elementos puede ser a cualquiera: unas herramientas los mezclan y otras guardan uno.',
  ),
  fix: text('Give each element its own id.', 'Dé a cada elemento su propio identificador.'),
  find: ({ nodes, byId }, report) => {
    for (const node of nodes) {
      const { id, pointer, shape } = node;
      const first = id === undefined ? undefined : byId.get(id);
      if (id === undefined || first === undefined || first === node) continue;
      if (isEqual(first.value, node.value)) continue; // said twice, and so nothing is in doubt
      report({
        pointer: `${pointer}/${shape.idKey}`,
        cause: id,
        describe: () => ({
          message: `Cannot tell two elements apart: ${quote(id)} already stands at "${first.pointer}"`,
          found: quote(id),
          expected: 'an id that no other element has',
          fix: 'Give the second element its own id, or leave it out if it is the same',
        }),
      });
    }
  },
};
