import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { JsonObject } from '@trasluz/bom';
import { validate } from '@trasluz/formats';

/** Where the corpus lies unless TRASLUZ_CORPUS names another place, relative to the repository root. */
const CORPUS = resolve(import.meta.dirname, '../../..', process.env['TRASLUZ_CORPUS'] ?? '../shared/corpus');

/** Documents larger than this would make the laws slow and test nothing more. */
const SIZE_MAX = 400_000;

/** A document of the corpus that is valid, in the 1.7 form. */
export interface CorpusDocument {
  readonly path: string;
  readonly bom: JsonObject;
}

/** Reads the valid CycloneDX documents of the corpus; none where the corpus is not at hand. */
export async function corpusDocuments(folders: readonly string[]): Promise<readonly CorpusDocument[]> {
  const found: CorpusDocument[] = [];
  for (const path of folders.flatMap((folder) => filesIn(folder))) {
    const bytes = readFileSync(join(CORPUS, path));
    if (bytes.length > SIZE_MAX) continue;
    const { valid, document } = await validate(bytes);
    if (valid && document !== undefined) found.push({ path, bom: document.bom });
  }
  return found;
}

function filesIn(folder: string): readonly string[] {
  const place = join(CORPUS, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name).slice(CORPUS.length + 1))
    .sort();
}
