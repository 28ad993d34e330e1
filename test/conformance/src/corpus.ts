import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Where the corpus lies unless TRASLUZ_CORPUS names another place, relative to the repository root. */
const DEFAULT_PLACE = '../shared/corpus';

/**
 * The folder of the corpus; `undefined` when TRASLUZ_CORPUS is `none`, which skips the suites that need it.
 * A corpus that is asked for and missing fails the suite: a skip that nobody ordered looks like a pass.
 */
export function corpusFolder(): string | undefined {
  const place = process.env['TRASLUZ_CORPUS'] ?? DEFAULT_PLACE;
  if (place === 'none') return undefined;
  const folder = resolve(ROOT, place);
  if (existsSync(folder)) return folder;
  throw new Error(
    `Cannot find the corpus at "${place}": set TRASLUZ_CORPUS to its folder, or to "none" to skip`,
  );
}

/** Reads one file of the corpus; the path is relative to it. */
export function readCorpus(path: string): Uint8Array {
  return readFileSync(join(folderOrFail(), path));
}

/** Lists the files directly in a folder of the corpus, sorted, as paths relative to the corpus. */
export function listCorpus(path: string, extension = ''): readonly string[] {
  return readdirSync(join(folderOrFail(), path), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => `${path}/${entry.name}`)
    .sort();
}

/** Reads a tab-separated table of the corpus: one object for each row, by the names of the first row. */
export function readTable(path: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = new TextDecoder()
    .decode(readCorpus(path))
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

function folderOrFail(): string {
  const folder = corpusFolder();
  if (folder === undefined) throw new Error('The corpus is switched off; test corpusFolder() first');
  return folder;
}
