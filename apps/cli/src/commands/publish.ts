import { parseReference, type Receipt } from '@trasluz/contract';
import { mediaTypeOf, validate } from '@trasluz/formats';
import { CliError, type ExitName } from '../exit-code.ts';
import { formatIssues } from '../output/issues.ts';
import { jsonReport, parseOutputs, print } from '../output/output.ts';
import { formatMarkdownTable, formatTable, type Table } from '../output/table.ts';
import { registryClient, textOf } from '../registry.ts';
import type { Call } from '../verb.ts';

/** `trasluz publish`: checked here first, sent as the exact bytes, answered with a receipt. */
export async function run(call: Call): Promise<ExitName> {
  const outputs = parseOutputs(call.outputs, 'table', ['table', 'json', 'markdown']);
  const file = call.inputs[0] ?? '';
  const as = referenceOf(call);
  const bytes = call.terminal.readFile(file);
  const { valid, issues, document } = await validate(bytes);
  const errors = issues.filter((issue) => issue.severity === 'error');
  if (!valid || document === undefined) {
    call.terminal.err(`${formatIssues(errors, call.language)}`);
    throw new CliError('gateFailed', `Cannot publish "${file}": it is not valid, nothing was sent`);
  }
  if (call.values['dryRun'] === true) {
    call.terminal.err(`"${file}" is valid and would be published as ${as}; nothing was sent\n`);
    return 'done';
  }
  const receipt = await registryClient(call, tokenOf(call)).publish({
    as,
    bytes,
    mediaType: mediaTypeOf(document),
  });
  print(
    {
      table: () => formatTable(tableOf(receipt)),
      json: () => jsonReport('publish', [{ file, receipt }]),
      markdown: () => formatMarkdownTable(tableOf(receipt)),
    },
    outputs,
    call.terminal,
  );
  return 'done';
}

function referenceOf(call: Call): string {
  const as = textOf(call.values['as']);
  if (as === undefined)
    throw new CliError('usage', 'Cannot publish without a name', 'Add --as namespace/product@version.');
  const reference = parseReference(as);
  if (reference.kind === 'version' && reference.version !== 'latest') return as;
  throw new CliError(
    'usage',
    `Cannot publish as "${as}", expected namespace/product@version with a version of its own`,
  );
}

function tokenOf(call: Call): string {
  const file = textOf(call.values['tokenFile']);
  const token =
    file === undefined
      ? call.terminal.env['TRASLUZ_TOKEN']
      : new TextDecoder().decode(call.terminal.readFile(file));
  if (token !== undefined && token.trim() !== '') return checkedToken(token.trim());
  throw new CliError(
    'authentication',
    'Cannot publish without a token',
    'Set TRASLUZ_TOKEN or --token-file; the first start prints a development token.',
  );
}

/** Whatever else is refused by the header, in a message that repeats the token. */
function checkedToken(token: string): string {
  if (/^[!-~]+$/.test(token)) return token;
  throw new CliError(
    'authentication',
    'Cannot use the token: it has blanks, line ends or letters that no token has',
    'Copy it again; nothing of it is shown here.',
  );
}

function tableOf(receipt: Receipt): Table {
  return {
    columns: ['Receipt', ''],
    rows: [
      ['reference', receipt.reference],
      ['publication', String(receipt.publication)],
      ['digest', receipt.digest],
      ['published', receipt.publishedAt],
      ['kept by', receipt.durability],
      ['document', receipt.links.document],
      ['page', receipt.links.version],
    ],
  };
}
