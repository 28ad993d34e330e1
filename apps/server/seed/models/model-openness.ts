import { readFileSync } from 'node:fs';
import type { CitedSource } from '../document/cited-source.ts';

/** One entry of the Model Openness Tool: which artefacts of a model are there, and under which licence. */
export interface OpennessEntry {
  readonly name: string;
  /** What the entry gives as version; mostly the size of the model. */
  readonly version: string | null;
  /** `yyyy-mm-dd`. */
  readonly assessed: string;
  readonly producer: string | null;
  readonly type: string | null;
  readonly architecture: string | null;
  readonly origin: string | null;
  readonly repository: string | null;
  readonly huggingface: string | null;
  readonly licenses: { readonly distribution?: string; readonly code?: string };
  /** Name of the artefact in the framework, and its licence; `null` where the one of the distribution holds. */
  readonly artefacts: readonly (readonly [string, string | null])[];
}

/** The version of an entry; `undefined` where it has none or says that it does not know one. */
export function entryVersion({ version }: OpennessEntry): string | undefined {
  return version === null || version === 'Undisclosed' ? undefined : version;
}

interface OpennessFile {
  readonly title: string;
  readonly licence: string;
  readonly repository: string;
  readonly commit: string;
  readonly models: readonly OpennessEntry[];
}

/** Id under which documents cite the tool. */
export const OPENNESS_SOURCE = 'model-openness-tool';

/** Reads the entries as they are kept beside the seed; the file is part of the repository, so its shape is known. */
export function readOpenness(): { readonly entries: readonly OpennessEntry[]; readonly source: CitedSource } {
  const text = readFileSync(new URL('../data/model-openness.json', import.meta.url), 'utf8');
  const { title, licence, repository, commit, models } = JSON.parse(text) as OpennessFile;
  const newest =
    models
      .map(({ assessed }) => assessed)
      .sort()
      .at(-1) ?? '';
  const location = repository.replace('https://github.com/', 'github:');
  return {
    entries: models,
    source: {
      id: OPENNESS_SOURCE,
      title,
      location: `${location}@${commit}:models`,
      licence,
      grade: 'secondary',
      date: newest,
    },
  };
}
