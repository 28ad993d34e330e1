import { CatalogError } from './catalog-error.ts';
import type { Row } from './row.ts';

/** Names longer than this are not looked up: no row has one, and documents are hostile. */
export const NAME_LENGTH_MAX = 512;

/** Rows of one file, found by id or alias. */
export interface Lookup<T> {
  /** The row with this id, name or alias, whatever its case and punctuation; `undefined` when there is none. */
  find(name: string): T | undefined;
  /** All rows, ordered by id. */
  all(): readonly T[];
}

/** How names become keys. */
export type Normalise = (name: string) => string;

/** Letters and digits only, lower case, without accents: "Amazon Web Services, Inc." and "amazon-web-services inc" meet. */
export function normaliseAlias(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Lower case only, for identifiers in which punctuation tells things apart ("gpt-4.1", "gpt-41"). */
export function normaliseIdentifier(name: string): string {
  return name.toLowerCase();
}

/** What {@link createLookup} may be told. */
export interface LookupOptions<T> {
  readonly normalise?: Normalise;
  /** Names beside id, name and aliases. */
  readonly moreNames?: (row: T) => readonly string[];
  /** Leaves the display name out where names repeat. */
  readonly byName?: boolean;
}

/** Indexes rows; throws `ambiguous-name` when a name leads to two of them. */
export function createLookup<T extends Row>(rows: readonly T[], options: LookupOptions<T> = {}): Lookup<T> {
  const { normalise = normaliseAlias, moreNames = () => [], byName = true } = options;
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byKey = new Map<string, T>();
  for (const row of sorted) {
    const names = [row.id, ...(byName ? [row.name] : []), ...row.aliases, ...moreNames(row)];
    for (const name of names) addName(byKey, normalise(name), row);
  }
  return {
    find: (name) => (name.length > NAME_LENGTH_MAX ? undefined : byKey.get(normalise(name))),
    all: () => sorted,
  };
}

/** Collects rows under each of their keys, for questions that have several answers. */
export function groupRows<T>(
  rows: readonly T[],
  keysOf: (row: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  }
  return groups;
}

function addName<T extends Row>(byKey: Map<string, T>, key: string, row: T): void {
  const other = byKey.get(key);
  if (other !== undefined && other !== row) {
    throw new CatalogError('ambiguous-name', `Rename "${key}": it names both "${other.id}" and "${row.id}"`);
  }
  if (key !== '') byKey.set(key, row);
}
