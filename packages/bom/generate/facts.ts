import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { factDocument } from './fact-document.ts';

const OUTPUT = fileURLToPath(new URL('../../../docs/facts.md', import.meta.url));

writeFileSync(OUTPUT, factDocument());
