import type { Flag, Verb } from './verb.ts';

/** The flags of a verb: its own first, then those that every verb has. */
export function flagsOf({ flags, outputs }: Pick<Verb, 'flags' | 'outputs'>): readonly Flag[] {
  return [
    ...flags,
    { flags: '-o, --output <format[=path]>', help: `${outputs.join(', ')}; repeatable`, isRepeatable: true },
    ...EVERYWHERE,
  ];
}

const EVERYWHERE: readonly Flag[] = [
  { flags: '--json', help: 'the same as -o json' },
  {
    flags: '--lang <language>',
    help: 'en or es: the language of titles; codes and JSON never change',
    default: 'en',
  },
];
