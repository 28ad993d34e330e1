import { text, textAt } from '@trasluz/bom';
import { quote } from '../../findings/quote.ts';
import type { ElementRule } from '../rule.ts';

/** W0309: a property that is named says something. */
export const propertyWithoutValue: ElementRule = {
  looksAt: 'element',
  kinds: ['property'],
  code: 'W0309',
  what: text('Every property has a value.', 'Toda propiedad tiene un valor.'),
  why: text(
    'A name alone leaves open whether the value is empty, unknown or withheld.',
    'Un nombre solo deja abierto si el valor está vacío, no se conoce o no se publica.',
  ),
  fix: text(
    'Give the value, leave the property out, or say with "trasluz:undisclosed" why it is missing.',
    'Dé el valor, quite la propiedad o diga con "trasluz:undisclosed" por qué falta.',
  ),
  find: (element, report) => {
    const content = element.value['value'];
    if (content !== undefined && content !== '') return;
    const name = textAt(element.value, 'name') ?? '';
    report({
      pointer: element.pointer,
      cause: name,
      describe: () => ({
        message: `Cannot read a value of the property ${quote(name)}`,
        found: content === undefined ? 'no "value"' : 'an empty "value"',
        expected: 'text in "value"',
        fix: 'Give the value or leave the property out',
      }),
    });
  },
};
