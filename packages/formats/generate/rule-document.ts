import { ISSUE_CODES } from '@trasluz/bom';
import { RULE_WORDS } from '../src/words/rule-words.ts';

const BLOCKS = [
  ['E00', 'Bytes and format · Bytes y formato'],
  ['E01', 'Schema · Esquema'],
  ['E03', 'Rules that make a document invalid · Reglas que invalidan un documento'],
  ['W00', 'Reading worth a look · Lecturas que conviene mirar'],
  ['W03', 'Rules worth a look · Reglas que conviene mirar'],
  ['W04', 'SPDX: rules worth a look · SPDX: reglas que conviene mirar'],
] as const;

const HEAD = `# Rules

Generated from \`packages/formats/src\` by \`npm run generate --workspace @trasluz/formats\`; do not edit.

An issue has a code that never changes. A code with E is an error and makes a document invalid; one with W is a warning.
${RULE_WORDS.length} codes.
`;

/** Writes docs/rules.md: every code in English and Spanish. */
export function ruleDocument(): string {
  const blocks = BLOCKS.map(([start, title]) => {
    const words = RULE_WORDS.filter(({ code }) => code.startsWith(start));
    return [`## ${title}`, ...words.map(sectionOf)].join('\n\n');
  });
  return `${[HEAD.trimEnd(), ...blocks].join('\n\n')}\n`;
}

function sectionOf({ code, what, why, fix }: (typeof RULE_WORDS)[number]): string {
  const title = ISSUE_CODES[code];
  const lines = [
    ['What', what.en],
    ['Why', why.en],
    ['Fix', fix.en],
    ['Qué', what.es],
    ['Por qué', why.es],
    ['Solución', fix.es],
  ].map(([name, sentence]) => `- ${name}: ${sentence}`);
  return [`### ${code}`, '', `**${title.en}** · ${title.es}`, '', ...lines].join('\n');
}
