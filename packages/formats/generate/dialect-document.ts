import { type DialectRule, FACTS } from '@trasluz/bom';
import { VOCABULARIES } from '../src/dialects/vocabularies.ts';
import type { Untold, Vocabulary } from '../src/dialects/vocabulary.ts';

/** What was counted over the documents of the corpus; test/conformance writes it. */
export interface DialectFigures {
  readonly documents: number;
  readonly coverage: readonly {
    readonly names: string;
    readonly documents: number;
    readonly told: number;
    readonly known: number;
    readonly unclear: number;
  }[];
}

const HEAD = `# Dialects

Generated from \`packages/formats/src/dialects\` by \`npm run generate --workspace @trasluz/formats\`; do not edit.

Other tools write in properties what CycloneDX or our names have a place for. A property is told in ours only where its source says that it means the same thing in the same unit; everything else keeps its name and says nothing to a fact. A fact that comes from such a property is *declared* like any other statement of the document; its pointer leads to the property, and the view keeps the name as it was written. Where a document says one thing natively and another in a dialect, both stand side by side.

A rule may ask for a property beside it, which tells apart tools that share a name; where that cannot be decided, nothing is told. Names end in \`*\` where all that begin so are meant.`;

/** Writes docs/dialects.md: every vocabulary with its source, what is told of it and what is not. */
export function dialectDocument(figures: DialectFigures): string {
  const blocks = [HEAD, summary(), ...VOCABULARIES.map(section), figuresSection(figures)];
  return `${blocks.join('\n\n')}\n`;
}

function summary(): string {
  const rows = VOCABULARIES.map(({ names, writer, rules, known, unclear }) =>
    row([codes(names), writer, rules.length, known.length, unclear.length]),
  );
  const total = VOCABULARIES.reduce((sum, { rules }) => sum + rules.length, 0);
  return [
    `${VOCABULARIES.length} vocabularies, ${total} names told.`,
    '',
    ...table(['names', 'written by', 'told', 'known, not asked', 'not understood'], rows),
  ].join('\n');
}

function section({ names, writer, source, rules, known, unclear }: Vocabulary): string {
  const told = rules.map((rule) =>
    row([code(rule.property), code(rule.means), factsOf(rule.means), rewriting(rule)]),
  );
  const none = 'Nothing of it is told.';
  return [
    `## ${codes(names)}`,
    '',
    `Written by ${writer}. Read in ${source}.`,
    '',
    ...(told.length === 0 ? [none] : table(['property', 'told as', 'facts', 'value'], told)),
    ...untold('Known, and not told', known),
    ...untold('Read, and not understood', unclear),
  ].join('\n');
}

function untold(title: string, list: readonly Untold[]): readonly string[] {
  if (list.length === 0) return [];
  const byReason = Map.groupBy(list, ({ why }) => why);
  const lines = [...byReason].map(([why, names]) => `- ${codes(names.map((one) => one.property))}: ${why}`);
  return ['', `${title}:`, '', ...lines];
}

/** The facts that name the property or place among those they are read from. */
function factsOf(means: string): string {
  const ids = FACTS.filter(({ readFrom }) => readFrom.some((place) => place.endsWith(means))).map(
    ({ id }) => id,
  );
  return ids.length === 0 ? '–' : codes(ids);
}

function rewriting({ values, isClosed, except, says, separator, lead, beside }: DialectRule): string {
  const pairs = Object.entries(values ?? {}).map(([from, to]) => `${code(from)} → ${code(to)}`);
  const parts = [
    says === undefined ? '' : `always ${code(says)}`,
    separator === undefined ? '' : `a list, split at ${code(separator)}`,
    lead === undefined ? '' : `without ${code(lead.trim())} before it`,
    pairs.join(', '),
    isClosed === true ? 'others are not told' : '',
    except === undefined ? '' : `not ${codes(except)}`,
    beside === undefined ? '' : `beside ${code(beside.property)}${besideValues(beside.values)}`,
  ].filter(Boolean);
  return parts.length === 0 ? 'as it stands' : parts.join('; ');
}

function besideValues(values: readonly string[] | undefined): string {
  return values === undefined ? '' : ` = ${values.map(code).join(' or ')}`;
}

function figuresSection({ documents, coverage }: DialectFigures): string {
  const rows = coverage.map((one) => {
    const all = one.told + one.known + one.unclear;
    const share = Math.round((100 * (one.told + one.known)) / all);
    const names = one.names.includes('*') ? codes(one.names.split(', ')) : one.names;
    return row([names, one.documents, all, one.told, one.known, one.unclear, `${share} %`]);
  });
  return [
    '## How much of the corpus is understood',
    '',
    `Counted over the ${documents} CycloneDX documents of the corpus by \`npm run conformance\`; the figures are kept in \`packages/formats/generate/dialect-figures.json\`. Ours and the official names are read directly, so they count as known; *other* are the names of no vocabulary.`,
    '',
    ...table(['names', 'documents', 'properties', 'told', 'known', 'not understood', 'told or known'], rows),
  ].join('\n');
}

function table(head: readonly string[], rows: readonly string[]): readonly string[] {
  return [row(head), row(head.map(() => '---')), ...rows];
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

function codes(names: readonly string[]): string {
  return names.map(code).join(', ');
}

function code(name: string): string {
  return `\`${name}\``;
}
