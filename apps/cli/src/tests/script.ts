/** One command of a script, as it stands after its `$ `. */
export interface Command {
  /** The line without `$ `, such as `TRASLUZ_TOKEN=x trasluz validate - < bom.json`. */
  readonly line: string;
  readonly env: Readonly<Record<string, string>>;
  /** The arguments of `trasluz`. */
  readonly args: readonly string[];
  /** The file that standard input is read from. */
  readonly stdin?: string;
}

/** What a command printed and how it ended. */
export interface Outcome {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A script in parts: comments and blank lines stay as they are, commands are run, files are written first. */
export interface Script {
  readonly head: string;
  readonly commands: readonly Command[];
  /** Everything from the first `-- name --` on, as it stands. */
  readonly tail: string;
  readonly files: ReadonlyMap<string, string>;
}

const FILE_LINE = /^-- (\S+) --$/;

/**
 * Reads a script: lines of `# ` say what it shows, `$ ` begins a command, what follows is what the command prints and
 * `-- name --` begins a file.
 */
export function parseScript(text: string): Script {
  const lines = text.split('\n');
  const filesAt = lines.findIndex((line) => FILE_LINE.test(line));
  const body = filesAt < 0 ? lines : lines.slice(0, filesAt);
  const tail = filesAt < 0 ? [] : lines.slice(filesAt);
  const head = body.slice(
    0,
    body.findIndex((line) => line.startsWith('$ ')),
  );
  return {
    head: head.join('\n'),
    commands: body.filter((line) => line.startsWith('$ ')).map((line) => parseCommand(line.slice(2))),
    tail: tail.join('\n'),
    files: filesOf(tail),
  };
}

/** Writes a script with what its commands printed just now: standard error behind `2| `, then how it ended. */
export function formatScript(script: Script, outcomes: readonly Outcome[]): string {
  const parts = script.commands.map(({ line }, index) => formatCommand(line, outcomes[index]));
  return `${[script.head.trimEnd(), ...parts].join('\n\n')}\n${script.tail === '' ? '' : `\n${script.tail}`}`;
}

function formatCommand(line: string, outcome: Outcome | undefined): string {
  const { exit = null, stdout = '', stderr = '' } = outcome ?? {};
  const talk = linesOf(stderr).map((it) => `2| ${it}`.trimEnd());
  return [`$ ${line}`, ...linesOf(stdout), ...talk, `[exit ${exit}]`].join('\n');
}

function linesOf(text: string): readonly string[] {
  if (text === '') return [];
  return text.endsWith('\n') ? text.slice(0, -1).split('\n') : `${text}[no line end]`.split('\n');
}

function parseCommand(line: string): Command {
  const words = (line.match(/(?:'[^']*'|[^\s'])+/g) ?? []).map((word) => word.replaceAll("'", ''));
  const start = words.indexOf('trasluz');
  if (start < 0) throw new RangeError(`Cannot run "${line}": only trasluz is run`);
  const env = words.slice(0, start).map((word): [string, string] => {
    const at = word.indexOf('=');
    return [word.slice(0, at), word.slice(at + 1)];
  });
  const redirect = words.indexOf('<', start);
  const args = words.slice(start + 1, redirect < 0 ? undefined : redirect);
  const stdin = redirect < 0 ? undefined : words[redirect + 1];
  return { line, env: Object.fromEntries(env), args, ...(stdin === undefined ? {} : { stdin }) };
}

function filesOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  let name = '';
  for (const line of lines) {
    const next = FILE_LINE.exec(line)?.[1];
    if (next === undefined) files.set(name, `${files.get(name)}${line}\n`);
    else {
      name = next;
      files.set(name, '');
    }
  }
  return files;
}
