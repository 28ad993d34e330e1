import { text } from '@trasluz/bom';
import { quote } from '../../findings/quote.ts';
import type { ElementRule } from '../rule.ts';

/** The members that the specification reserves, with the component type that may carry them. */
const HOMES = [
  ['modelCard', 'machine-learning-model'],
  ['data', 'data'],
] as const;

/** W0304: model cards stand on models, data descriptions on data. */
export const misplacedCard: ElementRule = {
  looksAt: 'element',
  kinds: ['component'],
  code: 'W0304',
  what: text(
    'Only a component of type "machine-learning-model" has a "modelCard", only one of type "data" has "data".',
    'Solo un componente de tipo "machine-learning-model" tiene "modelCard", y solo uno de tipo "data" tiene "data".',
  ),
  why: text(
    'Readers look for models and data sets by type and would miss this one.',
    'Quien busca modelos y conjuntos de datos por tipo no encontraría este.',
  ),
  fix: text(
    'Correct the type, or move the card to the model.',
    'Corrija el tipo o mueva la ficha al modelo.',
  ),
  find: (element, report) => {
    const { value } = element;
    for (const [member, type] of HOMES) {
      if (value[member] === undefined || value['type'] === type) continue;
      report({
        pointer: `${element.pointer}/${member}`,
        cause: member,
        describe: () => ({
          message: `Cannot place ${quote(member)} on a component of type ${quote(value['type'] ?? null)}`,
          found: `"type": ${quote(value['type'] ?? null)}`,
          expected: `"type": ${quote(type)}`,
          fix: `Set the type to ${quote(type)}, or move ${quote(member)} to the component it describes`,
        }),
      });
    }
  },
};
