import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Files, Listing } from '../files.ts';
import { GenerateError } from '../generate-error.ts';
import { readRange } from './directory-files.ts';

/**
 * Reads a list of single files as one artefact, each under its own name without its directory. Rejects with
 * `GenerateError` when two have the same name, or one is no file.
 */
export async function looseFiles(
  paths: readonly string[],
): Promise<Files & { readonly pathOf: (name: string) => string }> {
  const byName = new Map(paths.map((path) => [basename(path), path]));
  if (byName.size < paths.length) {
    throw new GenerateError('BAD_OPTION', 'Cannot read two files of the same name, expected distinct names');
  }
  const entries = await Promise.all([...byName].map(([name, path]) => entryOf(name, path)));
  const listing: Listing = { entries, issues: [] };
  const pathOf = (name: string): string => byName.get(name) ?? join('.', name);
  return {
    list: async () => listing,
    read: (name, offset, lengthBytes) => readRange(pathOf(name), offset, lengthBytes),
    pathOf,
  };
}

async function entryOf(name: string, path: string): Promise<{ path: string; sizeBytes: number }> {
  const info = await stat(path).catch(() => undefined);
  if (info?.isFile()) return { path: name, sizeBytes: info.size };
  throw new GenerateError('BAD_OPTION', `Cannot read "${path}", expected a file`);
}
