import type { Artefact } from './artefact.ts';
import type { Finding } from './finding.ts';
import type { Searched } from './input.ts';
import { type Kind, SEARCHES } from './searches.ts';
import { cardPath } from './sources/card/card.ts';

/** Lists the facts that no finding answers, each with the places in which this artefact was searched for it. */
export function searchedFor(artefact: Artefact, findings: readonly Finding[]): readonly Searched[] {
  const files = new Map(
    USUAL.map(([kind, usual, find]): [Kind, SearchedFile] => [kind, { usual, path: find(artefact) }]),
  );
  return SEARCHES.filter(({ answered }) => !answered(findings)).map(({ fact, places }) => ({
    fact,
    places: places.map(([kind, what]) => placeText(files.get(kind), what)),
  }));
}

/** The file of one kind that was searched, if there is one. */
interface SearchedFile {
  readonly usual: string;
  readonly path: string | undefined;
}

/** The usual name of each kind of file, and how the one that was searched is found. */
const USUAL: readonly (readonly [kind: Kind, usual: string, find: FindPath])[] = [
  ['card', 'README.md', cardPath],
  ['config', 'config.json', firstLike(/^config\.json$/)],
  ['adapter', 'adapter_config.json', firstLike(/(^|\/)adapter_config\.json$/)],
  ['licence', 'LICENSE', firstLike(/^(licen[cs]e|copying)([-_.]|$)/i)],
  ['safetensors', '*.safetensors', firstLike(/\.safetensors$/)],
  ['gguf', '*.gguf', firstLike(/\.gguf$/)],
];

type FindPath = (artefact: Artefact) => string | undefined;

function firstLike(pattern: RegExp): FindPath {
  return ({ entries }) => entries.find(({ path }) => pattern.test(path))?.path;
}

/** Names the file that was searched, or says that there is none of its kind; other places have only their words. */
function placeText(file: SearchedFile | undefined, what: string): string {
  if (file === undefined) return what;
  return file.path === undefined ? `${file.usual} (no such file)` : `${file.path.toWellFormed()} (${what})`;
}
