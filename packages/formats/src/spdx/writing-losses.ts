import { pointerParts } from '@trasluz/bom';
import type { Loss } from '../loss.ts';
import { reasonOf } from './loss-reasons.ts';
import type { ThingResidue } from './residues.ts';

/** Lists what only the extension carries, in the order of the document: no reader of SPDX alone sees it. */
export function lossesOfWriting(residues: readonly ThingResidue[]): readonly Loss[] {
  return residues.flatMap(lossesOfThing);
}

function lossesOfThing({ thing, residue }: ThingResidue): readonly Loss[] {
  const of = (member: string): Loss => {
    const pointer = thing.pointer + member;
    const parts = pointerParts(member).filter((part) => !/^\d+$/.test(part));
    return {
      pointer,
      what: `"${parts.join('.')}" of the ${thing.kind}`,
      ...reasonOf(thing, member),
    };
  };
  const values = [...residue.set].filter(([, value]) => !isMarkersOnly(value)).map(([member]) => of(member));
  const items = [...residue.lists].flatMap(([member, { items: planned }]) =>
    planned.flatMap((item, index) => {
      if (typeof item === 'number' || isMarkersOnly(item[0])) return [];
      return [of(`${member}/${index}`)];
    }),
  );
  return [...values, ...items];
}

/** Where things stand is shape; the things themselves have their elements. */
function isMarkersOnly(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isMarkersOnly);
  return typeof value === 'object' && value !== null && 'spdxId' in value && Object.keys(value).length === 1;
}
