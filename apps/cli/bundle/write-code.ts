import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Script } from 'node:vm';
import { SCHEMA_VERSIONS } from '@trasluz/formats';
import { pieceLoader } from '../bin/load-piece.js';
import type { main } from '../src/main.ts';
import type { Terminal } from '../src/terminal.ts';
import { PIECES } from './pieces.ts';
import { sampleBom } from './sample-bom.ts';

/** Runs the pieces on a small document and keeps beside each the code that V8 has made of what was run. */
export async function writeCode(folder: string): Promise<void> {
  const scripts = new Map<string, Script>();
  const load = pieceLoader(`${folder}/`, (name, script) => scripts.set(name, script));
  // The piece exports what its source exports.
  const command = load('main') as { readonly main: typeof main };
  await command.main(['--version'], silentTerminal(''));
  for (const version of SCHEMA_VERSIONS) {
    await command.main(['validate', 'sample.json'], silentTerminal(sampleBom(version)));
  }
  await command.main(['diff', 'before.json', 'after.json'], silentTerminal(sampleBom('1.7')));
  for (const name of PIECES.keys()) if (!scripts.has(name)) load(name);
  for (const [name, script] of scripts)
    writeFileSync(join(folder, `${name}.code`), script.createCachedData());
}

function silentTerminal(document: string): Terminal {
  return {
    out: () => {},
    err: () => {},
    env: {},
    isInteractive: false,
    readFile: () => new TextEncoder().encode(document),
    sizeOf: () => 0,
    chunksOf: async function* () {},
    writeFile: () => {},
    fetch,
  };
}
