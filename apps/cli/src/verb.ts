import type { Language } from '@trasluz/bom';
import type { ExitName } from './exit-code.ts';
import type { OutputFormat } from './output/output.ts';
import type { Terminal } from './terminal.ts';

/** One flag of a verb, in commander's notation. */
export interface Flag {
  readonly flags: string;
  readonly help: string;
  readonly default?: string;
  /** Whether it may be given several times; its value is then a list. */
  readonly isRepeatable?: true;
}

/** The values commander read for a verb. */
export type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What a verb is run with. */
export interface Call {
  /** Positional arguments, in order. */
  readonly inputs: readonly string[];
  readonly values: Values;
  readonly outputs: readonly string[];
  readonly language: Language;
  readonly terminal: Terminal;
}

/** A verb as data: help, flags and the module that does the work, loaded only when it is called. */
export interface Verb {
  readonly name: string;
  /** Positional arguments in commander's notation, such as `<file...>`. */
  readonly inputs: string;
  readonly summary: string;
  readonly examples: readonly string[];
  readonly flags: readonly Flag[];
  readonly outputs: readonly OutputFormat[];
  readonly load: () => Promise<{ readonly run: (call: Call) => Promise<ExitName> }>;
}
