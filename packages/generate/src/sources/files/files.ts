import { type Artefact, HEAD_BYTES, readHead, unreadable } from '../../artefact.ts';
import { compact } from '../../compact.ts';
import type { FileDigests, FileEntry, HashFile, Progress } from '../../files.ts';
import type { FileStatement, Finding } from '../../finding.ts';
import type { ArtefactIssue } from '../../issue.ts';
import { joinReadings, type Reading } from '../../source.ts';
import { type LfsPointer, parsePointer } from './lfs-pointer.ts';
import { isWeightsName, promisesFormat, weightFormat } from './weight-format.ts';

/** How the files are hashed; without `hashFile` they go into the document without digests. */
export interface HashOptions {
  readonly hashFile?: HashFile;
  readonly onProgress?: (progress: Progress) => void;
}

/** Reads every file: digests, weight format, pointers and signatures. Hashes one file after the other. */
export async function readFiles(artefact: Artefact, options: HashOptions): Promise<Reading> {
  const bytesTotal = artefact.entries.reduce((sum, entry) => sum + entry.sizeBytes, 0);
  const readings: Reading[] = [];
  let bytesBefore = 0;
  for (const entry of artefact.entries) {
    const report = (bytes: number): void =>
      options.onProgress?.({ bytesDone: bytesBefore + bytes, bytesTotal, file: entry.path });
    readings.push(await readFile(artefact, entry, { ...options, report }));
    bytesBefore += entry.sizeBytes;
  }
  return joinReadings(readings);
}

async function readFile(
  artefact: Artefact,
  entry: FileEntry,
  options: HashOptions & { readonly report: (bytes: number) => void },
): Promise<Reading> {
  const { path } = entry;
  const head = needsHead(entry) ? await readHead(artefact, path) : {};
  const shown = head.value === undefined ? {} : contentOf(path, head.value);
  const hashed = shown.pointer === undefined ? await digest(path, options) : {};
  const file: FileStatement = compact({
    path,
    digests: hashed.digests,
    pointerSha256: shown.pointer?.sha256,
    format: shown.format,
  });
  const signature: readonly Finding[] = isSignature(path)
    ? [{ kind: 'signature', value: path, from: path }]
    : [];
  const issues = [head.issue, hashed.issue, shown.issue].filter((issue) => issue !== undefined);
  return { findings: [{ kind: 'file', file, from: path }, ...signature], issues };
}

/** What the first bytes of a file show: a pointer, a weight format, or something that its name does not say. */
function contentOf(
  path: string,
  head: Uint8Array,
): { readonly pointer?: LfsPointer; readonly format?: string; readonly issue?: ArtefactIssue } {
  const pointer = parsePointer(head);
  if (pointer !== undefined) return { pointer, issue: pointerIssue(path) };
  const format = weightFormat(path, head);
  if (format !== undefined) return { format };
  return promisesFormat(path) ? { issue: misnamedIssue(path) } : {};
}

/** Pointers are small; weights are told by their first bytes; no other file needs to be opened for more than hashing. */
function needsHead(entry: FileEntry): boolean {
  return isWeightsName(entry.path) || entry.sizeBytes < HEAD_BYTES;
}

/** OpenSSF model signing writes `model.sig`; Sigstore bundles end in `.sigstore.json`. Presence is not a check. */
function isSignature(path: string): boolean {
  return /(^|\/)(model\.sig|[^/]+\.sigstore(\.json)?)$/.test(path);
}

async function digest(
  path: string,
  options: HashOptions & { readonly report: (bytes: number) => void },
): Promise<{ digests?: FileDigests; issue?: ArtefactIssue }> {
  if (options.hashFile === undefined) return {};
  try {
    return { digests: await options.hashFile(path, options.report) };
  } catch (error) {
    return { issue: unreadable(path, error) };
  }
}

function pointerIssue(path: string): ArtefactIssue {
  return {
    code: 'G0303',
    file: path,
    message: `Took over the digest that the pointer "${path}" states; its content is not here`,
    found: 'a Git LFS pointer',
    expected: 'the file itself',
    fix: 'Run "git lfs pull" in the directory, then generate again.',
  };
}

function misnamedIssue(path: string): ArtefactIssue {
  return {
    code: 'G0305',
    file: path,
    message: `Cannot recognise the content of "${path}" as what its name says`,
    found: 'other first bytes',
    expected: `a file of the format "${path.slice(path.lastIndexOf('.') + 1)}"`,
    fix: 'Fetch the file again, or rename it.',
  };
}
