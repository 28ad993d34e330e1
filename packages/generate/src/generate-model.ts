import { openArtefact } from './artefact.ts';
import { assemble } from './assemble/assemble.ts';
import { requireHubRepository } from './assemble/hub-repository.ts';
import { conflicts, unlistedLicences } from './conflicts.ts';
import { type Finding, findingsOf } from './finding.ts';
import { GenerateError } from './generate-error.ts';
import type { Generated, ModelInput } from './input.ts';
import { type ArtefactIssue, compareIssues } from './issue.ts';
import { plainText } from './plain-text.ts';
import { searchedFor } from './searched.ts';
import { joinReadings, type Source } from './source.ts';
import { card } from './sources/card/card.ts';
import { config } from './sources/config/config.ts';
import { readFiles } from './sources/files/files.ts';
import { gguf } from './sources/gguf/gguf.ts';
import { licence } from './sources/licence/licence.ts';
import { safetensors } from './sources/safetensors/safetensors.ts';

/** The sources in the order of their weight: where two state one thing, the earlier one is taken and both are named. */
const SOURCES: readonly Source[] = [card, config, safetensors, gguf, licence];

/** Name of a model for which neither the caller nor any file gives one; the schema requires a name. */
const UNNAMED = 'unnamed model';

/** Date and time of RFC 3339, as the CycloneDX schema reads it. */
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads the files of a model and writes what they state as CycloneDX 1.7. Nothing is guessed: what was looked for and
 * not found is listed with the places. Same input, same document. Never rejects on content; rejects with
 * `GenerateError` when an option is wrong.
 */
export async function generateModel(input: ModelInput): Promise<Generated> {
  checkOptions(input);
  const { artefact, issues } = await openArtefact(input.files);
  const readings = [];
  for (const source of SOURCES) readings.push(await source.read(artefact));
  const { findings, issues: found } = joinReadings([...readings, await readFiles(artefact, input)]);
  const searched = searchedFor(artefact, findings).filter(({ fact }) => !answered(fact, input));
  const name = nameOf(input, findings) ?? plainText(artefact.label ?? '');
  const all = [
    ...issues,
    ...found,
    ...conflicts(findings),
    ...unlistedLicences(findings),
    ...(nameOf(input, findings) === undefined ? [unnamed(name)] : []),
  ];
  return {
    bom: await assemble({ findings, searched, input, name: name ?? UNNAMED }),
    searched,
    issues: all.toSorted(compareIssues),
  };
}

function checkOptions({ repo, timestamp }: ModelInput): void {
  if (repo !== undefined) requireHubRepository(repo);
  if (timestamp === undefined || isTimestamp(timestamp)) return;
  throw new GenerateError(
    'BAD_OPTION',
    `Cannot use timestamp "${timestamp}", expected RFC 3339 date and time`,
  );
}

/** Dates such as 30 February have the right form, and the parser moves them to another day. */
function isTimestamp(text: string): boolean {
  if (!TIMESTAMP.test(text) || Number.isNaN(Date.parse(text))) return false;
  const day = text.slice(0, 10);
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

/** Facts that the caller's own options answer are not open any more. */
function answered(fact: string, { repo, version }: ModelInput): boolean {
  if (fact === 'component.purl') return repo !== undefined;
  return fact === 'product.version' && (version !== undefined || (repo ?? '').includes('@'));
}

function nameOf(input: ModelInput, findings: readonly Finding[]): string | undefined {
  const repository = input.repo === undefined ? undefined : requireHubRepository(input.repo);
  return input.name ?? repository?.name ?? findingsOf(findings, 'name')[0]?.value;
}

function unnamed(label: string | undefined): ArtefactIssue {
  return {
    code: 'G0401',
    file: '',
    message: label === undefined ? 'Found no name for the model' : 'Named the model after its directory',
    found: label ?? 'no name in any file',
    expected: 'a heading in the card, a model index or a header that names the model',
    fix: 'Give the name or the repository as an option.',
  };
}
