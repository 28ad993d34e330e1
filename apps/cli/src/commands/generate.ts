import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import {
  type ArtefactIssue,
  type Generated,
  generateModel,
  type ModelInput,
  writeBom,
} from '@trasluz/generate';
import { directoryFiles, fileHasher, looseFiles } from '@trasluz/generate/node';
import { CliError, type ExitName } from '../exit-code.ts';
import { jsonReport, parseOutputs, print } from '../output/output.ts';
import { formatMarkdownTable, formatTable, type Table } from '../output/table.ts';
import { terminalText } from '../output/terminal-text.ts';
import { startProgress } from '../progress.ts';
import { textOf } from '../registry.ts';
import type { Call } from '../verb.ts';

/** `trasluz generate model PATH…`: a directory, or loose files; the document goes to standard output unless told otherwise. */
export async function run(call: Call): Promise<ExitName> {
  const outputs = parseOutputs(call.outputs, 'cyclonedx', ['cyclonedx', 'json', 'table', 'markdown']);
  const [kind = '', ...paths] = call.inputs;
  if (kind !== 'model') throw new CliError('usage', `Cannot generate "${kind}", expected model`);
  const progress = await startProgress(call);
  const input = { ...(await filesOf(paths)), ...optionsOf(call), onProgress: progress.update };
  const generated = await generateModel(input).finally(progress.stop);
  const text = writeBom(generated.bom);
  print(
    {
      cyclonedx: () => text,
      json: () => jsonReport('generate', [reportOf(paths, text, generated)]),
      table: () => formatTable(tableOf(generated)),
      markdown: () => formatMarkdownTable(tableOf(generated)),
    },
    outputs,
    call.terminal,
  );
  for (const issue of generated.issues) call.terminal.err(`${terminalText(lineOf(issue))}\n`);
  return 'done';
}

/** Names of files come from the model's directory, and are no less hostile than what is in them. */
function lineOf({ code, file, message }: ArtefactIssue): string {
  return file === '' ? `${code}: ${message}` : `${code} "${file}": ${message}`;
}

async function filesOf(paths: readonly string[]): Promise<Pick<ModelInput, 'files' | 'hashFile'>> {
  const [first = ''] = paths;
  if (paths.length === 1 && isDirectory(first))
    return { files: await directoryFiles(first), hashFile: fileHasher(first) };
  const files = await looseFiles(paths);
  return { files, hashFile: fileHasher(files.pathOf) };
}

function isDirectory(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined)
    throw new CliError('failed', `Cannot read "${path}": it does not exist`, 'Check the path.');
  return found.isDirectory();
}

const OPTIONS = { repo: 'repo', name: 'name', modelVersion: 'version', timestamp: 'timestamp' } as const;

function optionsOf(call: Call): Partial<Pick<ModelInput, 'repo' | 'name' | 'version' | 'timestamp'>> {
  const given = Object.entries(OPTIONS).map(([flag, option]) => [option, textOf(call.values[flag])] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function reportOf(paths: readonly string[], text: string, { searched, issues, bom }: Generated): object {
  const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  return { paths, digest, searched, issues, document: bom };
}

function tableOf({ searched, issues }: Generated): Table {
  return {
    columns: ['What', 'Where', 'Note'],
    rows: [
      ...searched.map(({ fact, places }) => [`not found: ${fact}`, places.join(', '), 'stays not assessed']),
      ...issues.map((issue) => [issue.code, issue.file, issue.message]),
    ],
  };
}
