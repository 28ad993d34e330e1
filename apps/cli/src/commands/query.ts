import type { Json } from '@trasluz/bom';
import { readDocument } from '@trasluz/formats';
import { CliError, type ExitName } from '../exit-code.ts';
import { formatIssues } from '../output/issues.ts';
import { jsonReport, parseOutputs, print } from '../output/output.ts';
import { formatMarkdownTable, formatTable, type Table } from '../output/table.ts';
import { terminalJson } from '../output/terminal-text.ts';
import { readDocumentBytes } from '../registry.ts';
import { type Selected, select } from '../select.ts';
import type { Call } from '../verb.ts';

/** `trasluz query`: the places of a document that a JSONPath selects, also in a document that is not valid. */
export async function run(call: Call): Promise<ExitName> {
  const outputs = parseOutputs(call.outputs, 'table', ['table', 'json', 'markdown', 'values']);
  const [input = '', expression = ''] = call.inputs;
  const { value, issues } = await readDocument(await readDocumentBytes(input, call));
  if (value === undefined) {
    call.terminal.err(formatIssues(issues, call.language));
    throw new CliError('failed', `Cannot query "${input}": it could not be read`);
  }
  const found = select(value.original, expression).map((it) => ({
    ...it,
    ...value.locator.placeOf(it.pointer),
  }));
  print(
    {
      table: () => formatTable(tableOf(found)),
      json: () => jsonReport('query', [{ input, expression, found }]),
      markdown: () => formatMarkdownTable(tableOf(found)),
      values: () => found.map((it) => `${terminalJson(JSON.stringify(it.value))}\n`).join(''),
    },
    outputs,
    call.terminal,
  );
  return call.values['failOnNone'] === true && found.length === 0 ? 'gateFailed' : 'done';
}

function tableOf(found: readonly (Selected & { readonly line: number })[]): Table {
  return {
    columns: ['Line', 'Place', 'Value'],
    rows: found.map(({ line, pointer, value }) => [String(line), pointer, textOfValue(value)]),
  };
}

function textOfValue(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
