import { type Repaired, repairAll, type Validation, validate } from '@trasluz/formats';
import { CliError } from './exit-code.ts';
import { terminalText } from './output/terminal-text.ts';
import { sha256 } from './sha-256.ts';
import type { Call } from './verb.ts';

/** A file and what it holds. */
export interface FileToFix {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Repairs what has one right answer, shows each repair, and writes the file whole unless only asked to show. */
export async function fixFile(
  { file, bytes }: FileToFix,
  call: Call,
): Promise<{ readonly digest: () => string; readonly validation: Validation }> {
  if (file === '-')
    throw new CliError('usage', 'Cannot fix standard input: there is no file to write', 'Name a file.');
  const repaired = await repairAll(bytes);
  const isDry = call.values['dryRun'] === true;
  tellRepairs(file, repaired, call);
  if (repaired.repairs.length > 0 && !isDry)
    call.terminal.writeFile(file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(repaired.bytes));
  // What is shown and not written changes nothing about the file.
  const kept = isDry ? bytes : repaired.bytes;
  const digest = (): string => sha256(kept);
  return { digest, validation: isDry ? await validate(bytes) : repaired.validation };
}

function tellRepairs(file: string, { repairs }: Repaired, { terminal, values }: Call): void {
  for (const { issue, excerpt } of repairs) {
    terminal.err(`${terminalText(file)}:${excerpt.line}  ${issue.code} ${terminalText(issue.message)}\n`);
    terminal.err(marked('-', excerpt.before) + marked('+', excerpt.after));
  }
  const isDry = values['dryRun'] === true;
  const count = `${repairs.length} ${repairs.length === 1 ? 'repair' : 'repairs'}`;
  terminal.err(`${terminalText(file)}: ${count}${isDry ? ', nothing was written' : ''}\n`);
}

function marked(mark: string, text: string): string {
  return text
    .split('\n')
    .map((line) => `${mark} ${terminalText(line)}\n`)
    .join('');
}
