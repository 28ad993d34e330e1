import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, it } from 'vitest';
import { main } from './main.ts';
import { startRegistry } from './tests/registry.ts';
import { runCommand } from './tests/run-command.ts';
import { formatScript, type Outcome, parseScript, type Script } from './tests/script.ts';
import { testTerminal } from './tests/terminal.ts';

const SCRIPTS = resolve(import.meta.dirname, '../testdata/scripts');

/** A registry that nobody listens at: whatever asks it without having to fails its script. */
const NOBODY = { url: 'http://127.0.0.1:9', token: '', close: () => Promise.resolve() };

/** What no script may ever print: control characters and overrides of the direction of text. */
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** The summaries of lenses count facts, and there are more of them every week. */
const LENSES = /"lenses": \[\n.*?\n {10}\]/gs;

/** Processes of a script share two processors with everything else that is tested. */
const TIMEOUT_MS = 120_000;

/**
 * Runs a script in a folder of its own; one whose head says so has a registry of its own, too. Where nothing but
 * arguments is looked at, the head says that no process of its own is needed for each command.
 */
async function replay(script: Script): Promise<string> {
  if (script.head.includes('# In this process.')) return replayHere(script);
  const folder = mkdtempSync(join(tmpdir(), 'trasluz-script-'));
  writeFiles(folder, script.files);
  const registry = script.head.includes('# With a registry.') ? await startRegistry() : NOBODY;
  const env = { TRASLUZ_REGISTRY: registry.url };
  const outcomes: Outcome[] = [];
  for (const command of script.commands) {
    const given = Object.entries(command.env).map(([name, value]) => [
      name,
      value.replace('{token}', registry.token),
    ]);
    outcomes.push(await runCommand({ ...command, env: Object.fromEntries(given) }, { folder, env }));
  }
  await registry.close();
  rmSync(folder, { recursive: true });
  return formatScript(script, outcomes).replace(LENSES, '"lenses": "(lenses)"');
}

async function replayHere(script: Script): Promise<string> {
  const outcomes: Outcome[] = [];
  for (const { args, env } of script.commands) {
    const files = Object.fromEntries(script.files);
    const { terminal, out, err } = testTerminal({ files, env: { TRASLUZ_REGISTRY: NOBODY.url, ...env } });
    outcomes.push({ exit: await main(args, terminal), stdout: out(), stderr: err() });
  }
  return formatScript(script, outcomes);
}

function writeFiles(folder: string, files: Script['files']): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

describe('the command, word for word', () => {
  const names = readdirSync(SCRIPTS).filter((name) => name.endsWith('.txt'));

  // Each command is a process of its own: side by side they take half the time.
  it.for(names)(
    'prints and ends as in %s',
    { concurrent: true, timeout: TIMEOUT_MS },
    async (name, { expect }) => {
      const path = join(SCRIPTS, name);
      const text = await replay(parseScript(readFileSync(path, 'utf8')));
      expect(text).not.toMatch(CONTROL);
      await expect(text).toMatchFileSnapshot(path);
    },
  );
});
