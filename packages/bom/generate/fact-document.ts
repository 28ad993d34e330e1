import type { FactDefinition } from '../src/facts/fact.ts';
import { LENSES, type Lens } from '../src/facts/lens.ts';
import { FACTS } from '../src/facts/registry.ts';
import { STATES } from '../src/facts/state.ts';
import { REQUIREMENT_FACT } from '../src/facts/verdicts.ts';
import { COMMITMENT, NONE_FOUND, SEARCHED, UNDISCLOSED } from '../src/property-names.ts';

/** Writes docs/facts.md: the states, how gaps and verdicts are written, and every fact by lens. */
export function factDocument(): string {
  const lenses = Object.keys(LENSES) as Lens[]; // the keys of a record of Lens
  return `${[HEAD, stateTable(), GAPS, ...lenses.map(lensSection)].join('\n\n')}\n`;
}

const HEAD = `# Facts

Generated from \`packages/bom/src/facts\` by \`npm run generate --workspace @trasluz/bom\`; do not edit.

A fact is one question about the supplier, the product, the version (the document), one node of the supply chain, or an endpoint. Columns, filters, differences, judgements and feeds refer to facts by id only. ${FACTS.length} facts.`;

const GAPS = `## What is read besides values

- \`${UNDISCLOSED}\` = \`<field>=unknown | withheld | not-applicable\`: the author's word on a missing value. The field is the fact's id or one of the names in the column *field*; the words themselves count too where they stand in place of a value.
- \`${COMMITMENT}\` = \`<field>=<digest>\`: the value exists and is kept back.
- \`${NONE_FOUND}\` = \`<fact id>=<RFC 3339 date> <where>\`: somebody looked and found nothing, so the fact is not disclosed.
- \`${SEARCHED}\` = \`<fact id>=<places>\`: a generator looked there and found nothing, so the fact stays not assessed.
- A value beside such a word is partial: the rest is withheld or unknown.
- \`declarations.claims[]\` and \`.evidence[]\`: evidence with an attachment or an address makes a value evidenced when a claim about the node rests on it and its \`propertyName\` is the fact's id, one of its fields, or a place it is read from.
- \`declarations.attestations[].map[]\`: a requirement of \`definitions.standards[]\` names its facts by the property \`${REQUIREMENT_FACT}\`, the claim's \`target\` names the node. A conformance score above 0 without a value is *partial* (disclosed according to the standard, value not copied); 0 is *not disclosed*, dated and attributed to the assessor.
- \`citations[]\` give author, date and source of what stands at a pointer, or at \`$..[?(@['bom-ref']=='x')]\` and a plain path below it. A citation alone does not make a value evidenced.`;

function stateTable(): string {
  const rows = Object.entries(STATES).map(
    ([state, words]) =>
      `| ${words.mark} | \`${state}\` | ${words.label.en} · ${words.label.es} | ${words.meaning.en} · ${words.meaning.es} |`,
  );
  return ['## States', '', '| mark | state | name | meaning |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function lensSection(lens: Lens): string {
  const { label, question } = LENSES[lens];
  const own = FACTS.filter((fact) => fact.lens === lens);
  const further = FACTS.filter((fact) => fact.alsoIn?.includes(lens)).map((fact) => `\`${fact.id}\``);
  return [
    `## ${label.en} · ${label.es}`,
    '',
    `${question.en} · ${question.es}`,
    '',
    '| id | label | question | scope | asked of | value | read from | field |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...own.map(factRow),
    ...(further.length === 0 ? [] : ['', `It also stands on ${further.join(', ')}.`]),
  ].join('\n');
}

function factRow(fact: FactDefinition): string {
  const cells = [
    `\`${fact.id}\``,
    `${fact.label.en} · ${fact.label.es}`,
    `${fact.question.en} · ${fact.question.es}`,
    fact.scope,
    (fact.kinds ?? ['document']).join(', '),
    valueCell(fact),
    fact.readFrom.map((place) => `\`${place}\``).join(', '),
    fact.fields.map((field) => `\`${field}\``).join(', '),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function valueCell({ valueType, unit, values, many }: FactDefinition): string {
  const type = [valueType, unit === undefined ? '' : `(${unit})`].filter(Boolean).join(' ');
  const allowed = values === undefined ? '' : `: ${values.map((value) => `\`${value}\``).join(', ')}`;
  return `${type}${many ? ', several' : ''}${allowed}`;
}
