import {
  closeSync,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { FILES_MAX } from '../artefact.ts';
import type { FileEntry, Files } from '../files.ts';
import { GenerateError } from '../generate-error.ts';
import type { ArtefactIssue } from '../issue.ts';

/** Directories deeper than this are not listed: model repositories have two or three levels. */
export const DEPTH_MAX = 12;

/** A read up to this size is not worth asking for the file's size first. */
const SMALL_READ_BYTES = 1024 * 1024;

/** Directories of version control: they hold the artefact's history, not the artefact. */
const SKIPPED = new Set(['.git', '.cache']);

/**
 * Reads a directory. Links are followed only to files inside it, or, in the hub's own cache layout, to `blobs` beside
 * `snapshots`; every other link becomes an issue, so that nothing outside is read. Rejects with `GenerateError` when
 * the path is no directory.
 */
export async function directoryFiles(directory: string): Promise<Files> {
  const root = await realpath(directory).catch(() => undefined);
  if (root === undefined || !(await stat(root)).isDirectory()) {
    throw new GenerateError('NOT_A_DIRECTORY', `Cannot open "${directory}", expected a directory`);
  }
  return {
    list: async () => {
      const walk: Walk = { root, allowed: allowedRoots(root), entries: [], issues: [] };
      walkDirectory(walk, '', 0);
      return { entries: walk.entries, issues: walk.issues, label: basename(resolve(directory)) };
    },
    read: (path, offset, lengthBytes) => readRange(join(root, path), offset, lengthBytes),
  };
}

/** Reads a range of a file; a file that shrank meanwhile gives what it still has. */
export async function readRange(path: string, offset: number, lengthBytes: number): Promise<Uint8Array> {
  // Synchronous, because four trips to the thread pool cost a header read five times its own time.
  const file = openSync(path, 'r');
  try {
    // A large range is cut to what the file has, so that no claim about a file costs more memory than the file.
    const isSmall = lengthBytes <= SMALL_READ_BYTES;
    const available = isSmall ? lengthBytes : Math.max(0, fstatSync(file).size - offset);
    // Not zeroed: only the bytes that were read are given away.
    const buffer = Buffer.allocUnsafeSlow(Math.min(lengthBytes, available));
    const bytesRead = readSync(file, buffer, 0, buffer.byteLength, offset);
    return new Uint8Array(buffer.buffer, buffer.byteOffset, bytesRead);
  } finally {
    closeSync(file);
  }
}

interface Walk {
  readonly root: string;
  readonly allowed: readonly string[];
  readonly entries: FileEntry[];
  readonly issues: ArtefactIssue[];
}

/** The hub keeps `snapshots/<commit>/file` as links to `blobs/<digest>` two directories up. */
function allowedRoots(root: string): readonly string[] {
  const snapshots = dirname(root);
  return basename(snapshots) === 'snapshots' ? [root, join(dirname(snapshots), 'blobs')] : [root];
}

/** Lists one directory, given by its path within the artefact; synchronous for the same reason as `readRange`. */
function walkDirectory(walk: Walk, path: string, depth: number): void {
  if (isFull(walk)) return;
  if (depth > DEPTH_MAX) {
    walk.issues.push(listingIssue('G0005', path, `Did not list "${path}", which is nested too deeply`));
    return;
  }
  const children = attempt(() => readdirSync(join(walk.root, path), { withFileTypes: true }));
  if (children === undefined) {
    walk.issues.push(listingIssue('G0001', path, `Cannot list "${path}"`));
    return;
  }
  for (const child of children.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isFull(walk)) return;
    const inside = path === '' ? child.name : `${path}/${child.name}`;
    if (!child.isDirectory()) visitFile(walk, inside, child);
    else if (!SKIPPED.has(child.name)) walkDirectory(walk, inside, depth + 1);
  }
}

/** One more than the limit is enough for the reader to see that there are too many. */
function isFull({ entries, issues }: Walk): boolean {
  return entries.length > FILES_MAX || issues.length > FILES_MAX;
}

function visitFile(walk: Walk, path: string, child: Dirent): void {
  // Sockets, pipes and devices are not files of a model, and reading one may never end.
  if (!child.isFile() && !child.isSymbolicLink()) return;
  const full = join(walk.root, path);
  const target = child.isFile() ? full : attempt(() => realpathSync.native(full));
  // A file in a directory that may be listed but not entered has no status.
  const info = target === undefined ? undefined : attempt(() => statSync(target));
  if (target === undefined || info === undefined) {
    walk.issues.push(listingIssue('G0001', path, `Cannot read "${path}"`));
  } else if (!walk.allowed.some((root) => target.startsWith(`${root}${sep}`))) {
    const message = `Did not follow the link "${path}", which leads out of the directory`;
    walk.issues.push(listingIssue('G0002', path, message));
  } else if (info.isFile()) {
    walk.entries.push({ path, sizeBytes: info.size });
  }
}

/** Asks the file system; what it refuses is named by the caller, without the reason that only this host has. */
function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    // The caller names the path as unreadable.
    return undefined;
  }
}

function listingIssue(code: 'G0001' | 'G0002' | 'G0005', file: string, message: string): ArtefactIssue {
  return {
    code,
    file,
    message,
    expected: 'a readable file inside the directory',
    fix: 'Copy the file into the directory, or leave it out.',
  };
}
