import { type FactValue, type Language, LENSES, STATES } from '@trasluz/bom';
import type { Cell, Comparison, FactQuestion, Row, Version } from '@trasluz/contract';
import { factMessages } from '../messages/facts.ts';

/** What the export needs besides the comparison itself. */
export interface ExportContext {
  readonly definitions: readonly FactQuestion[];
  readonly language: Language;
  /** The address of the same comparison, pinned to its state. */
  readonly permalink: string;
}

/** The columns of the table that stand for one column of the comparison. */
const CELL_COLUMNS = ['value', 'state', 'author', 'relation', 'as of', 'sources', 'pointers'] as const;

/** Writes a comparison as rows of text: first what it is and as of when, then one row for each fact. */
export function comparisonRows(
  comparison: Comparison,
  context: ExportContext,
): readonly (readonly string[])[] {
  return [
    ['as of publication', String(comparison.at)],
    ['permalink', context.permalink],
    ...comparison.columns.map(columnLine),
    [],
    ['lens', 'fact id', 'fact', 'scope', 'differs', ...comparison.columns.flatMap(cellTitles)],
    ...comparison.groups.flatMap((group) =>
      group.rows.map((row) => [LENSES[group.lens].label[context.language], ...rowLine(row, context)]),
    ),
  ];
}

function columnLine(column: Version): readonly string[] {
  const who = `${column.publisher.name} (${column.publisher.namespace}), ${column.relation}`;
  return ['column', column.reference, column.name, who, column.digest, `publication ${column.publication}`];
}

function cellTitles(column: Version): readonly string[] {
  return CELL_COLUMNS.map((title) => `${column.reference} ${title}`);
}

function rowLine(row: Row, { definitions, language }: ExportContext): readonly string[] {
  const definition = definitions.find(({ id }) => id === row.fact);
  return [
    row.fact,
    definition?.label[language] ?? row.fact,
    row.scope,
    row.differs ? 'yes' : 'no',
    ...row.cells.flatMap((cell) => cellLine(cell, language)),
  ];
}

function cellLine(cell: Cell, language: Language): readonly string[] {
  const { facts } = cell;
  const dates = facts.flatMap((fact) => fact.asOf ?? []);
  return [
    joined(cell.values.map(machineValue)),
    facts.length === 0 ? factMessages[language].notAsked : STATES[cell.state].label[language],
    joined(facts.map((fact) => fact.author.name)),
    joined(facts.map((fact) => fact.author.relation)),
    joined(dates),
    joined(facts.flatMap((fact) => fact.sources).map((source) => source.url ?? source.title)),
    joined(facts.flatMap((fact) => fact.pointers)),
  ];
}

/** Machine form: no separators, no translation. */
function machineValue(value: FactValue): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts)].join(' | ');
}
