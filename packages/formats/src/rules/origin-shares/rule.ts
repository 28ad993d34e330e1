import { isJsonObject, type JsonObject, listAt, ownProperty, text, textAt } from '@trasluz/bom';
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
  find: (element, report) => {
    for (const [name, sum] of sumsByStage(element.value)) {
      if (Math.abs(sum - 100) <= ROUNDING_MAX) continue;
      report({
        pointer: `${element.pointer}/properties`,
        cause: `${name} ${sum}`,
        describe: () => ({
          message: `Cannot make 100 percent of the shares of ${quote(name)}`,
          found: `${sum} percent`,
          expected: '100 percent',
          fix: 'Correct the shares, or add the rest as "unknown"',
        }),
      });
    }
  },
};

const NO_SUMS: ReadonlyMap<string, number> = new Map();

/** Only values of the form `<place>=<percent>`; a mere place carries no share, and deeper names say other things. */
function sumsByStage(owner: JsonObject): ReadonlyMap<string, number> {
  let sums: Map<string, number> | undefined; // made only for the few owners that have shares
  for (const property of listAt(owner, 'properties')) {
    if (!isJsonObject(property)) continue;
    const name = textAt(property, 'name') ?? '';
    if (!name.startsWith(PREFIX) || name.includes(':', PREFIX.length)) continue;
    const share = /^[^=]+=\s*(\d+(?:\.\d+)?)\s*%?$/.exec(textAt(property, 'value') ?? '')?.[1];
    if (share === undefined) continue;
    sums ??= new Map();
    sums.set(name, toCents((sums.get(name) ?? 0) + Number(share)));
  }
  return sums ?? NO_SUMS;
}

/** Binary fractions would make 98.99999999999999 of 33.1 + 33.1 + 32.8. */
function toCents(percent: number): number {
  return Number(percent.toFixed(2));
}
