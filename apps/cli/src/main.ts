import { Command, CommanderError } from 'commander';
import { CliError, EXIT, isCliError } from './exit-code.ts';
import { fromForeignError } from './foreign-error.ts';
import { terminalText } from './output/terminal-text.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import type { Call, Values, Verb } from './verb.ts';
import { flagsOf } from './verb-flags.ts';
import { VERBS } from './verbs.ts';
import { version } from './version.ts';

const EXIT_CODES_HELP = `
Exit codes   0 done · 1 could not do it · 2 a gate failed (invalid, --fail-on) · 3 wrong usage
             4 authentication · 5 not found · 6 registry unavailable, try again · 7 other bytes under that version`;

/** Runs the command and returns its exit code; it never throws and never ends the process itself. */
export async function main(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  let exit: number = EXIT.done;
  const program = programOf(terminal, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exit;
  } catch (cause) {
    return reportError(cause, terminal);
  }
}

function programOf(terminal: Terminal, done: (code: number) => void): Command {
  const program = new Command('trasluz')
    .description('AI bills of materials: generate, validate, diff, publish, compare')
    .version(version, '--version', 'print the version')
    .addHelpText('after', EXIT_CODES_HELP)
    .showSuggestionAfterError()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .exitOverride();
  for (const verb of VERBS) addVerb(program, verb, { terminal, done });
  return program;
}

interface Run {
  readonly terminal: Terminal;
  readonly done: (code: number) => void;
}

function addVerb(program: Command, verb: Verb, { terminal, done }: Run): void {
  const command = program
    .command(`${verb.name} ${verb.inputs}`)
    .description(verb.summary)
    .addHelpText(
      'after',
      `\nExamples\n${verb.examples.map((example) => `  ${example}`).join('\n')}\n${EXIT_CODES_HELP}`,
    )
    .exitOverride();
  for (const flag of flagsOf(verb)) {
    if (flag.isRepeatable) command.option(flag.flags, flag.help, collect);
    else command.option(flag.flags, flag.help, flag.default);
  }
  command.action(async (...args: unknown[]) => {
    // Commander passes the positional arguments, then the options, then the command itself.
    const inputs = args.slice(0, -2).flat() as string[];
    const { run } = await verb.load();
    done(EXIT[await run(callOf(inputs, command.opts(), terminal))]);
  });
}

function callOf(inputs: readonly string[], values: Values, terminal: Terminal): Call {
  const outputs = (values['output'] ?? []) as readonly string[]; // what `collect` made
  const language = values['lang'];
  if (language !== 'en' && language !== 'es')
    throw new CliError('usage', `Cannot speak "${String(language)}", expected en or es`);
  return {
    inputs,
    values,
    outputs: values['json'] === true ? [...outputs, 'json'] : outputs,
    language,
    terminal,
  };
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function reportError(cause: unknown, terminal: Terminal): number {
  if (cause instanceof CommanderError) return cause.exitCode === 0 ? EXIT.done : EXIT.usage;
  const error = isCliError(cause) ? cause : fromForeignError(cause);
  terminal.err(`trasluz: ${terminalText(error.message)}\n`);
  if (error.fix !== undefined) terminal.err(`  ${terminalText(error.fix)}\n`);
  return EXIT[error.exit];
}
