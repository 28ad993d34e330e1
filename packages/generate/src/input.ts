import type { JsonObject } from '@trasluz/bom';
import type { Files, HashFile, Progress } from './files.ts';
import type { ArtefactIssue } from './issue.ts';

/** What the generator is given: the files, the ways to read them, and what only the caller can know. */
export interface ModelInput {
  readonly files: Files;
  /** Hashes one file. Without it the document carries no digests and says so. */
  readonly hashFile?: HashFile;
  readonly onProgress?: (progress: Progress) => void;
  /** Name of the model, where the caller knows it better than the files. */
  readonly name?: string;
  readonly version?: string;
  /** Hub repository as `<organisation>/<name>`, with `@<commit>` where known; gives name, group and purl. */
  readonly repo?: string;
  /** RFC 3339 date and time of the statement; without it the document has no timestamp and no citations. */
  readonly timestamp?: string;
}

/** A fact that the generator looked for and did not find, with the places in which it looked. */
export interface Searched {
  /** Id of the fact; see facts.md. */
  readonly fact: string;
  readonly places: readonly string[];
}

/** What the generator gives back. The document is valid whatever the issues are. */
export interface Generated {
  /** CycloneDX 1.7 JSON. */
  readonly bom: JsonObject;
  /** Sorted by fact. */
  readonly searched: readonly Searched[];
  /** Sorted by file, then code. */
  readonly issues: readonly ArtefactIssue[];
}
