import { isJsonObject, type JsonObject } from '@trasluz/bom';
import type { FileEntry, Files, Listing } from './files.ts';
import type { ArtefactIssue } from './issue.ts';
import { kindOf, plainText } from './plain-text.ts';

/** Files beyond this number are not listed in the document: the largest model repositories stay far below it. */
export const FILES_MAX = 10_000;

/** A JSON file larger than this is not read: tokenizer settings, the largest kind, reach a few megabytes. */
export const JSON_BYTES_MAX: number = 16 * 1024 * 1024;

/** Bytes that tell a format or a pointer. */
export const HEAD_BYTES = 1_024;

/** An artefact with its listing at hand, read through the caller's `Files`. */
export interface Artefact {
  /** Regular files sorted by path, at most `FILES_MAX`. */
  readonly entries: readonly FileEntry[];
  readonly label: string | undefined;
  readonly files: Files;
  /** Beginnings of files that were read already, by path; see `readHead`. */
  readonly heads: Map<string, Uint8Array>;
  find(path: string): FileEntry | undefined;
}

/** What a single file gave: its value, or the issue that says why there is none. Neither when there is no such file. */
export interface FileRead<T> {
  readonly value?: T;
  readonly issue?: ArtefactIssue;
}

/** Lists an artefact, sorted and capped, with the issues of the listing. */
export async function openArtefact(
  files: Files,
): Promise<{ artefact: Artefact; issues: readonly ArtefactIssue[] }> {
  const listing = await list(files);
  // A path that is listed twice, as an archive may do, is one file; what is no text could not be named in the document.
  const all = new Map(listing.entries.map((entry) => [entry.path, entry]));
  const named = [...all.values()].filter(({ path }) => path.isWellFormed());
  const sorted = named.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const entries = sorted.slice(0, FILES_MAX);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const issues = [
    ...listing.issues,
    ...(named.length < all.size ? [unnameable(all.size - named.length)] : []),
    ...(sorted.length > FILES_MAX ? [tooMany(sorted.length)] : []),
  ];
  const artefact: Artefact = {
    entries,
    label: listing.label,
    files,
    heads: new Map(),
    find: (path) => byPath.get(path),
  };
  return { artefact, issues };
}

/** Reads a whole small file, after checking its size against `bytesMax`. */
export async function readSmall(
  artefact: Artefact,
  path: string,
  bytesMax: number,
): Promise<FileRead<Uint8Array>> {
  const entry = artefact.find(path);
  if (entry === undefined) return {};
  if (entry.sizeBytes > bytesMax) return { issue: tooLarge(entry, bytesMax) };
  return readBytes(artefact, path, 0, entry.sizeBytes);
}

/** Reads the beginning of a file, at most `HEAD_BYTES`, once: formats and pointers are told by it. */
export async function readHead(artefact: Artefact, path: string): Promise<FileRead<Uint8Array>> {
  const known = artefact.heads.get(path);
  return known === undefined ? readBytes(artefact, path, 0, HEAD_BYTES) : { value: known };
}

/** Reads from the beginning of a file, and keeps the first `HEAD_BYTES` for whoever asks for them later. */
export async function readFirst(
  artefact: Artefact,
  path: string,
  lengthBytes: number,
): Promise<FileRead<Uint8Array>> {
  const first = await readBytes(artefact, path, 0, lengthBytes);
  if (first.value !== undefined) artefact.heads.set(path, first.value.slice(0, HEAD_BYTES));
  return first;
}

/** Reads a range of a file; a failure of the file system becomes an issue. */
export async function readBytes(
  artefact: Artefact,
  path: string,
  ...[offset, lengthBytes]: readonly [offset: number, lengthBytes: number]
): Promise<FileRead<Uint8Array>> {
  try {
    return { value: await artefact.files.read(path, offset, lengthBytes) };
  } catch (error) {
    return { issue: unreadable(path, error) };
  }
}

/** Decodes whole texts only, so that it keeps nothing from one to the next. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a file as UTF-8 text without a byte order mark; bytes that are not UTF-8 give no value. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return UTF_8.decode(bytes);
  } catch {
    // Not UTF-8 is an answer, not a failure: the caller names the file.
    return undefined;
  }
}

/** Reads a file that should hold one JSON object. */
export async function readJsonObject(artefact: Artefact, path: string): Promise<FileRead<JsonObject>> {
  const bytes = await readSmall(artefact, path, JSON_BYTES_MAX);
  if (bytes.value === undefined) return bytes.issue === undefined ? {} : { issue: bytes.issue };
  const text = decodeText(bytes.value);
  if (text === undefined) return { issue: notJson(path, 'bytes that are not UTF-8') };
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? { value } : { issue: notJson(path, kindOf(value)) };
  } catch (error) {
    return { issue: notJson(path, plainText(String(error), 120) ?? 'an error') };
  }
}

/** The issue for a file that the file system would not give; names no path of the host. */
export function unreadable(path: string, error: unknown): ArtefactIssue {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'an error';
  return {
    code: 'G0001',
    file: path,
    message: `Cannot read "${path}"`,
    found: code,
    expected: 'a file that this process may read',
    fix: 'Give the process the right to read the file, or leave the file out.',
  };
}

async function list(files: Files): Promise<Listing> {
  try {
    return await files.list();
  } catch (error) {
    return { entries: [], issues: [unreadable('', error)] };
  }
}

function unnameable(count: number): ArtefactIssue {
  return {
    code: 'G0001',
    file: '',
    message: 'Left out files whose names are no text',
    found: String(count),
    expected: 'names in well-formed Unicode',
    fix: 'Rename the files.',
  };
}

function tooMany(count: number): ArtefactIssue {
  return {
    code: 'G0003',
    file: '',
    message: `Listed only the first ${FILES_MAX} files`,
    found: `at least ${count}`,
    expected: `at most ${FILES_MAX}`,
    fix: 'Point the generator at the directory of one model.',
  };
}

function tooLarge(entry: FileEntry, bytesMax: number): ArtefactIssue {
  return {
    code: 'G0004',
    file: entry.path,
    message: `Did not read "${entry.path}", which is larger than the limit`,
    found: `${entry.sizeBytes} bytes`,
    expected: `at most ${bytesMax} bytes`,
    fix: 'Check that the file is what its name says.',
  };
}

function notJson(path: string, found: string): ArtefactIssue {
  return {
    code: 'G0201',
    file: path,
    message: `Cannot read "${path}" as JSON`,
    found,
    expected: 'one JSON object',
    fix: 'Write the file again with the library that made it.',
  };
}
