import { type Change, type DiffResult, type Fact, supplyChain } from '@trasluz/bom';
import { diffChains } from '@trasluz/diff';
import { DIALECTS, type Document, validate } from '@trasluz/formats';
import { CliError, type ExitName } from '../exit-code.ts';
import { jsonReport, parseOutputs, print } from '../output/output.ts';
import { formatMarkdownTable, formatTable, type Table } from '../output/table.ts';
import { readDocumentBytes } from '../registry.ts';
import type { Call } from '../verb.ts';

/** `trasluz diff`: each side is a file, `-`, or a reference of the registry. */
export async function run(call: Call): Promise<ExitName> {
  const outputs = parseOutputs(call.outputs, 'table', ['table', 'json', 'markdown']);
  const failOn = call.values['failOn'];
  if (failOn !== 'any' && failOn !== 'never')
    throw new CliError('usage', `Cannot gate on "${String(failOn)}", expected any or never`);
  const [from = '', to = ''] = call.inputs;
  const before = await readValid(from, call);
  const after = await readValid(to, call);
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

async function readValid(input: string, call: Call): Promise<Document> {
  const { valid, document, issues } = await validate(await readDocumentBytes(input, call));
  if (valid && document !== undefined) return document;
  const first = issues.find((issue) => issue.severity === 'error');
  const where =
    first === undefined
      ? ''
      : `: ${first.code} at line ${first.line}, column ${first.column}: ${first.message}`;
  throw new CliError(
    'failed',
    `Cannot compare "${input}": it is not a valid document${where}`,
    'Run trasluz validate on it.',
  );
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
