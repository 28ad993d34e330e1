import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { bom } from '../arbitrary-bom.ts';
import { mergeable } from '../merge-arbitrary.ts';
import { type Subject, subjectOf } from './subject.ts';

/** Where the corpus lies unless TRASLUZ_CORPUS names another place, relative to the repository root. */
const CORPUS = resolve(
  import.meta.dirname,
  '../../../..',
  process.env['TRASLUZ_CORPUS'] ?? '../shared/corpus',
);

/** Documents larger than this would make the laws slow and say nothing that smaller ones do not. */
const SIZE_BYTES_MAX = 60_000;

/** Documents that are made, so that the laws mean something without the corpus too. */
export const MADE = 40;

/** Every valid document of the corpus up to a size, of any format, and some that are made; the same every time. */
export async function subjects(): Promise<readonly Subject[]> {
  const found: Subject[] = [];
  for (const [name, bytes] of [...corpusFiles(), ...madeDocuments()]) {
    const subject = await subjectOf(name, bytes);
    if (subject !== undefined) found.push(subject);
  }
  return found;
}

type NamedBytes = readonly [name: string, bytes: Uint8Array];

function corpusFiles(): readonly NamedBytes[] {
  return ['bom', 'specs/sketches']
    .filter((folder) => existsSync(join(CORPUS, folder)))
    .flatMap((folder) =>
      readdirSync(join(CORPUS, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
        join(folder, path),
      ),
    )
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path): NamedBytes => [path, readFileSync(join(CORPUS, path))])
    .filter(([, bytes]) => bytes.length <= SIZE_BYTES_MAX);
}

function madeDocuments(): readonly NamedBytes[] {
  return fc
    .sample(fc.oneof(bom, mergeable), { numRuns: MADE, seed: 3 })
    .map((document, index) => [`made ${index}`, new TextEncoder().encode(JSON.stringify(document))]);
}
