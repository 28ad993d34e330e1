import { EXIT, type ExitName } from '../src/exit-code.ts';
import type { Flag, Verb } from '../src/verb.ts';
import { flagsOf } from '../src/verb-flags.ts';
import { VERBS } from '../src/verbs.ts';

/** Writes docs/cli.md: how every verb is called, what it prints, and how a run ends. */
export function commandDocument(): string {
  return `${[HEAD, verbTable(), ...VERBS.map(verbSection), exitSection(), ENVIRONMENT].join('\n\n')}\n`;
}

const HEAD = `# The command

Generated from \`apps/cli/src/verbs.ts\` by \`npm run generate --workspace @trasluz/cli\`; do not edit.

\`trasluz\` runs in a clone after \`npm ci\` and \`npm run build\`, as \`npx --no-install trasluz\`. Results go to standard output, talk to
standard error. Where a verb reads a document, it reads a file, \`-\` for standard input or, where it says so, a reference of the
registry: \`namespace/product@version\`, \`namespace/product@latest\` or \`sha256:\` and 64 digits.

\`-o FORMAT\` prints in a format, \`-o FORMAT=PATH\` writes a file, whole or not at all; it may be given several times. JSON names its
schema and holds one result for each input. Text of documents never reaches a terminal or a Markdown page with control characters,
overrides of direction or markup.`;

function verbTable(): string {
  const rows = VERBS.map(({ name, summary }) => row([`[${name}](#${name})`, summary]));
  return ['## Verbs', '', '| verb | what it does |', '| --- | --- |', ...rows].join('\n');
}

function verbSection(verb: Verb): string {
  return [
    `## ${verb.name}`,
    '',
    `${verb.summary}.`,
    '',
    '```',
    `trasluz ${verb.name} ${verb.inputs} [flags]`,
    '',
    ...verb.examples,
    '```',
    '',
    '| flag | meaning | default |',
    '| --- | --- | --- |',
    ...flagsOf(verb).map(flagRow),
  ].join('\n');
}

function flagRow({ flags, help, default: value }: Flag): string {
  return row([`\`${flags}\``, help, value === undefined ? '' : `\`${value}\``]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

const MEANINGS: Readonly<Record<ExitName, string>> = {
  done: 'done; no gate failed',
  failed: 'the tool could not do it: a file cannot be read or written, or it is too large for the registry',
  gateFailed: 'it worked and a gate failed: a document is not valid, or `--fail-on` applies',
  usage: 'wrong usage: a verb, a flag, a value or a reference is not what is expected',
  authentication: 'a token is missing, or is not good for that namespace',
  notFound: 'the registry has nothing of that name or digest',
  unavailable: 'the registry does not answer; the same call can succeed later',
  conflict: 'other bytes stand under that version',
  interrupted: 'interrupted',
};

function exitSection(): string {
  const names = Object.keys(EXIT) as ExitName[]; // the keys of a closed record
  const rows = names.map((name) => row([String(EXIT[name]), MEANINGS[name]]));
  return [
    '## Exit codes',
    '',
    'They never change their meaning. Of several files the worst decides: 1 before 2 before 0.',
    '',
    '| code | meaning |',
    '| --- | --- |',
    ...rows,
  ].join('\n');
}

const ENVIRONMENT = `## Environment

| variable | meaning |
| --- | --- |
| \`TRASLUZ_REGISTRY\` | the registry; \`--registry\` goes before it, without both it is \`http://localhost:8080\` |
| \`TRASLUZ_TOKEN\` | the token that publishes; \`--token-file\` goes before it, and no flag ever takes the token itself |
| \`NO_COLOR\`, \`TERM=dumb\` | nothing is coloured anyway; on a dumb terminal progress is printed as lines |`;
