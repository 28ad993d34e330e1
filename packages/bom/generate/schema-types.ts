import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { declarations } from './declarations.ts';

const OUTPUT = fileURLToPath(new URL('../src/generated/cyclonedx-1.7.ts', import.meta.url));

writeFileSync(OUTPUT, await declarations());
