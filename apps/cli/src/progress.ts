import { CliError } from './exit-code.ts';
import { terminalText } from './output/terminal-text.ts';
import type { Call } from './verb.ts';

/** A step of hashing, as the generator reports it. */
interface Step {
  readonly file: string;
  readonly bytesDone: number;
  readonly bytesTotal: number;
}

/** Shows how far long work has come; nothing is shown for work that is over sooner than `SHOW_AFTER_MS`. */
export interface Progress {
  readonly update: (step: Step) => void;
  readonly stop: () => void;
}

const SHOW_AFTER_MS = 500;
const PLAIN_EVERY_MS = 10_000;
const SILENT: Progress = { update: () => {}, stop: () => {} };

/** Starts the progress that `--progress` asks for: a bar on a terminal, a line every ten seconds elsewhere, or none. */
export async function startProgress(call: Call): Promise<Progress> {
  const when = call.values['progress'];
  if (when === 'none') return SILENT;
  if (when === 'plain' || (when === 'auto' && !call.terminal.isInteractive))
    return plainProgress(call.terminal.err);
  if (when === 'auto') return barProgress();
  throw new CliError('usage', `Cannot show progress "${String(when)}", expected auto, plain or none`);
}

function plainProgress(print: (text: string) => void): Progress {
  let nextMs = performance.now() + PLAIN_EVERY_MS;
  return {
    update: ({ file, bytesDone, bytesTotal }) => {
      if (performance.now() < nextMs) return;
      nextMs = performance.now() + PLAIN_EVERY_MS;
      print(`hashing ${terminalText(file)}: ${Math.floor((100 * bytesDone) / Math.max(1, bytesTotal))} %\n`);
    },
    stop: () => {},
  };
}

/** The library is loaded only when there is a terminal to draw on. */
async function barProgress(): Promise<Progress> {
  const { default: library } = await import('cli-progress');
  const bar = new library.SingleBar({
    format: 'hashing {bar} {percentage} % | {eta_formatted} left | {file}',
    clearOnComplete: true,
    hideCursor: true,
    stream: process.stderr,
  });
  const startMs = performance.now();
  let shown = false;
  return {
    update: ({ file, bytesDone, bytesTotal }) => {
      if (!shown && performance.now() - startMs < SHOW_AFTER_MS) return;
      if (!shown) bar.start(bytesTotal, bytesDone, { file: '' });
      shown = true;
      bar.update(bytesDone, { file: terminalText(file) });
    },
    stop: () => {
      if (shown) bar.stop();
    },
  };
}
