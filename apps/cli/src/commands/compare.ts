import { LENSES, type Lens, STATES } from '@trasluz/bom';
import type { Cell, Comparison } from '@trasluz/contract';
import { CliError, type ExitName } from '../exit-code.ts';
import { jsonReport, parseOutputs, print } from '../output/output.ts';
import { formatMarkdownTable, formatTable, type Table } from '../output/table.ts';
import { atOf, registryClient, textOf } from '../registry.ts';
import type { Call } from '../verb.ts';

/** `trasluz compare`: one row per fact, one column per version. */
export async function run(call: Call): Promise<ExitName> {
  const outputs = parseOutputs(call.outputs, 'table', ['table', 'json', 'markdown']);
  const comparison = await registryClient(call).compare({
    ids: [...call.inputs],
    ...filtersOf(call),
    ...atOf(call),
  });
  print(
    {
      table: () => `${formatTable(tableOf(comparison, call))}as of publication ${comparison.at}\n`,
      json: () => jsonReport('compare', [comparison]),
      markdown: () =>
        `${formatMarkdownTable(tableOf(comparison, call))}\nAs of publication ${comparison.at}\n`,
    },
    outputs,
    call.terminal,
  );
  return 'done';
}

function filtersOf(call: Call): { readonly lens?: Lens; readonly differences?: boolean } {
  const lens = textOf(call.values['lens']);
  if (lens !== undefined && !Object.hasOwn(LENSES, lens)) {
    throw new CliError(
      'usage',
      `Cannot find the lens "${lens}", expected one of ${Object.keys(LENSES).join(', ')}`,
    );
  }
  return {
    ...(lens === undefined ? {} : { lens: lens as Lens }),
    ...(call.values['differences'] === true ? { differences: true } : {}),
  };
}

function tableOf(comparison: Comparison, call: Call): Table {
  return {
    columns: ['Fact', ...comparison.columns.map((column) => `${column.name} (${column.relation})`)],
    rows: comparison.groups.flatMap((group) =>
      group.rows.map((row) => [row.fact, ...row.cells.map((cell) => cellText(cell, call))]),
    ),
  };
}

/** What stands where the fact is not asked of anything in the document; it is no state. */
const NOT_ASKED = { en: '– Not asked here', es: '– No se pregunta aquí' } as const;

function cellText(cell: Cell, call: Call): string {
  if (cell.facts.length === 0) return NOT_ASKED[call.language];
  const { mark, label } = STATES[cell.state];
  return cell.values.length === 0 ? `${mark} ${label[call.language]}` : `${mark} ${cell.values.join(', ')}`;
}
