import { type JsonObject, SEARCHED } from '@trasluz/bom';

/** Facts that are asked of every part of a supply chain, and that a file which only names the part cannot answer. */
const PART_FACTS = ['component.digest', 'component.license', 'component.purl', 'component.supplier'];

/**
 * Says of a part that is only named (a data set, a base model, a library) that its own facts were looked for where it
 * is named, and not found: they are not assessed, which is less than not disclosed.
 */
export function partSearches(
  from: string,
  isAnswered: (fact: string) => boolean = () => false,
): readonly JsonObject[] {
  return PART_FACTS.filter((fact) => !isAnswered(fact)).map((fact) => ({
    name: SEARCHED,
    value: `${fact}=${from}`,
  }));
}
