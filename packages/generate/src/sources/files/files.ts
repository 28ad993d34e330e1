import { type Artefact, readBytes, unreadable } from '../../artefact.ts';
import type { FileDigests, FileEntry, HashFile, Progress } from '../../files.ts';
import type { FileStatement, Finding } from '../../finding.ts';
import type { ArtefactIssue } from '../../issue.ts';
import { joinReadings, type Reading } from '../../source.ts';
import { type LfsPointer, parsePointer } from './lfs-pointer.ts';
import { isWeightsName, promisesFormat, weightFormat } from './weight-format.ts';

/** Bytes that tell a format or a pointer. */
const HEAD_BYTES = 1_024;

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
  const head = needsHead(entry) ? await readBytes(artefact, entry.path, 0, HEAD_BYTES) : {};
  const pointer = head.value === undefined ? undefined : parsePointer(head.value);
  const hashed = pointer === undefined ? await digest(entry.path, options) : {};
  const format = head.value === undefined ? undefined : weightFormat(entry.path, head.value);
  const file: FileStatement = {
    path: entry.path,
    ...(hashed.digests === undefined ? {} : { digests: hashed.digests }),
    ...(pointer === undefined ? {} : { pointerSha256: pointer.sha256 }),
    ...(format === undefined ? {} : { format }),
  };
  const findings: Finding[] = [{ kind: 'file', file, from: entry.path }];
  if (isSignature(entry.path)) findings.push({ kind: 'signature', value: entry.path, from: entry.path });
  const misnamed =
    head.value !== undefined && format === undefined && pointer === undefined && promisesFormat(entry.path);
  const issues = [
    head.issue,
    hashed.issue,
    pointerIssue(entry, pointer),
    misnamed ? misnamedIssue(entry) : undefined,
  ];
  return { findings, issues: issues.filter((issue) => issue !== undefined) };
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

function pointerIssue(entry: FileEntry, pointer: LfsPointer | undefined): ArtefactIssue | undefined {
  if (pointer === undefined) return undefined;
  return {
    code: 'G0303',
    file: entry.path,
    message: `Took over the digest that the pointer "${entry.path}" states; its content is not here`,
    found: 'a Git LFS pointer',
    expected: 'the file itself',
    fix: 'Run "git lfs pull" in the directory, then generate again.',
  };
}

function misnamedIssue(entry: FileEntry): ArtefactIssue {
  return {
    code: 'G0305',
    file: entry.path,
    message: `Cannot recognise the content of "${entry.path}" as what its name says`,
    found: 'other first bytes',
    expected: `a file of the format "${entry.path.slice(entry.path.lastIndexOf('.') + 1)}"`,
    fix: 'Fetch the file again, or rename it.',
  };
}
