import { type JsonObject, objectsAt, ownProperty, text, textAt } from '@trasluz/bom';
import { quote } from '../../findings/quote.ts';
import type { ElementRule } from '../rule.ts';

const PREFIX = ownProperty('origin:');

/** Shares are often rounded to whole percents; a sum this far from 100 is still only rounding. */
const ROUNDING_MAX = 1;

/** W0310: the shares of one origin add up. */
export const originShares: ElementRule = {
  looksAt: 'element',
  kinds: ['component', 'service'],
  code: 'W0310',
  what: text(
    'The percentages of one "trasluz:origin:<stage>" of one component or service add up to 100.',
    'Los porcentajes de un mismo "trasluz:origin:<stage>" de un componente o servicio suman 100.',
  ),
  why: text(
    'A missing rest is an unknown place, and hides in every chart.',
    'El resto que falta es un lugar desconocido y se oculta en cualquier gráfico.',
  ),
  fix: text(
    'Correct the shares, or state the rest as unknown.',
    'Corrija las cuotas o declare el resto como desconocido.',
  ),
  find: ({ pointer, value }, report) => {
    for (const [name, shares] of sharesByStage(value)) {
      const sum = shares.reduce((total, share) => total + share, 0);
      if (Math.abs(sum - 100) <= ROUNDING_MAX) continue;
      report({
        pointer: `${pointer}/properties`,
        cause: `${name} ${sum}`,
        describe: () => ({
          message: `Cannot make 100 percent of the shares of ${quote(name)}`,
          found: `${Number(sum.toFixed(2))} percent`,
          expected: '100 percent',
          fix: 'Correct the shares, or add the rest as "unknown"',
        }),
      });
    }
  },
};

/** Only values of the form `<place>=<percent>`; a mere place carries no share, and deeper names say other things. */
function sharesByStage(owner: JsonObject): ReadonlyMap<string, readonly number[]> {
  const stages = new Map<string, number[]>();
  for (const [, property] of objectsAt(owner, 'properties')) {
    const name = textAt(property, 'name') ?? '';
    if (!name.startsWith(PREFIX) || name.slice(PREFIX.length).includes(':')) continue;
    const share = /^[^=]+=\s*(\d+(?:\.\d+)?)\s*%?$/.exec(textAt(property, 'value') ?? '')?.[1];
    if (share === undefined) continue;
    const shares = stages.get(name);
    if (shares === undefined) stages.set(name, [Number(share)]);
    else shares.push(Number(share));
  }
  return stages;
}
