import { GenerateError } from '../generate-error.ts';

/** A model repository of the hub. */
export interface HubRepository {
  readonly organisation: string;
  readonly name: string;
  /** Commit, lower case. */
  readonly revision?: string;
}

/** `<organisation>/<name>` as the hub allows it: letters, digits, `-`, `_` and `.`, at most 96 characters a part. */
const REPOSITORY = /^([A-Za-z0-9][\w.-]{0,95})\/([A-Za-z0-9_][\w.-]{0,95})(?:@([0-9A-Fa-f]{7,64}))?$/;

/** Reads a text as a hub repository; `undefined` for a local path, a bare name or anything else. */
export function toHubRepository(text: string): HubRepository | undefined {
  const [, organisation, name, revision] = REPOSITORY.exec(text) ?? [];
  if (organisation === undefined || name === undefined || name === '..') return undefined;
  return revision === undefined
    ? { organisation, name }
    : { organisation, name, revision: revision.toLowerCase() };
}

/** Reads the caller's option; throws `GenerateError` with code `BAD_OPTION` when it is no repository. */
export function requireHubRepository(text: string): HubRepository {
  const repository = toHubRepository(text);
  if (repository !== undefined) return repository;
  throw new GenerateError(
    'BAD_OPTION',
    `Cannot use repository "${text}", expected "<organisation>/<name>@<commit>"`,
  );
}

/** Writes the purl of a hub repository (purl specification, type `huggingface`). */
export function hubPurl({ organisation, name, revision }: HubRepository): string {
  return `pkg:huggingface/${organisation}/${name}${revision === undefined ? '' : `@${revision}`}`;
}
