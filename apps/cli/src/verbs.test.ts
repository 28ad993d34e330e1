import { describe, expect, it } from 'vitest';
import { flagsOf } from './verb-flags.ts';
import { VERBS } from './verbs.ts';

const VERB_ROWS = VERBS.map((verb) => [verb.name, verb] as const);
const FLAG = /^(?:-[a-z], )?--[a-z]+(?:-[a-z]+)*(?: <[a-z[\]=]+>)?$/;

/** The names under which a flag can be given. */
function namesOf(flags: string): readonly string[] {
  return flags.match(/(?<=^|[ ,])--?[a-z-]+/g) ?? [];
}

describe('VERBS', () => {
  it('has each name once', () => {
    const names = VERBS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(VERB_ROWS)('%s has a plain name, a summary without a full stop and inputs', (name, verb) => {
    expect(name).toMatch(/^[a-z]+$/);
    expect(verb.summary).toMatch(/^[A-Z].*[^.]$/);
    expect(verb.inputs).toMatch(/^<[a-z]+(\.\.\.)?>( (?:<[a-z]+(\.\.\.)?>|\[[a-z]+(\.\.\.)?\]))*$/);
  });

  it.each(VERB_ROWS)('%s has flags in one notation, each name once', (_, verb) => {
    const flags = flagsOf(verb).map((flag) => flag.flags);
    for (const notation of flags) expect(notation).toMatch(FLAG);
    const names = flags.flatMap(namesOf);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('--help');
    expect(names).not.toContain('-h');
  });

  it.each(VERB_ROWS)('%s says in one line what each flag does', (_, verb) => {
    for (const { help } of flagsOf(verb)) expect(help).toMatch(/^[^\n]*[^.\n]$/);
  });

  it.each(VERB_ROWS)('%s takes a secret by no flag', (_, verb) => {
    for (const name of flagsOf(verb).flatMap(({ flags }) => namesOf(flags)))
      expect(name).not.toMatch(/^--(token|password|secret|key)$/);
  });

  it.each(VERB_ROWS)('%s prints at least a table, JSON and Markdown', (_, { outputs }) => {
    expect(outputs).toEqual(expect.arrayContaining(['table', 'json', 'markdown']));
    expect(new Set(outputs).size).toBe(outputs.length);
  });

  it.each(VERB_ROWS)('%s shows itself in its examples, with flags that it has', (name, verb) => {
    const known = flagsOf(verb).flatMap(({ flags }) => namesOf(flags));
    expect(verb.examples).not.toEqual([]);
    for (const example of verb.examples) {
      expect(example).toMatch(new RegExp(`(^|[ |])trasluz ${name} `));
      const used = example.match(/(?<= )--?[a-z][a-z-]*/g) ?? [];
      expect(known).toEqual(expect.arrayContaining([...used]));
    }
  });

  it.each(VERB_ROWS)('%s loads what runs it', async (_, verb) => {
    expect((await verb.load()).run).toBeTypeOf('function');
  });
});

describe('flagsOf', () => {
  it('has the flags of the verb first, then those that every verb has', () => {
    expect(flagsOf({ flags: [{ flags: '--own', help: 'its own' }], outputs: ['table', 'json'] })).toEqual([
      { flags: '--own', help: 'its own' },
      { flags: '-o, --output <format[=path]>', help: 'table, json; repeatable', isRepeatable: true },
      { flags: '--json', help: 'the same as -o json' },
      {
        flags: '--lang <language>',
        help: 'en or es: the language of titles; codes and JSON never change',
        default: 'en',
      },
    ]);
  });
});
