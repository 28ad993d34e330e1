/**
 * Every code of this package with its title. Codes are never renumbered and never reused.
 * G00xx the directory · G01xx the card · G02xx JSON files · G03xx weights · G04xx statements that need a person.
 */
export const ARTEFACT_CODES: Readonly<Record<ArtefactCode, string>> = {
  G0001: 'A file could not be read',
  G0002: 'A link leads out of the directory',
  G0003: 'There are more files than the limit',
  G0004: 'A file is larger than the limit for its kind',
  G0005: 'A directory is nested too deeply',
  G0101: 'The card is not readable text',
  G0102: 'The front matter is not readable YAML',
  G0103: 'A front matter field has an unexpected form',
  G0104: 'The card is longer than what is read of it',
  G0201: 'A JSON file is not readable',
  G0202: 'A JSON field has an unexpected form',
  G0301: 'A safetensors header is broken',
  G0302: 'A GGUF header is broken',
  G0303: 'A weights file is only a pointer to its content',
  G0304: 'A shard named by the index is missing',
  G0305: 'The content does not fit the file name',
  G0401: 'Nothing in the artefact states its name',
  G0402: 'Two files state different things',
  G0403: 'A licence is named outside the SPDX list',
};

/** The code of an artefact issue; a new one is added at the end of its block. */
export type ArtefactCode =
  | 'G0001'
  | 'G0002'
  | 'G0003'
  | 'G0004'
  | 'G0005'
  | 'G0101'
  | 'G0102'
  | 'G0103'
  | 'G0104'
  | 'G0201'
  | 'G0202'
  | 'G0301'
  | 'G0302'
  | 'G0303'
  | 'G0304'
  | 'G0305'
  | 'G0401'
  | 'G0402'
  | 'G0403';

/** One thing that kept a file from being read in full. It never makes the generated document invalid. */
export interface ArtefactIssue {
  /** Stable code; see `ARTEFACT_CODES`. */
  readonly code: ArtefactCode;
  /** Path of the file within the artefact, with `/` between its parts; empty for the artefact as a whole. */
  readonly file: string;
  /** Where in the file, in its own terms: a YAML or JSON field, a tensor name, a byte offset. */
  readonly place?: string;
  /** English sentence that starts with the action, quotes values and ends without a full stop. */
  readonly message: string;
  /** What stands there, shortened. */
  readonly found?: string;
  /** What would be accepted there. */
  readonly expected?: string;
  /** What to do about it, as a sentence. */
  readonly fix?: string;
}

/** Compares two issues so that their order does not depend on the order of reading. */
export function compareIssues(a: ArtefactIssue, b: ArtefactIssue): number {
  const left = `${a.file}\n${a.code}\n${a.place ?? ''}\n${a.message}`;
  const right = `${b.file}\n${b.code}\n${b.place ?? ''}\n${b.message}`;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
