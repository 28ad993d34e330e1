#!/usr/bin/env node
// The committed entry: the bundle where it was built, the source otherwise.
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';

enableCompileCache?.();
const bundle = new URL('../dist/main.js', import.meta.url);
const { main } = await import(
  existsSync(bundle) ? bundle.href : new URL('../src/main.ts', import.meta.url).href
);
process.exitCode = await main(process.argv.slice(2));
