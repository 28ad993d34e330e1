#!/usr/bin/env node
// The committed entry: the bundle where it was built, the source otherwise.
import { pieceLoader } from './load-piece.js';

const folder = `${import.meta.dirname}/../dist/`;
const { main } = process.getBuiltinModule('node:fs').existsSync(`${folder}main.cjs`)
  ? pieceLoader(folder)('main')
  : await import('../src/main.ts');
process.exitCode = await main(process.argv.slice(2));
