import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandDocument } from '../generate/command-document.ts';
import { EXIT } from './exit-code.ts';
import { flagsOf } from './verb-flags.ts';
import { VERBS } from './verbs.ts';

const written = readFileSync(new URL('../../../docs/cli.md', import.meta.url), 'utf8');

describe('docs/cli.md', () => {
  it('is what the verbs say today; run "npm run generate -w @trasluz/cli" when it is not', () => {
    expect(commandDocument()).toBe(written);
  });

  it.each(VERBS.map((verb) => [verb.name, verb] as const))('tells all of %s', (name, verb) => {
    const section = written.split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? '';
    expect(section).toContain(`trasluz ${name} ${verb.inputs} [flags]`);
    for (const example of verb.examples) expect(section).toContain(`\n${example}\n`);
    for (const { flags } of flagsOf(verb))
      expect(section).toContain(`| \`${flags.replaceAll('|', '\\|')}\` |`);
  });

  it('has one row for each exit code', () => {
    for (const code of Object.values(EXIT)) expect(written).toContain(`\n| ${code} | `);
  });
});
