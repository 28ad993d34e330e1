import { type Element, ownProperty, pointerTo, text, textAt } from '@trasluz/bom';
import { quote } from '../../findings/quote.ts';
import type { Rule } from '../rule.ts';

const PREFIX = ownProperty('origin:');

/** Shares are often rounded to whole percents; a sum this far from 100 is still only rounding. */
const ROUNDING_MAX = 1;

/** W0310: the shares of one origin add up. */
export const originShares: Rule = {
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
  find: (subject, report) => {
    for (const [owner, properties] of byOwner(subject.elementsOf('property'))) {
      for (const [name, shares] of sharesByStage(properties)) {
        const sum = shares.reduce((total, share) => total + share, 0);
        if (Math.abs(sum - 100) <= ROUNDING_MAX) continue;
        report({
          pointer: pointerTo(owner.pointer, 'properties'),
          cause: `${name} ${sum}`,
          describe: () => ({
            message: `Cannot make 100 percent of the shares of ${quote(name)}`,
            found: `${Number(sum.toFixed(2))} percent`,
            expected: '100 percent',
            fix: 'Correct the shares, or add the rest as "unknown"',
          }),
        });
      }
    }
  },
};

function byOwner(properties: readonly Element[]): ReadonlyMap<Element, readonly Element[]> {
  const lists = new Map<Element, Element[]>();
  for (const property of properties) {
    if (property.owner === undefined || !textAt(property.value, 'name')?.startsWith(PREFIX)) continue;
    lists.set(property.owner, [...(lists.get(property.owner) ?? []), property]);
  }
  return lists;
}

/** Only stages whose every value is `<place>=<percent>`; a mere place carries no share. */
function sharesByStage(properties: readonly Element[]): ReadonlyMap<string, readonly number[]> {
  const stages = new Map<string, number[]>();
  for (const { value } of properties) {
    const name = textAt(value, 'name') ?? '';
    const share = /^[^=]+=\s*(\d+(?:\.\d+)?)\s*%?$/.exec(textAt(value, 'value') ?? '')?.[1];
    if (name.slice(PREFIX.length).includes(':') || share === undefined) continue;
    stages.set(name, [...(stages.get(name) ?? []), Number(share)]);
  }
  return stages;
}
