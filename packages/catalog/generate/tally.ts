import { type CatalogData, type Datum, isKnown, type Row, type Source } from '../src/index.ts';

/** What one data file holds. */
export interface FileTally {
  readonly file: string;
  readonly rows: number;
  readonly known: number;
  readonly notFound: number;
  /** Properties that other rows of the file have and that nobody looked up here. */
  readonly notLookedUp: number;
  /** Known values that rest on press or on general knowledge alone. */
  readonly weak: number;
}

/** How often a source is cited. */
export interface SourceTally {
  readonly source: Source;
  readonly rows: number;
  readonly values: number;
}

/** Counts what each data file holds, in the order of the files' names. */
export function tallyFiles(data: CatalogData): readonly FileTally[] {
  const weak = new Set(data.sources.filter((source) => isWeak(source)).map((source) => source.id));
  return filesOf(data).map(([file, rows]) => tallyFile(file, rows, weak));
}

/** Counts the rows and values that cite each source, in the order of the sources' ids. */
export function tallySources(data: CatalogData): readonly SourceTally[] {
  const rows = new Map<string, number>();
  const values = new Map<string, number>();
  for (const [, list] of filesOf(data)) {
    for (const row of list) {
      for (const id of row.sources) rows.set(id, (rows.get(id) ?? 0) + 1);
      for (const id of knownIn(row).flatMap((datum) => datum.sources))
        values.set(id, (values.get(id) ?? 0) + 1);
    }
  }
  return data.sources.map((source) => ({
    source,
    rows: rows.get(source.id) ?? 0,
    values: values.get(source.id) ?? 0,
  }));
}

/** Lists every value of a row with the path of its property, grouped ones (`peakDenseTflops.fp8`) included. */
export function dataOf(row: Row): readonly (readonly [string, Datum<unknown>])[] {
  return Object.entries(row).flatMap(([key, property]: [string, unknown]) => {
    if (isDatum(property)) return [[key, property] as const];
    if (typeof property !== 'object' || property === null) return [];
    return Object.entries(property).flatMap(([part, value]: [string, unknown]) =>
      isDatum(value) ? [[`${key}.${part}`, value] as const] : [],
    );
  });
}

/** Pairs each data file but the sources with its rows. */
export function filesOf(data: CatalogData): readonly (readonly [string, readonly Row[]])[] {
  const { sources: _, ...files } = data;
  return Object.entries(files)
    .map(([key, rows]) => [`${toKebab(key)}.json`, rows] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function tallyFile(file: string, rows: readonly Row[], weak: ReadonlySet<string>): FileTally {
  const data = rows.map((row) => dataOf(row));
  const properties = new Set(data.flatMap((list) => list.map(([path]) => path)));
  const all = data.flatMap((list) => list.map(([, datum]) => datum));
  const known = all.filter((datum) => isKnown(datum));
  return {
    file,
    rows: rows.length,
    known: known.length,
    notFound: all.length - known.length,
    notLookedUp: rows.length * properties.size - all.length,
    weak: known.filter((datum) => datum.sources.every((id) => weak.has(id))).length,
  };
}

function knownIn(row: Row): readonly { readonly sources: readonly string[] }[] {
  return dataOf(row).flatMap(([, datum]) => (isKnown(datum) ? [datum] : []));
}

function isDatum(property: unknown): property is Datum<unknown> {
  if (typeof property !== 'object' || property === null) return false;
  return 'value' in property && ('sources' in property || 'searched' in property);
}

function isWeak(source: Source): boolean {
  return source.grade === 'press' || source.grade === 'generally-known';
}

function toKebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
