import type { Artefact } from './artefact.ts';
import type { Finding } from './finding.ts';
import type { Searched } from './input.ts';
import { type Kind, SEARCHES } from './searches.ts';
import { cardPath } from './sources/card/card.ts';

/** Lists the facts that no finding answers, each with the places in which this artefact was searched for it. */
export function searchedFor(artefact: Artefact, findings: readonly Finding[]): readonly Searched[] {
  return SEARCHES.filter(({ answered }) => !answered(findings)).map(({ fact, places }) => ({
    fact,
    places: places.map(([kind, what]) => placeText(artefact, kind, what)),
  }));
}

/** The usual name of each kind of file, and how one is told by its path. */
const USUAL: Readonly<Record<Exclude<Kind, 'files'>, readonly [name: string, pattern: RegExp]>> = {
  card: ['README.md', /^readme\.md$/i],
  config: ['config.json', /^config\.json$/],
  adapter: ['adapter_config.json', /(^|\/)adapter_config\.json$/],
  licence: ['LICENSE', /^(licen[cs]e|copying)([-_.]|$)/i],
  safetensors: ['*.safetensors', /\.safetensors$/],
  gguf: ['*.gguf', /\.gguf$/],
};

/** Names the file that was searched, or says that there is none of its kind. */
function placeText(artefact: Artefact, kind: Kind, what: string): string {
  if (kind === 'files') return what;
  const [usual, pattern] = USUAL[kind];
  const found =
    kind === 'card' ? cardPath(artefact) : artefact.entries.find(({ path }) => pattern.test(path))?.path;
  return found === undefined ? `${usual} (no such file)` : `${found.toWellFormed()} (${what})`;
}
