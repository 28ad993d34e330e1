import { nearest } from '../../nearest.ts';

/** What people write who know the thing by its usual sign. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['kWh', 'kilowattHour'],
  ['MJ', 'megajoule'],
  ['purl', 'packageUrl'],
  ['machine-learning-model', 'model'],
]);

/**
 * Finds the word of SPDX that another one most likely means: misspelt, in other case, by its usual sign, or without
 * the prefix of its profile, as `packageVersion` for `software_packageVersion`. `undefined` when several are as near.
 */
export function meantWord(word: string, candidates: Iterable<string>): string | undefined {
  const known = [...candidates];
  const sign = SIGNS.get(word);
  if (sign !== undefined && known.includes(sign)) return sign;
  const bare = word.slice(word.lastIndexOf('_') + 1).toLowerCase();
  const samePart = known.filter((other) => other.slice(other.indexOf('_') + 1).toLowerCase() === bare);
  return samePart.length === 1 ? samePart[0] : nearest(word, known);
}
