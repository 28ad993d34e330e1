import type { ProductKind, SearchHit } from '@trasluz/contract';
import { CliError, type ExitName } from '../exit-code.ts';
import { jsonReport, parseOutputs, print } from '../output/output.ts';
import { formatMarkdownTable, formatTable, type Table } from '../output/table.ts';
import { atOf, registryClient, textOf } from '../registry.ts';
import type { Call } from '../verb.ts';
import { wholeNumber } from '../whole-number.ts';

/** `trasluz search`: the same answers, in the same order, as the web page and the API. */
export async function run(call: Call): Promise<ExitName> {
  const outputs = parseOutputs(call.outputs, 'table', ['table', 'json', 'markdown']);
  const page = await registryClient(call).search({
    q: call.inputs[0] ?? '',
    limit: limitOf(call),
    ...filtersOf(call),
    ...atOf(call),
  });
  print(
    {
      table: () => (page.items.length === 0 ? 'No results.\n' : formatTable(tableOf(page.items))),
      json: () => jsonReport('search', [page]),
      markdown: () => formatMarkdownTable(tableOf(page.items)),
    },
    outputs,
    call.terminal,
  );
  return 'done';
}

function limitOf(call: Call): number {
  const limit = wholeNumber(call.values['limit']);
  if (limit !== undefined && limit > 0) return limit;
  throw new CliError(
    'usage',
    `Cannot read --limit "${String(call.values['limit'])}", expected a whole number above 0`,
  );
}

function filtersOf(call: Call): { readonly kind?: ProductKind; readonly supplier?: string } {
  const kind = textOf(call.values['kind']);
  const supplier = textOf(call.values['supplier']);
  return {
    // The API checks the kind and names the allowed ones.
    ...(kind === undefined ? {} : { kind: kind as ProductKind }),
    ...(supplier === undefined ? {} : { supplier }),
  };
}

function tableOf(hits: readonly SearchHit[]): Table {
  return {
    columns: ['Reference', 'Name', 'Kind', 'Supplier', 'Author'],
    rows: hits.map((hit) => [hit.reference, hit.name, hit.kind, hit.supplier.name, hit.relation]),
  };
}
