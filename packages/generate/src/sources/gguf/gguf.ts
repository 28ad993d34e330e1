import type { Artefact } from '../../artefact.ts';
import type { FileEntry } from '../../files.ts';
import type { Finding } from '../../finding.ts';
import { hyperparameter, PARAMETER_COUNT } from '../../hyperparameter.ts';
import type { ArtefactIssue } from '../../issue.ts';
import { areNumberedThrough } from '../../numbered-parts.ts';
import { plainText } from '../../plain-text.ts';
import type { Reading, Source } from '../../source.ts';
import { checkHead, GgufFault } from './head.ts';
import { describeMetadata } from './metadata.ts';
import { rangeFetch } from './range-fetch.ts';

/** Files of one artefact whose header is read: repositories of quantised builds hold some dozens. */
export const GGUF_FILES_MAX = 100;

/** Reads the metadata of GGUF files, never their tensors. */
export const gguf: Source = {
  name: 'gguf',
  async read(artefact: Artefact): Promise<Reading> {
    const entries = artefact.entries.filter(({ path }) => path.endsWith('.gguf')).slice(0, GGUF_FILES_MAX);
    const findings: Finding[] = [];
    const issues: ArtefactIssue[] = [];
    for (const entry of entries) {
      const result = await readGguf(artefact, entry);
      findings.push(...(result.findings ?? []));
      if (result.issue !== undefined) issues.push(result.issue);
    }
    // Several builds in one directory differ in size and quantization; those facts then belong to no single model.
    const own = entries.length === 1 ? findings : findings.filter((finding) => !isPerBuild(finding));
    return { findings: own, issues };
  },
};

async function readGguf(
  artefact: Artefact,
  entry: FileEntry,
): Promise<{ findings?: readonly Finding[]; issue?: ArtefactIssue }> {
  try {
    if (!(await checkHead(artefact, entry))) return {};
    // Loaded on first use: only directories with GGUF files pay for the parser and its tables.
    const parser = await import('@huggingface/gguf');
    const fetch = rangeFetch(artefact.files, entry);
    const parsed = await parser.gguf('https://artefact.invalid/', { fetch, computeParametersCount: true });
    if (parsed.tensorInfoByteRange[1] > entry.sizeBytes) throw new GgufFault('a header longer than the file');
    const described = describeMetadata(entry.path, parsed.metadata);
    // One file of a split model has only some of its tensors.
    if (parsed.tensorInfos.length === 0 || !areNumberedThrough([entry.path])) return { findings: described };
    const value = String(parsed.parameterCount);
    const count: Finding = { kind: 'card-property', name: PARAMETER_COUNT, value, from: entry.path };
    return { findings: [...described, count] };
  } catch (error) {
    return { issue: broken(entry, error instanceof Error ? error.message : 'an error') };
  }
}

function isPerBuild(finding: Finding): boolean {
  if (finding.kind !== 'card-property') return false;
  return finding.name === PARAMETER_COUNT || finding.name === hyperparameter('quantization');
}

function broken(entry: FileEntry, found: string): ArtefactIssue {
  return {
    code: 'G0302',
    file: entry.path,
    message: `Left out the header of "${entry.path}", which breaks the GGUF format`,
    found: plainText(found, 160) ?? 'an error',
    expected: 'a GGUF header of version 1, 2 or 3',
    fix: 'Fetch the file again, and compare its digest with the one its publisher gives.',
  };
}
