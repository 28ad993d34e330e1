/** What a process tells its caller (docs/cli.md, Exit codes); they never change their meaning. */
export const EXIT = {
  done: 0,
  failed: 1,
  gateFailed: 2,
  usage: 3,
  authentication: 4,
  notFound: 5,
  unavailable: 6,
  conflict: 7,
  interrupted: 130,
} as const satisfies Record<string, number>;

/** The name of an exit code. */
export type ExitName = keyof typeof EXIT;

/** The one error of the command: it carries how the process ends and what to do about it. */
export class CliError extends Error {
  readonly exit: ExitName;
  /** What the reader can do, as a sentence. */
  readonly fix: string | undefined;

  constructor(exit: ExitName, message: string, fix?: string) {
    super(message);
    this.name = 'CliError';
    this.exit = exit;
    this.fix = fix;
  }
}

/** Tells the command's own error by its shape: in the bundle every verb is a piece of its own, with a class of its own. */
export function isCliError(cause: unknown): cause is CliError {
  return (
    cause instanceof Error &&
    cause.name === 'CliError' &&
    'exit' in cause &&
    Object.hasOwn(EXIT, String(cause.exit))
  );
}

/** Of several results the worst decides: a tool that failed weighs more than a gate, a gate more than success. */
export function worstExit(exits: readonly ExitName[]): ExitName {
  if (exits.includes('failed')) return 'failed';
  return exits.find((exit) => exit !== 'done') ?? 'done';
}
