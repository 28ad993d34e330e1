import { writeFileSync } from 'node:fs';
import { commandDocument } from './command-document.ts';

writeFileSync(new URL('../../../docs/cli.md', import.meta.url), commandDocument());
