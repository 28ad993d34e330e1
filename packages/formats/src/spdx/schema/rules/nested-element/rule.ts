import { text } from '@trasluz/bom';
import { quote } from '../../../../findings/quote.ts';
import type { SpdxRule } from '../rule.ts';

/** W0409: the schema takes an element wherever it takes its id. */
export const nestedElement: SpdxRule = {
  code: 'W0409',
  what: text(
    'Elements stand in "@graph" and are pointed to by id.',
    'Los elementos están en "@graph" y se apunta a ellos por su identificador.',
  ),
  why: text(
    'Readers that look for elements in "@graph" alone do not see one that stands inside another.',
    'Quienes solo buscan elementos en "@graph" no ven los que están dentro de otros.',
  ),
  fix: text(
    'Move the element into "@graph" and leave its id where it stood.',
    'Mueva el elemento a "@graph" y deje su identificador donde estaba.',
  ),
  find: ({ nodes }, report) => {
    for (const { isInside, shape, pointer, id } of nodes) {
      if (!isInside || shape.idKey !== 'spdxId') continue;
      report({
        pointer,
        cause: shape.name,
        describe: () => ({
          message: `Cannot count on readers to find this ${quote(shape.name)}: it stands inside another element`,
          found: id === undefined ? 'an element without id' : quote(id),
          expected: 'the id of an element of "@graph"',
          fix: 'Move the element into "@graph" and leave its id here',
        }),
      });
    }
  },
};
