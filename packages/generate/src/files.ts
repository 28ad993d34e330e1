import type { ArtefactIssue } from './issue.ts';

/** One regular file of an artefact. */
export interface FileEntry {
  /** Path within the artefact, with `/` between its parts; never absolute, never with `..`. */
  readonly path: string;
  readonly sizeBytes: number;
}

/** The files of an artefact, in any order, and what could not be listed. */
export interface Listing {
  readonly entries: readonly FileEntry[];
  readonly issues: readonly ArtefactIssue[];
  /** The last part of the directory's own name: the last resort for a name when nothing states one. */
  readonly label?: string;
}

/** The one way in which this package reads: a directory, an archive or a map in memory. */
export interface Files {
  list(): Promise<Listing>;
  /** Reads at most `lengthBytes` from `offset`; fewer bytes only where the file ends. Rejects when it cannot. */
  read(path: string, offset: number, lengthBytes: number): Promise<Uint8Array>;
}

/** The two digests of a file, in lower-case hexadecimal. */
export interface FileDigests {
  readonly sha256: string;
  readonly sha512: string;
}

/** Hashes one file in one pass, telling after each block how many bytes of it are done. */
export type HashFile = (path: string, onBytes: (bytesDone: number) => void) => Promise<FileDigests>;

/** How far the hashing of the whole artefact is. */
export interface Progress {
  readonly bytesDone: number;
  readonly bytesTotal: number;
  readonly file: string;
}
