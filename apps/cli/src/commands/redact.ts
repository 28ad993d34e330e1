import { randomBytes } from 'node:crypto';
import { type JsonObject, type Opening, openCommitment, type Redaction, redact } from '@trasluz/bom';
import { CliError, type ExitName } from '../exit-code.ts';
import { jsonReport, parseOutputs, print } from '../output/output.ts';
import { formatMarkdownTable, formatTable, type Table } from '../output/table.ts';
import { terminalText } from '../output/terminal-text.ts';
import { readOpenings } from '../redaction/openings.ts';
import { readRules } from '../redaction/rules.ts';
import { textOf } from '../registry.ts';
import { select } from '../select.ts';
import { sha256 } from '../sha-256.ts';
import { validDocument } from '../valid-document.ts';
import { requireValid } from '../valid-result.ts';
import type { Call } from '../verb.ts';

/** `trasluz redact`: takes places out and commits to them; with `--check` proves openings against a document. */
export async function run(call: Call): Promise<ExitName> {
  const openings = textOf(call.values['check']);
  return openings === undefined ? redactDocument(call) : checkOpenings(openings, call);
}

/** 128 bits: nobody tries them all to guess a short value. */
const SALT_BYTES = 16;

async function redactDocument(call: Call): Promise<ExitName> {
  const outputs = parseOutputs(call.outputs, 'document', ['document', 'table', 'json', 'markdown']);
  const [file = ''] = call.inputs;
  const { bom } = await validDocument(file, call, 'redact');
  const redaction = redact(bom, placesOf(bom, call), { hash: sha256, salt: newSalt });
  if (redaction.openings.length === 0)
    throw new CliError('failed', `Cannot redact "${file}": the rules select nothing in it`);
  const text = `${JSON.stringify(redaction.bom, undefined, 2)}\n`;
  await requireValid(text, call, notValid(file));
  keepOpenings(redaction, { text, call });
  print(
    {
      document: () => text,
      table: () => formatTable(tableOf(redaction)),
      json: () => jsonReport('redact', [{ file, removed: rowsOf(redaction), unsigned: redaction.unsigned }]),
      markdown: () => formatMarkdownTable(tableOf(redaction)),
    },
    outputs,
    call.terminal,
  );
  return 'done';
}

function placesOf(bom: JsonObject, call: Call): readonly string[] {
  const file = textOf(call.values['rules']);
  if (file === undefined)
    throw new CliError('usage', 'Cannot tell what to take out', 'Name a file of rules with --rules.');
  const rules = readRules(new TextDecoder().decode(call.terminal.readFile(file)), file);
  return rules.flatMap((expression) => {
    const found = select(bom, expression);
    if (found.length === 0) call.terminal.err(`nothing is selected by ${terminalText(expression)}\n`);
    return found.map(({ pointer }) => pointer);
  });
}

function notValid(file: string): CliError {
  return new CliError(
    'gateFailed',
    `Cannot redact "${file}": without these places it would not be valid, nothing was written`,
    'Take out the whole object instead of a member that it needs.',
  );
}

/** Openings are secret; without them nothing can ever be shown, so they are asked for before anything is written. */
function keepOpenings(
  { openings }: Redaction,
  { text, call }: { readonly text: string; readonly call: Call },
): void {
  const path = textOf(call.values['openings']);
  if (path === undefined)
    throw new CliError(
      'usage',
      'Cannot redact without a place for the openings: nothing else can prove later what stood there',
      'Name a file with --openings, and keep it secret.',
    );
  const digest = `sha256:${sha256(new TextEncoder().encode(text))}`;
  const kept = { schema: OPENINGS_SCHEMA, document: digest, openings };
  call.terminal.writeFile(path, `${JSON.stringify(kept, undefined, 2)}\n`);
}

const OPENINGS_SCHEMA = 'https://trasluz.example/schemas/openings-1.json';

async function checkOpenings(path: string, call: Call): Promise<ExitName> {
  const outputs = parseOutputs(call.outputs, 'table', ['table', 'json', 'markdown']);
  const [file = ''] = call.inputs;
  const { original } = await validDocument(file, call, 'check');
  const openings = readOpenings(call.terminal.readFile(path), path);
  const results = openings.map((opening) => ({
    at: opening.at,
    field: opening.field,
    result: openCommitment(original, opening, sha256),
  }));
  const table = (): Table => ({
    columns: ['Object', 'Field', 'Result'],
    rows: results.map(({ at, field, result }) => [at === '' ? '/' : at, field, result]),
  });
  print(
    {
      table: () => formatTable(table()),
      json: () => jsonReport('redact-check', [{ file, results }]),
      markdown: () => formatMarkdownTable(table()),
    },
    outputs,
    call.terminal,
  );
  return results.every(({ result }) => result === 'matches') ? 'done' : 'gateFailed';
}

function tableOf(redaction: Redaction): Table {
  return {
    columns: ['Object', 'Taken out'],
    rows: rowsOf(redaction).map(({ at, field }) => [at === '' ? '/' : at, field]),
  };
}

function rowsOf({ openings }: Redaction): readonly Pick<Opening, 'at' | 'field'>[] {
  return openings.map(({ at, field }) => ({ at, field }));
}

function newSalt(): string {
  return randomBytes(SALT_BYTES).toString('hex');
}
