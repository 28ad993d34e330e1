import { textAt } from '../access.ts';
import type { PurlOf } from './identifiers.ts';
import { createRepeats, textHash } from './repeats.ts';
import { isSameJson } from './same-json.ts';
import type { Thing } from './things.ts';

/** Things of which every word is the same, so that what is found of one holds for all. */
export interface Copies {
  /** The first that says the same, for each thing; itself where there is none. */
  readonly firstOf: Int32Array;
  /** Those that say the same as a first one, by position, without itself. */
  readonly of: (first: number) => readonly number[];
}

/** What one package URL is told of in more ways than this is not compared further. */
const WAYS_MAX = 4;

const NONE: readonly number[] = [];

/**
 * Finds the copies among things of one package URL: documents of one product repeat most of what they describe. Others
 * are not looked for: an author may list several of them, such as two chips of a kind.
 */
export function findCopies(things: readonly Thing[], purlOf: PurlOf): Copies {
  const firstOf = Int32Array.from(things, (_, index) => index);
  const copies = new Map<number, number[]>();
  const ways = new Map<string, number[]>();
  const purls = things.map(({ value }) => purlOf(textAt(value, 'purl') ?? ''));
  const mayRepeat = repeatedAmong(purls);
  for (const [index, thing] of things.entries()) {
    const purl = purls[index];
    if (purl === undefined || !mayRepeat(purl)) continue;
    const known = ways.get(purl);
    const first = known?.find((one) => isCopy(things[one], thing));
    if (known === undefined) ways.set(purl, [index]);
    else if (first !== undefined) {
      firstOf[index] = first;
      addTo(copies, first, index);
    } else if (known.length < WAYS_MAX) known.push(index);
  }
  return { firstOf, of: (first) => copies.get(first) ?? NONE };
}

/** Tells which texts may stand several times, without keeping any. */
function repeatedAmong(texts: readonly (string | undefined)[]): (text: string) => boolean {
  const repeats = createRepeats(texts.length);
  for (const text of texts) if (text !== undefined) repeats.add(textHash(text, 0));
  return (text) => repeats.mayRepeat(textHash(text, 0));
}

function isCopy(first: Thing | undefined, thing: Thing): boolean {
  return first !== undefined && first.kind === thing.kind && isSameJson(first.value, thing.value);
}

function addTo(lists: Map<number, number[]>, key: number, item: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
