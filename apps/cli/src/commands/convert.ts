import { type Conversion, convert, isTarget, type Loss, TARGETS } from '@trasluz/formats';
import { CliError, type ExitName } from '../exit-code.ts';
import { jsonReport, parseOutputs, print } from '../output/output.ts';
import { formatMarkdownTable, formatTable, type Table } from '../output/table.ts';
import { terminalText } from '../output/terminal-text.ts';
import { textOf } from '../registry.ts';
import { validDocument } from '../valid-document.ts';
import { requireValid } from '../valid-result.ts';
import type { Call } from '../verb.ts';

/** `trasluz convert`: a document in another form, and every loss named. */
export async function run(call: Call): Promise<ExitName> {
  const outputs = parseOutputs(call.outputs, 'document', ['document', 'table', 'json', 'markdown']);
  const target = textOf(call.values['to']);
  if (!isTarget(target))
    throw new CliError('usage', `Cannot write "${target ?? ''}", expected --to ${TARGETS.join(', ')}`);
  const [file = ''] = call.inputs;
  const document = await validDocument(file, call, 'convert');
  const conversion = convert(document, target);
  if (document.bom !== document.original) await requireValid(conversion.text, call, notValid());
  const isRefused = call.values['failOnLoss'] === true && conversion.losses.length > 0;
  tellLosses(conversion, call);
  const report = textOf(call.values['lossReport']);
  if (report !== undefined) call.terminal.writeFile(report, reportOf(file, conversion));
  const kept = isRefused ? outputs.filter(({ format }) => format !== 'document') : outputs;
  print(
    {
      document: () => conversion.text,
      table: () => formatTable(tableOf(conversion.losses)),
      json: () => reportOf(file, conversion),
      markdown: () => formatMarkdownTable(tableOf(conversion.losses)),
    },
    kept,
    call.terminal,
  );
  return isRefused ? 'gateFailed' : 'done';
}

/** What an older version allows and 1.7 does not is read as it stands, and may not be passed on as valid. */
function notValid(): CliError {
  return new CliError(
    'failed',
    'Cannot convert: the result would not be valid, nothing was written',
    'Correct what the newer form does not allow.',
  );
}

/** Losses that are told on the way; the report has all of them. */
const LOSSES_TOLD_MAX = 10;

function tellLosses({ losses, target }: Conversion, { terminal }: Call): void {
  if (losses.length === 0) return;
  terminal.err(`${losses.length} ${losses.length === 1 ? 'loss' : 'losses'} in ${target}:\n`);
  for (const { pointer, what, why } of losses.slice(0, LOSSES_TOLD_MAX)) {
    terminal.err(`  ${terminalText(pointer === '' ? '/' : pointer)}  ${terminalText(what)}: ${why}\n`);
  }
  if (losses.length > LOSSES_TOLD_MAX) {
    terminal.err(`  and ${losses.length - LOSSES_TOLD_MAX} more; --loss-report or -o table lists them\n`);
  }
}

function reportOf(file: string, { target, mediaType, losses }: Conversion): string {
  return jsonReport('convert', [{ file, to: target, mediaType, losses }]);
}

function tableOf(losses: readonly Loss[]): Table {
  return {
    columns: ['Place', 'Lost', 'Why', 'Instead'],
    rows: losses.map(({ pointer, what, why, approximatedBy = '' }) => [pointer, what, why, approximatedBy]),
  };
}
