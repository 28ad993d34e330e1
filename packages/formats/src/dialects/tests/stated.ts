import { chainAbout, listOf, type Pairs } from './told.ts';

/** One property as the view tells it: in whose terms, with what value, and under which name it was written. */
export type Stated = readonly [name: string, value: string, statedAs: string | undefined];

/** What the view makes of a property list on a model, with the names as they were written. */
export function statedOf(...pairs: Pairs): readonly Stated[] {
  const properties = chainAbout(listOf(pairs)).nodeById.get('thing')?.properties ?? [];
  return properties.map(({ name, value, statedAs }) => [name, value, statedAs]);
}

/** The property list as it stands, told in no other terms. */
export function untold(...pairs: Pairs): readonly Stated[] {
  return pairs.map(([name, value]) => [name, value, undefined]);
}
