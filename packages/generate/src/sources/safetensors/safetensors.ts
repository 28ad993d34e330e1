import { type Artefact, decodeText, readBytes, readFirst } from '../../artefact.ts';
import type { FileEntry } from '../../files.ts';
import type { Finding } from '../../finding.ts';
import { hyperparameter, PARAMETER_COUNT } from '../../hyperparameter.ts';
import type { ArtefactIssue } from '../../issue.ts';
import { areNumberedThrough, partSet } from '../../numbered-parts.ts';
import { plainText } from '../../plain-text.ts';
import type { Reading, Source } from '../../source.ts';
import { isPointer } from '../files/lfs-pointer.ts';
import {
  type HeaderFault,
  PREFIX_BYTES,
  parseHeader,
  readHeaderLength,
  type SafetensorsHeader,
} from './header.ts';
import { missingShards } from './shards.ts';

/** First read of a file: holds the whole header of most shards, so that one read is enough. */
export const FIRST_READ_BYTES: number = 16 * 1024;

/** Integer types in which quantised weights are packed, several to an element: their count is no parameter count. */
const PACKED = new Set(['U8', 'I8', 'I32', 'U32', 'I64', 'F4', 'F6_E2M3', 'F6_E3M2']);

/** Reads the headers of safetensors files, never the tensors: element types, number of parameters, metadata. */
export const safetensors: Source = {
  name: 'safetensors',
  async read(artefact: Artefact): Promise<Reading> {
    const findings: Finding[] = [];
    const issues: ArtefactIssue[] = [];
    const headers: [path: string, header: SafetensorsHeader][] = [];
    const entries = artefact.entries.filter(({ path }) => path.endsWith('.safetensors'));
    for (const entry of entries) {
      const result = await readSafetensorsHeader(artefact, entry);
      if (result.header !== undefined) headers.push([entry.path, result.header]);
      if (result.issue !== undefined) issues.push(result.issue);
    }
    const missing = await missingShards(artefact);
    const isWhole =
      headers.length === entries.length &&
      missing.length === 0 &&
      areNumberedThrough(headers.map(([path]) => path));
    findings.push(...describe(headers, isWhole));
    return { findings, issues: [...issues, ...missing] };
  },
};

/** Reads and checks the header of one file. Neither value when the file is a pointer, which `files` reports. */
export async function readSafetensorsHeader(
  artefact: Artefact,
  entry: FileEntry,
): Promise<{ header?: SafetensorsHeader; issue?: ArtefactIssue }> {
  const first = await readFirst(artefact, entry.path, FIRST_READ_BYTES);
  if (first.value === undefined) return first.issue === undefined ? {} : { issue: first.issue };
  if (isPointer(first.value)) return {};
  const length = readHeaderLength(first.value, entry.sizeBytes);
  if (typeof length !== 'number') return { issue: broken(entry, length) };
  const end = PREFIX_BYTES + length;
  const whole = end <= first.value.byteLength ? first : await readBytes(artefact, entry.path, 0, end);
  if (whole.value === undefined) return whole.issue === undefined ? {} : { issue: whole.issue };
  const text = decodeText(whole.value.subarray(PREFIX_BYTES, end));
  const bad: HeaderFault = { place: 'byte 8', found: 'bytes that are not UTF-8', expected: 'JSON text' };
  const header = text === undefined ? bad : parseHeader(text, entry.sizeBytes - end);
  return 'place' in header ? { issue: broken(entry, header) } : { header };
}

/**
 * One set of weights is described; several sets in one artefact (variants, parts) are not added up. A set of which a
 * shard is missing or unread has its element types, but no number of parameters: a part of it would be a wrong one.
 */
function describe(
  headers: readonly (readonly [string, SafetensorsHeader])[],
  isWhole: boolean,
): readonly Finding[] {
  const sets = Map.groupBy(headers, ([path]) => partSet(path));
  const [only, ...others] = [...sets.values()];
  if (only === undefined || others.length > 0) return [];
  const totals = new Map<string, bigint>();
  for (const [, header] of only) {
    for (const [dtype, count] of header.elements) totals.set(dtype, (totals.get(dtype) ?? 0n) + count);
  }
  const dtypes = [...totals.keys()].toSorted();
  const count = [...totals.values()].reduce((sum, elements) => sum + elements, 0n);
  const packed = dtypes.some((dtype) => PACKED.has(dtype));
  const name = packed ? hyperparameter('_undefined:stored_elements') : PARAMETER_COUNT;
  const from = only[0]?.[0] ?? '';
  const counted: readonly Finding[] = isWhole
    ? [{ kind: 'card-property', name, value: String(count), from }]
    : [];
  return [
    ...counted,
    ...dtypes.map((value): Finding => {
      return { kind: 'card-property', name: hyperparameter('_undefined:tensor_dtype'), value, from };
    }),
    ...metadata(only[0]),
  ];
}

/** Of the free metadata only the title, author and licence of the model specification are names for known things. */
function metadata(first: readonly [string, SafetensorsHeader] | undefined): readonly Finding[] {
  if (first === undefined) return [];
  const [path, { metadata }] = first;
  const title = plainText(metadata['modelspec.title'] ?? '');
  const author = plainText(metadata['modelspec.author'] ?? '');
  return [
    ...(title === undefined
      ? []
      : [{ kind: 'name' as const, value: title, from: `${path}#modelspec.title` }]),
    ...(author === undefined
      ? []
      : [{ kind: 'author' as const, value: author, from: `${path}#modelspec.author` }]),
  ];
}

function broken(entry: FileEntry, fault: HeaderFault): ArtefactIssue {
  return {
    code: 'G0301',
    file: entry.path,
    message: `Left out the header of "${entry.path}", which breaks the safetensors format`,
    ...fault,
    fix: 'Fetch the file again, and compare its digest with the one its publisher gives.',
  };
}
