import { readFileSync } from 'node:fs';

/** The index as it is kept beside the seed: names of indicators and one verdict for each developer. */
export interface TransparencyIndex {
  readonly title: string;
  readonly authors: string;
  readonly licence: string;
  readonly url: string;
  /** `yyyy-mm`. */
  readonly date: string;
  readonly indicators: readonly Indicator[];
  /** Developer, and `1` or `0` for each indicator in order. */
  readonly disclosed: Readonly<Record<string, string>>;
}

/** One question of the index. */
export interface Indicator {
  readonly name: string;
  readonly domain: string;
  readonly subdomain: string;
}

/** Reads the index; its file is part of the repository, so its shape is known. */
export function readTransparencyIndex(): TransparencyIndex {
  const text = readFileSync(new URL('../data/fmti-2025-12.json', import.meta.url), 'utf8');
  return JSON.parse(text) as TransparencyIndex;
}

/** Id of the index among the sources of the catalogue. */
export const INDEX_SOURCE = 'fmti-2025-12';
