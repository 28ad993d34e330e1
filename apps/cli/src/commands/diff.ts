import { type Change, type DiffResult, type Fact, supplyChain } from '@trasluz/bom';
import { diffChains } from '@trasluz/diff';
import { DIALECTS } from '@trasluz/formats';
import { CliError, type ExitName } from '../exit-code.ts';
import { jsonReport, parseOutputs, print } from '../output/output.ts';
import { formatMarkdownTable, formatTable, type Table } from '../output/table.ts';
import { validDocument } from '../valid-document.ts';
import type { Call } from '../verb.ts';

/** `trasluz diff`: each side is a file, `-`, or a reference of the registry. */
export async function run(call: Call): Promise<ExitName> {
  const outputs = parseOutputs(call.outputs, 'table', ['table', 'json', 'markdown']);
  const failOn = call.values['failOn'];
  if (failOn !== 'any' && failOn !== 'never')
    throw new CliError('usage', `Cannot gate on "${String(failOn)}", expected any or never`);
  const [from = '', to = ''] = call.inputs;
  const before = await validDocument(from, call, 'compare');
  const after = await validDocument(to, call, 'compare');
  const options = { dialects: DIALECTS };
  const diff = diffChains(supplyChain(before.bom, options), supplyChain(after.bom, options), {
    beforeOrigin: before.origin,
    afterOrigin: after.origin,
  });
  print(
    {
      table: () => `${summaryOf(diff)}\n${formatTable(tableOf(diff))}`,
      json: () => jsonReport('diff', [{ before: from, after: to, diff }]),
      markdown: () => `${summaryOf(diff)}\n\n${formatMarkdownTable(tableOf(diff))}`,
    },
    outputs,
    call.terminal,
  );
  return failOn === 'any' && hasChanges(diff) ? 'gateFailed' : 'done';
}

function hasChanges({ changes, documentFacts }: DiffResult): boolean {
  return changes.length > 0 || documentFacts.length > 0;
}

function summaryOf({ summary, documentFacts }: DiffResult): string {
  const { added, removed, changed, moved, unchanged } = summary;
  return `+${added} added  -${removed} removed  ~${changed} changed  >${moved} moved  ${unchanged} unchanged  ${documentFacts.length} document facts`;
}

function tableOf(diff: DiffResult): Table {
  const documents = diff.documentFacts.map((it) => [
    'changed',
    'document',
    '',
    it.id,
    factText(it.before),
    factText(it.after),
  ]);
  return {
    columns: ['Change', 'Kind', 'Name', 'What', 'Before', 'After'],
    rows: [...documents, ...diff.changes.flatMap(rowsOf)],
  };
}

function rowsOf(change: Change): readonly (readonly string[])[] {
  const name = change.after?.name ?? change.before?.name ?? '';
  const head = [change.kind, change.nodeKind, name];
  const rows = [
    ...change.facts.map((it) => [...head, it.id, factText(it.before), factText(it.after)]),
    ...change.fields.map((it) => [...head, it.path, it.before ?? '', it.after ?? '']),
  ];
  return rows.length > 0 ? rows : [[...head, '', change.before?.version ?? '', change.after?.version ?? '']];
}

function factText(fact: Fact | undefined): string {
  if (fact === undefined) return '';
  return fact.values.length === 0 ? fact.state : fact.values.join(', ');
}
