import { type Claim, type JsonObject, type Merged, merge } from '@trasluz/bom';
import { CliError, type ExitName } from '../exit-code.ts';
import { jsonReport, parseOutputs, print } from '../output/output.ts';
import { formatMarkdownTable, formatTable, type Table } from '../output/table.ts';
import { textOf } from '../registry.ts';
import { sha256 } from '../sha-256.ts';
import { validDocument } from '../valid-document.ts';
import { requireValid } from '../valid-result.ts';
import type { Call } from '../verb.ts';

/** `trasluz merge`: several documents as one; what they say differently is kept with its authors. */
export async function run(call: Call): Promise<ExitName> {
  const outputs = parseOutputs(call.outputs, 'document', ['document', 'table', 'json', 'markdown']);
  const failOn = call.values['failOn'];
  if (failOn !== 'conflict' && failOn !== 'never')
    throw new CliError('usage', `Cannot gate on "${String(failOn)}", expected conflict or never`);
  const merged = await mergeFiles(call);
  const text = `${JSON.stringify(merged.bom, undefined, 2)}\n`;
  await requireValid(text, call, notValid());
  tellReport(merged, call);
  const isRefused = failOn === 'conflict' && merged.report.contradicted.length > 0;
  const kept = isRefused ? outputs.filter(({ format }) => format !== 'document') : outputs;
  print(
    {
      document: () => text,
      table: () => formatTable(tableOf(merged)),
      json: () => jsonReport('merge', [{ files: call.inputs, report: merged.report }]),
      markdown: () => formatMarkdownTable(tableOf(merged)),
    },
    kept,
    call.terminal,
  );
  return isRefused ? 'gateFailed' : 'done';
}

async function mergeFiles(call: Call): Promise<Merged> {
  const strategy = call.values['strategy'];
  if (strategy !== 'flat' && strategy !== 'hierarchical')
    throw new CliError('usage', `Cannot merge by "${String(strategy)}", expected flat or hierarchical`);
  const inputs = [];
  for (const name of call.inputs) inputs.push({ name, bom: (await validDocument(name, call, 'merge')).bom });
  const subject = subjectOf(textOf(call.values['subject']));
  return merge(inputs, { form: strategy, hash: sha256, ...(subject === undefined ? {} : { subject }) });
}

/** `name@version`: what the result is about, where it is about none of the inputs' subjects. */
function subjectOf(value: string | undefined): JsonObject | undefined {
  if (value === undefined) return undefined;
  const at = value.lastIndexOf('@');
  if (at > 0 && at < value.length - 1)
    return { type: 'application', 'bom-ref': value, name: value.slice(0, at), version: value.slice(at + 1) };
  throw new CliError('usage', `Cannot read --subject "${value}", expected name@version`);
}

function notValid(): CliError {
  return new CliError('failed', 'Cannot merge: the result would not be valid, nothing was written');
}

function tellReport({ report }: Merged, { terminal }: Call): void {
  const { inputs, matched, renamed, contradicted, unresolved } = report;
  terminal.err(
    `${inputs.length} documents: ${matched.length} matched, ${renamed.length} renamed, ${contradicted.length} contradicted, ${unresolved.length} to look at\n`,
  );
}

function tableOf({ report: { matched, renamed, contradicted, unresolved } }: Merged): Table {
  return {
    columns: ['What', 'Place', 'Detail'],
    rows: [
      ...contradicted.map(({ pointer, statements }) => [
        'contradicted',
        pointer,
        statements.map(claimText).join(' | '),
      ]),
      ...unresolved.map(({ why, about, places }) => [why, about, places.map(placeText).join(' ')]),
      ...renamed.map(({ from, to, input }) => ['renamed', `${from} of ${input + 1}`, to]),
      ...matched.map(({ by, pointer, pointers }) => [
        `matched by ${by}`,
        pointer,
        pointers.map(placeText).join(' '),
      ]),
    ],
  };
}

function claimText({ author, value }: Claim): string {
  return `${author}: ${typeof value === 'string' ? value : JSON.stringify(value)}`;
}

/** Inputs are counted from 1, as they were named. */
function placeText({ input, pointer }: { readonly input: number; readonly pointer: string }): string {
  return `${input + 1}:${pointer === '' ? '/' : pointer}`;
}
